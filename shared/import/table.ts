import type { Delimiter, TextEncoding } from '../domain/textTable';

/**
 * What a file reader hands on: sheets of plain cells, nothing interpreted yet.
 * Times are local wall-clock text (`yyyy-mm-ddTHH:MM:SS`), as they stand in the file.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

export type TableRow = readonly Cell[];

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

export const fileFormats = ['xlsx', 'csv', 'html', 'spreadsheetml', 'xls', 'ods'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const noticeCodes = [
  'contentDiffersFromExtension',
  'encodingGuessed',
  'encodingDoubtful',
  'errorCells',
  'formulaCells',
  'lossyNumbers',
  'hiddenRows',
  'hiddenColumns',
  'oldRowLimit',
] as const;
export type ImportNoticeCode = (typeof noticeCodes)[number];

/** Something the person who imports should know; the window turns the code into words. */
export interface ImportNotice {
  readonly code: ImportNoticeCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface FileReading {
  readonly format: FileFormat;
  /** Text encoding that was used; null for formats that carry their own. */
  readonly encoding: TextEncoding | null;
  /** Column separator of a text table; null for all other formats. */
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly Sheet[];
  readonly notices: readonly ImportNotice[];
}

/**
 * The text of a cell as a person reads it, trimmed of nothing. Numbers are written without
 * exponent or grouping, so that an id stays an id; empty and error cells give ''.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.kind === 'date' ? cell.text.replace('T', ' ') : '';
}

/** True for cells that hold nothing, or only blanks and invisible characters. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === null) return true;
  return typeof cell === 'string' && /^[\s\u200b-\u200d\u2060\ufeff]*$/u.test(cell);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value) && Math.abs(value) >= 1e15) return BigInt(value).toString();
  // Fifteen digits are what a spreadsheet shows; more would only be the noise of doubles.
  const text = String(Number(value.toPrecision(15)));
  return /e/iu.test(text) ? value.toFixed(15).replace(/\.?0+$/u, '') : text;
}
