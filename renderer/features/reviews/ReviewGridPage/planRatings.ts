import { parseTabbedText } from '@shared/base/parseTabbedText';
import type { RatedCell, ReviewGridGroup } from '@shared/contract/review';
import type { Scale, ReviewSource } from '@shared/domain/scheme';
import { declinedWords, notApplicableWords } from '@shared/import/words/ratingWords';
import type { Value } from '@shared/domain/value';
import type { ReviewItem } from '../ReviewEntryPage/reviewItems';

type Row = ReviewGridGroup['rows'][number];

export interface RejectedRating {
  /** Row and column of the pasted block, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fault: 'outside' | 'locked' | 'notOnScale' | 'unknownPerson';
}

/** What a paste would write, and the cells that it cannot. */
export interface RatingPlan {
  readonly cells: readonly RatedCell[];
  readonly rejected: readonly RejectedRating[];
}

/**
 * Reads a typed or pasted cell: a point of the scale, not applicable, declined or blank. Null if it
 * is none of them; a nought is a point only where the scale has it.
 */
export function readCell(text: string, scale: Scale): Value | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (notApplicableWords.has(plain)) return { kind: 'notApplicable' };
  if (declinedWords.has(plain)) return { kind: 'declined' };
  const point = /^(\d{1,3})(?:\.0+)?$/u.exec(plain)?.[1];
  if (point === undefined) return null;
  const number = Number(point);
  return number >= scale.min && number <= scale.max
    ? { kind: 'given', value: String(number) }
    : null;
}

/**
 * Lays a block from a spreadsheet over the grid, from the cell with the cursor on. If a leading
 * column holds numbers or names of the people, rows go to them instead, whatever their order, and
 * columns start with the first item. Blank cells change nothing.
 */
export function planRatings(
  text: string,
  { source, place: reviewer }: { readonly source: ReviewSource; readonly place: number },
  { rows, items }: { readonly rows: readonly Row[]; readonly items: readonly ReviewItem[] },
  start: { readonly row: number; readonly column: number },
): RatingPlan {
  const block = parseTabbedText(text);
  const people = peopleOf(block, rows, items[start.column]?.scale);
  const cells: RatedCell[] = [];
  const rejected: RejectedRating[] = [];
  for (const [index, line] of block.entries()) {
    const isNamed = people !== null;
    const row = isNamed ? people.rows[index] : rows[start.row + index];
    const offset = isNamed ? people.columns : 0;
    // The first line may be the heads of the columns.
    if (isNamed && index === 0 && row === null) continue;
    for (const [place, cell] of line.slice(offset).entries()) {
      if (cell.trim() === '') continue;
      const at = { row: index + 1, column: place + offset + 1, text: cell };
      const item = items[(isNamed ? 0 : start.column) + place];
      if (row === undefined || row === null) {
        rejected.push({ ...at, fault: isNamed ? 'unknownPerson' : 'outside' });
      } else if (item === undefined) rejected.push({ ...at, fault: 'outside' });
      else if (row.status === 'submitted') rejected.push({ ...at, fault: 'locked' });
      else {
        const value = readCell(cell, item.scale);
        const { appraisalId } = row;
        const { key: indicatorKey } = item.indicator;
        if (value === null) rejected.push({ ...at, fault: 'notOnScale' });
        else cells.push({ appraisalId, source, place: reviewer, indicatorKey, value });
      }
    }
  }
  return { cells, rejected };
}

/**
 * Who each line is about, and how many leading columns say so; null where none does. A number that
 * is a point of the scale names nobody by itself: shops number their people 1, 2, 3 too.
 */
function peopleOf(
  block: readonly (readonly string[])[],
  rows: readonly Row[],
  scale: Scale | undefined,
): { readonly rows: readonly (Row | null)[]; readonly columns: number } | null {
  const plain = (text: string) => text.normalize('NFKC').trim().toUpperCase();
  const byNo = new Map(rows.map((row) => [plain(row.employeeNo), row]));
  const byName = Map.groupBy(rows, ({ name }) => plain(name));
  const find = (first: string, second: string): Row | null => {
    const numbered = byNo.get(plain(first));
    if (numbered !== undefined && plain(numbered.name) === plain(second)) return numbered;
    if (scale !== undefined && readCell(first, scale) !== null) return null;
    const named = byName.get(plain(first)) ?? [];
    return numbered ?? (named.length === 1 ? (named[0] ?? null) : null);
  };
  const found = block.map(([first = '', second = '']) => find(first, second));
  if (!found.some((row) => row !== null)) return null;
  const hasBoth = block.some(([, second = '']) => byName.has(plain(second)));
  return { rows: found, columns: hasBoth ? 2 : 1 };
}
