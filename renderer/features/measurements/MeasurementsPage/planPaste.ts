import { parseTabbedText } from '@shared/base/parseTabbedText';
import type {
  MeasureColumn,
  MeasurementTable,
  TypedMeasurement,
} from '@shared/contract/measurement';
import { checkRatio, checkValue, type TypedFault } from './checkTyped';

/** One field of the grid: a measure has two, or one if it is a plain value. */
export interface PasteTarget {
  readonly column: MeasureColumn;
  readonly part: 'numerator' | 'denominator' | 'value';
}

export interface RejectedCell {
  /** Row and column of the pasted block, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fault: TypedFault | 'outside' | 'notMeasured' | 'unknownEmployee';
}

/** What a paste would write, and the cells that it cannot. */
export interface PastePlan {
  readonly cells: readonly TypedMeasurement[];
  readonly rejected: readonly RejectedCell[];
}

/** A paste that was written: what was typed in its cells before, and the cells that were left out. */
export interface Pasted {
  readonly before: readonly TypedMeasurement[];
  readonly rejected: readonly RejectedCell[];
}

type Row = MeasurementTable['rows'][number];

/** The fields of a grid from left to right. */
export function pasteTargets(columns: readonly MeasureColumn[]): readonly PasteTarget[] {
  return columns.flatMap((column): PasteTarget[] =>
    column.unit === 'value'
      ? [{ column, part: 'value' }]
      : [
          { column, part: 'numerator' },
          { column, part: 'denominator' },
        ],
  );
}

/**
 * Lays a block from a spreadsheet over the grid, from the field with the cursor on. If its first
 * column holds numbers of employees, rows go to those employees instead, whatever their order; a
 * column of names beside it is passed over. Blank cells change nothing.
 */
export function planPaste(
  text: string,
  rows: readonly Row[],
  targets: readonly PasteTarget[],
  start: { readonly row: number; readonly target: number },
): PastePlan {
  const block = parseTabbedText(text);
  const numbered = numbersOf(block, rows);
  const offset = numbered === null ? 0 : hasNames(block, rows) ? 2 : 1;
  const rejected: RejectedCell[] = [];
  const typed = new Map<
    string,
    { row: Row; target: PasteTarget; at: RejectedCell; parts: Parts }
  >();
  for (const [index, cells] of block.entries()) {
    const row = numbered === null ? rows[start.row + index] : numbered[index];
    if (row === null && index === 0 && isHeading(cells.slice(offset))) continue;
    for (const [place, cell] of cells.slice(offset).entries()) {
      if (cell.trim() === '') continue;
      const at = { row: index + 1, column: place + offset + 1, text: cell };
      const target = targets[start.target + place];
      if (row === null) {
        rejected.push({ ...at, fault: 'unknownEmployee' });
        continue;
      }
      if (row === undefined || target === undefined) {
        rejected.push({ ...at, fault: 'outside' });
        continue;
      }
      const { measure } = target.column;
      const known = row.cells.find((each) => each.measure === measure);
      if (known === undefined) {
        rejected.push({ ...at, fault: 'notMeasured' });
        continue;
      }
      const key = `${row.appraisalId} ${measure}`;
      const before = typed.get(key)?.parts ?? {
        numerator: known.numerator ?? '',
        denominator: known.denominator ?? '',
        value: '',
      };
      const parts = { ...before, ...partsOf(target, cell) };
      typed.set(key, { row, target, at: { ...at, fault: 'both' }, parts });
    }
  }
  const cells: TypedMeasurement[] = [];
  for (const { row, target, at, parts } of typed.values()) {
    const { measure, unit } = target.column;
    const checked = unit === 'value' ? checkValue(parts.value) : checkRatio(parts, unit);
    if (checked.isOk) {
      cells.push({ appraisalId: row.appraisalId, measure, measured: checked.measured });
    } else {
      rejected.push({ ...at, fault: checked.fault });
    }
  }
  return { cells, rejected: rejected.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

interface Parts {
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
}

/** `12/180` in the first field of a ratio fills both; `85%` in a plain value is 85. */
function partsOf({ part }: PasteTarget, cell: string): Partial<Parts> {
  const text = cell.normalize('NFKC').trim();
  const both = /^([\d,\s]+)\/([\d,\s]+)$/u.exec(text);
  if (part === 'numerator' && both !== null) {
    return { numerator: both[1] ?? '', denominator: both[2] ?? '' };
  }
  return { [part]: part === 'value' ? text.replace(/%$/u, '') : text };
}

/** The employee of each row of the block; null where the first column names no employees. */
function numbersOf(
  block: readonly (readonly string[])[],
  rows: readonly Row[],
): readonly (Row | null)[] | null {
  const byNo = new Map(rows.map((row) => [row.employeeNo.toUpperCase(), row]));
  const found = block.map(
    ([first = '']) => byNo.get(first.normalize('NFKC').trim().toUpperCase()) ?? null,
  );
  // The first row may be a heading.
  const others = block.length > 1 ? found.slice(1) : found;
  return others.some((row) => row !== null) ? found : null;
}

/** Words over the columns; a row with numbers in it is data, whoever it names. */
function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => !/^[-−]?\d/u.test(cell.normalize('NFKC').trim()));
}

function hasNames(block: readonly (readonly string[])[], rows: readonly Row[]): boolean {
  const names = new Set(rows.map(({ name }) => name));
  return block.some(([, second = '']) => names.has(second.trim()));
}
