import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '@shared/contract/result';
import { delimiters, fullWidthDelimiters, type Delimiter } from '@shared/domain/textTable';
import { isBlankCell, type FileReading, type TableRow } from '@shared/import/table';
import { encodingNotices, type DecodedText } from './decodeText';
import { restoreFormulaText } from './formulaText';
import type { OnProgress } from '../parseOptions';
import { maxTableCells, maxTextColumns, maxTextRows, oldFormatRowLimit } from './limits';

const sampleCharacters = 65_536;
const rowsPerProgress = 5000;

/**
 * Reads a text table. The delimiter is the one that cuts most records into the same number of
 * columns; a first line `sep=;` or the choice of the user (`wanted`) settles it. Records may hold line breaks inside quotes.
 * Errors: fileNotATable for prose, fileTruncated for an open quote, fileTooLarge.
 */
export function readCsvTable(
  decoded: DecodedText,
  wanted: Delimiter | undefined,
  onProgress: OnProgress,
): FileReading {
  // A file that was written on to another one has a second mark.
  const whole = decoded.text.replace(/^\ufeff+/u, '');
  const separated = /^"?sep=(.)"?(?:\r?\n|\r)/iu.exec(whole);
  const text = withoutEndMark(whole.slice(separated?.[0].length ?? 0));
  const named = delimiters.find(
    (delimiter) => delimiter === separated?.[1] && scoreOf(text, delimiter) > 0,
  );
  const delimiter = wanted ?? named ?? findDelimiter(text);
  if (delimiter === null) throw new AppError('fileNotATable');
  const rows = parseRecords(text, delimiter, onProgress);
  return {
    format: 'csv',
    encoding: decoded.encoding,
    delimiter,
    sheets: [{ name: '', hidden: false, rows }],
    notices: [
      ...encodingNotices(decoded),
      ...(rows.length === oldFormatRowLimit
        ? [{ code: 'oldRowLimit', details: { sheet: '', rows: rows.length } } as const]
        : []),
    ],
  };
}

/** Old programs close a text file with Ctrl-Z. */
function withoutEndMark(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('\u001a') ? trimmed.slice(0, -1) : text;
}

function findDelimiter(text: string): Delimiter | null {
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of delimiters) {
    if (separatesProse(text, delimiter)) continue;
    const score = scoreOf(text, delimiter);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** Ideographic full stop, full-width exclamation and question mark. */
const sentenceEnd = /[\u3002\uff01\uff1f]$/u;

/** Full-width marks stand within sentences too; no line of headings ends as a sentence does. */
function separatesProse(text: string, delimiter: Delimiter): boolean {
  if (!fullWidthDelimiters.some((each) => each === delimiter)) return false;
  const sample = text.slice(0, sampleCharacters).trimStart();
  const [firstLine = ''] = sample.split(/[\r\n]/u, 1);
  return sentenceEnd.test(firstLine.trimEnd());
}

/** How well a delimiter cuts the text into a table; 0 if it does not. */
function scoreOf(text: string, delimiter: string): number {
  const isWhole = text.length <= sampleCharacters;
  return regularity(recordWidths(text.slice(0, sampleCharacters), delimiter, isWhole));
}

/** Number of columns of each record that is not blank; the last record of a cut sample is left out. */
function recordWidths(sample: string, delimiter: string, isWhole: boolean): readonly number[] {
  const widths: number[] = [];
  let width = 1;
  let isQuoted = false;
  let isBlank = true;
  let isFieldStart = true;
  for (const character of sample) {
    if (isQuoted) {
      isQuoted = character !== '"';
      continue;
    }
    if (character === '\n' || character === '\r') {
      if (!isBlank) widths.push(width);
      width = 1;
      isBlank = true;
      isFieldStart = true;
      continue;
    }
    if (character === '"' && (isFieldStart || !isBlank)) isQuoted = true;
    if (character === delimiter) width += 1;
    else if (character.trim() !== '') isBlank = false;
    isFieldStart = character === delimiter;
  }
  if (isWhole && !isBlank) widths.push(width);
  return widths;
}

/** 0 for what is no table; else the share of records of the usual width, wider tables first. */
function regularity(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (width >= 2 && (count > most || (count === most && width > usual))) {
      usual = width;
      most = count;
    }
  }
  const share = most / widths.length;
  if (most === 0 || (share < 0.6 && !isFramed(widths, usual))) return 0;
  // Two columns in a handful of lines is what commas in prose look like.
  if (widths.length === 1 && usual < 3) return 0;
  return share * Math.log2(usual + 1);
}

/** True for a table between a title above and notes below, all of them narrower than it. */
function isFramed(widths: readonly number[], usual: number): boolean {
  const first = widths.indexOf(usual);
  const rows = widths.slice(first, widths.lastIndexOf(usual) + 1);
  const isWidest = widths.every((width) => width <= usual);
  return isWidest && usual > 3 && rows.length > 1 && rows.every((width) => width === usual);
}

/** The kinds of line ends, those first that another kind may stand inside of. */
const lineEnds = ['\r\n', '\n', '\r'] as const;
const hasLineEnd = { '\r\n': /\r\n/u, '\n': /(?<!\r)\n/u, '\r': /\r(?!\n)/u } as const;

/**
 * Files that were put together have line ends of several kinds; but breaks inside answers without
 * quotes are of another kind, too. All of them end records if that makes more records of one width.
 */
function parseRecords(
  text: string,
  delimiter: string,
  onProgress: OnProgress,
): readonly TableRow[] {
  const apart = parseWith(text, { delimiter, ends: [...lineEnds], onProgress });
  const [usual = '\n', ...others] = lineEnds.filter((end) => hasLineEnd[end].test(text));
  if (others.length === 0) return apart.rows;
  const kept = tryWith(text, { delimiter, ends: [usual], onProgress });
  const isKept = kept !== null && mostOfOneWidth(kept.widths) >= mostOfOneWidth(apart.widths);
  return isKept ? kept.rows : apart.rows;
}

/** Null where records get too long, or too many, for a table. */
function tryWith(text: string, options: ParseWith): ReturnType<typeof parseWith> | null {
  try {
    return parseWith(text, options);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function mostOfOneWidth(widths: ReadonlyMap<number, number>): number {
  return Math.max(0, ...[...widths].flatMap(([width, count]) => (width < 2 ? [] : [count])));
}

interface ParseWith {
  readonly delimiter: string;
  readonly ends: string[];
  readonly onProgress: OnProgress;
}

function parseWith(text: string, { delimiter, ends, onProgress }: ParseWith) {
  const rows: TableRow[] = [];
  const widths = new Map<number, number>();
  const total = Buffer.byteLength(text);
  let cells = 0;
  try {
    parse(text, {
      delimiter,
      bom: false,
      record_delimiter: ends,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: string[], { bytes }) => {
        const row = toRow(record);
        widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
        cells += row.length;
        if (rows.push(row) > maxTextRows) throw tooLarge('rows', rows.length, maxTextRows);
        if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
        if (rows.length % rowsPerProgress === 0) onProgress(bytes, total);
        return null;
      },
    });
    return { rows: trimRows(rows), widths };
  } catch (error) {
    if (error instanceof CsvError) {
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new AppError('fileTruncated');
      throw new AppError('fileUnreadable', { reason: 'csv' });
    }
    throw error;
  }
}

function toRow(record: readonly string[]): TableRow {
  let length = record.length;
  while (length > 0 && isBlankCell(record[length - 1])) length -= 1;
  if (length > maxTextColumns) throw tooLarge('columns', length, maxTextColumns);
  return record.slice(0, length).map((value) => (value === '' ? null : fieldText(value)));
}

/** `="000096"` is how exports keep a spreadsheet from making a number of an id. */
const quotedText = /^="((?:[^"]|"")*)"$/u;

function fieldText(value: string): string {
  const quoted = quotedText.exec(value)?.[1];
  return quoted === undefined ? restoreFormulaText(value) : quoted.replaceAll('""', '"');
}

function trimRows(rows: readonly TableRow[]): readonly TableRow[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length -= 1;
  return rows.slice(0, length);
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
