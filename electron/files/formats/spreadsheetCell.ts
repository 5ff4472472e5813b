import type { CellValue } from 'hucre/xlsx';
import { isBlankCell } from '@shared/import/table';
import type { Cell, TableRow } from '@shared/import/table';

/** Where the days of a workbook are counted from. */
export type DateSystem = '1900' | '1904';

const errorTexts: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#ERR!',
]);

const daySeconds = 86_400;

/** The cells of a row as the library gave them, without the blank ones at its end. */
export function toRow(values: readonly (CellValue | undefined)[], system: DateSystem): TableRow {
  const cells: Cell[] = [];
  // Also the places that hold nothing at all, which `map` would leave out.
  for (const value of values) cells.push(toCell(value, system));
  while (cells.length > 0 && isBlankCell(cells.at(-1))) cells.pop();
  return cells;
}

function toCell(value: CellValue | undefined, system: DateSystem): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return dateCell(value, system);
  if (typeof value === 'string' && value.startsWith('#') && errorTexts.has(value)) {
    return { kind: 'error', text: value };
  }
  return value;
}

/** A date within the first year of its system is a duration or a time of day: hours unbounded. */
function dateCell(value: Date, system: DateSystem): Cell {
  const seconds = Math.round(value.getTime() / 1000);
  if (Number.isNaN(seconds)) return { kind: 'error', text: '#VALUE!' };
  const clock = seconds - startOf(system);
  if (clock < 366 * daySeconds) return clockText(withLeapDay(clock, system));
  return { kind: 'date', text: new Date(seconds * 1000).toISOString().slice(0, 19) };
}

function startOf(system: DateSystem): number {
  const start = system === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  return start / 1000;
}

/** The first system counts a 29 February 1900 that never was; as a duration it is a day like any. */
function withLeapDay(clock: number, system: DateSystem): number {
  return system === '1900' && clock >= 60 * daySeconds ? clock + daySeconds : clock;
}

function clockText(seconds: number): string {
  const total = Math.abs(seconds);
  const parts = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return seconds < 0 ? `-${text}` : text;
}
