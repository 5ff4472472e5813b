import { EncryptedFileError, ZipError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { AppError } from '@shared/contract/result';
import { isBlankCell } from '@shared/import/table';
import type { Cell, FileReading, ImportNotice, Sheet, TableRow } from '@shared/import/table';
import { checkZip } from './checkZip';
import {
  maxTableCells,
  maxWorkbookColumns,
  maxWorkbookRows,
  maxWorkbookSheets,
  oldFormatRowLimit,
} from './limits';

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
]);

/**
 * Reads an .xlsx workbook: values only, formulas as their last result, both date systems.
 * Errors: those of `checkZip`, fileNotATable for other ZIP files, fileTooLarge, fileUnreadable.
 */
export async function readXlsxTable(bytes: Uint8Array): Promise<FileReading> {
  const names = checkZip(bytes);
  if (!names.some((name) => /^xl\/workbook\.xml$/iu.test(name)))
    throw new AppError('fileNotATable');
  try {
    return await readSheets(bytes);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof EncryptedFileError) throw new AppError('filePasswordProtected');
    if (error instanceof ZipError) throw new AppError('fileTruncated');
    throw new AppError('fileUnreadable', { reason: 'workbook' });
  }
}

async function readSheets(bytes: Uint8Array): Promise<FileReading> {
  const directory: { readonly name: string; readonly hidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: (info) => {
      directory.push({ name: info.name, hidden: info.hidden === true || info.veryHidden === true });
      return false;
    },
  });
  if (directory.length > maxWorkbookSheets) {
    throw tooLarge('sheets', directory.length, maxWorkbookSheets);
  }
  const sheets: Sheet[] = [];
  for (const [index, entry] of directory.entries()) {
    sheets.push({ ...entry, rows: await readRows(bytes, index) });
  }
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets,
    notices: sheets.flatMap(noticesOf),
  };
}

async function readRows(bytes: Uint8Array, sheet: number): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  let cells = 0;
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    const values = trimEnd(row.values.map(toCell));
    if (values.length === 0) continue;
    if (row.index >= maxWorkbookRows) throw tooLarge('rows', row.index + 1, maxWorkbookRows);
    if (values.length > maxWorkbookColumns) {
      throw tooLarge('columns', values.length, maxWorkbookColumns);
    }
    cells += values.length;
    if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
    while (rows.length < row.index) rows.push([]);
    rows[row.index] = values;
  }
  return rows;
}

function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && isBlankCell(cells[length - 1])) length -= 1;
  return cells.slice(0, length);
}

function toCell(value: CellValue): Cell {
  if (value === null || value === '') return null;
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'string' && errorTexts.has(value)) return { kind: 'error', text: value };
  return value;
}

/** A serial below one year is a duration or a time of day: shown as a clock, hours unbounded. */
function dateCell(value: Date): Cell {
  const seconds = Math.round(value.getTime() / 1000);
  if (Number.isNaN(seconds)) return { kind: 'error', text: '#VALUE!' };
  const clock = seconds - Date.UTC(1899, 11, 31) / 1000;
  if (clock < 366 * 86_400) return clockText(clock);
  return { kind: 'date', text: new Date(seconds * 1000).toISOString().slice(0, 19) };
}

function clockText(seconds: number): string {
  const total = Math.abs(seconds);
  const parts = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return seconds < 0 ? `-${text}` : text;
}

function noticesOf(sheet: Sheet): readonly ImportNotice[] {
  const notices: ImportNotice[] = [];
  let errors = 0;
  for (const row of sheet.rows) {
    for (const cell of row) {
      if (typeof cell === 'object' && cell?.kind === 'error') errors += 1;
    }
  }
  if (errors > 0) {
    notices.push({ code: 'errorCells', details: { sheet: sheet.name, count: errors } });
  }
  if (sheet.rows.length === oldFormatRowLimit) {
    notices.push({ code: 'oldRowLimit', details: { sheet: sheet.name, rows: oldFormatRowLimit } });
  }
  return notices;
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
