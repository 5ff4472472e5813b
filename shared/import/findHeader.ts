import { isKnownHeading } from './findColumnUse';
import type { Heading } from './heading';
import { readHeading } from './heading';
import { normaliseText, wordKey } from './normaliseText';
import { readRating } from './readRating';
import { qualtrics } from './shapes/qualtrics';
import type { TableShape } from './shapes/tableShape';
import { cellText, isBlankCell } from './table';
import type { Sheet, TableRow } from './table';

export interface FoundHeader {
  /** Row index from 0 and number of rows. */
  readonly index: number;
  readonly rows: 1 | 2;
  /** Raw headings by column; of a two-row header `upper / lower`. */
  readonly headings: readonly string[];
  /** How many of them a table of this kind is known to have. */
  readonly known: number;
}

/** A header stands within the first rows; below that only data is looked for. */
const searchedRows = 30;

/**
 * Finds the header row: the one with the most known headings, above all data; a second row is
 * joined when it names the parts of a group heading (imports 4.11). null for an empty sheet.
 */
export function findHeader(sheet: Sheet, shape: TableShape): FoundHeader | null {
  const rows = sheet.rows.slice(0, searchedRows);
  const coded = importIdHeader(rows, shape);
  if (coded !== null) return coded;
  let best: FoundHeader | null = null;
  for (const [index, row] of rows.entries()) {
    if (!couldBeHeader(row) || isMostlyData(row)) continue;
    const single = headerOf(index, 1, row.map(cellText), shape);
    if (single.known > (best?.known ?? 0)) best = single;
    const joined = joinRows(row, rows[index + 1]);
    if (joined === null) continue;
    const double = headerOf(index, 2, joined, shape);
    const isNeeded = isResponseRow(row, rows[index + 1]) && double.known >= (best?.known ?? 0);
    if (isNeeded || double.known >= (best?.known ?? 0) + 2) best = double;
  }
  const first = firstTextRow(rows, shape);
  if (best === null || first === null) return best ?? first;
  // One word that is known somewhere below says less than being the first row of the table.
  const isWorthLess = best.known < 2 && best.index > first.index;
  return isWorthLess && widthOf(first) >= widthOf(best) ? first : best;
}

function widthOf({ headings }: FoundHeader): number {
  return headings.filter((text) => text.trim() !== '').length;
}

/** Numbers, dates and ratings in most cells: whatever a comment among them says, it is data. */
function isMostlyData(row: TableRow): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.filter(isFigure).length > filled.length / 2;
}

/**
 * Qualtrics writes codes, questions and import ids in three rows. Its own columns are known by
 * their code, whatever the language; the questions by their text.
 */
function importIdHeader(rows: readonly TableRow[], shape: TableShape): FoundHeader | null {
  const ids = rows.findIndex((row) => row.some((cell) => cellText(cell).startsWith('{"ImportId"')));
  const codes = rows[ids - 2];
  const texts = rows[ids - 1];
  if (codes === undefined || texts === undefined) return null;
  const headings = codes.map((cell, index) => {
    const code = cellText(cell);
    const isOwn = qualtrics.ignored.includes(wordKey(code)) || isKnownCode(code);
    return isOwn ? code : cellText(texts[index]);
  });
  return headerOf(ids - 2, 2, headings, shape);
}

function isKnownCode(code: string): boolean {
  return qualtrics.columns.some(({ exact }) => exact.includes(wordKey(code)));
}

/** The header that the user pointed at; null if there is no such row. */
export function headerAt(
  sheet: Sheet,
  shape: TableShape,
  index: number,
  rows: 1 | 2,
): FoundHeader | null {
  const row = sheet.rows[index];
  if (row === undefined) return null;
  const joined = rows === 2 ? groupedHeadings(row, sheet.rows[index + 1] ?? []) : row.map(cellText);
  return headerOf(index, rows, joined, shape);
}

function headerOf(
  index: number,
  rows: 1 | 2,
  headings: readonly string[],
  shape: TableShape,
): FoundHeader {
  const known = headings.filter((text) => isKnownHeading(readHeading(text), shape)).length;
  return { index, rows, headings, known };
}

/** SurveyMonkey writes `Response`, or the parts of a question, below each question. */
function isResponseRow(upper: TableRow, lower: TableRow | undefined): boolean {
  const hasResponse = lower?.some((cell) => /^(?:open-ended )?response$/iu.test(cellText(cell)));
  return hasResponse === true && isBlankCell(lower?.[0]) && !isBlankCell(upper[0]);
}

/** A title that spans the table is one text many times; a header has different ones. */
function couldBeHeader(row: TableRow): boolean {
  const texts = row.filter((cell) => !isBlankCell(cell)).map(cellText);
  return new Set(texts).size >= 2;
}

function joinRows(upper: TableRow, lower: TableRow | undefined): readonly string[] | null {
  if (lower === undefined || !couldBeHeader(lower) || lower.some(looksLikeData)) return null;
  return groupedHeadings(upper, lower);
}

/** Headings of two rows: a group above, blank where it goes on, and its parts below. */
function groupedHeadings(upper: TableRow, lower: TableRow): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  let group = '';
  return Array.from({ length: width }, (_, index) => {
    const above = cellText(upper[index]).trim();
    const below = cellText(lower[index]).trim();
    if (above !== '') group = above;
    if (below === '' || above === below) return above;
    // "Response" under a question is what SurveyMonkey writes where there are no parts.
    if (/^(?:open-ended )?response$/iu.test(below)) return above;
    return group === '' ? below : `${group} / ${below}`;
  });
}

function looksLikeData(cell: TableRow[number]): boolean {
  if (isBlankCell(cell)) return false;
  if (typeof cell !== 'string') return true;
  return readRating(cell) !== null || /^\d[\d/:. -]*$/u.test(normaliseText(cell));
}

/** As looksLikeData, without labels: `1、请评价` is a heading although `1、很好` is an answer. */
function isFigure(cell: TableRow[number]): boolean {
  return looksLikeData(cell) && readRating(cellText(cell))?.form !== 'label';
}

function firstTextRow(rows: readonly TableRow[], shape: TableShape): FoundHeader | null {
  const index = rows.findIndex((row) => couldBeHeader(row));
  const row = rows[index];
  return row === undefined ? null : headerOf(index, 1, row.map(cellText), shape);
}

/** Headings taken apart, padded to the width of the data. */
export function readHeadings(header: FoundHeader, width: number): readonly Heading[] {
  return Array.from({ length: Math.max(width, header.headings.length) }, (_, index) =>
    readHeading(header.headings[index] ?? ''),
  );
}
