import { readOds } from 'hucre/ods';
import { AppError } from '@shared/contract/result';
import type { Cell, FileReading, Sheet } from '@shared/import/table';
import { maxTableCells, maxWorkbookColumns, maxWorkbookRows, maxWorkbookSheets } from './limits';
import { sheetNotices } from './sheetNotices';
import { toRow } from './spreadsheetCell';

/**
 * Reads an OpenDocument spreadsheet whose container was already checked: values only.
 * Errors: fileTooLarge, fileUnreadable.
 */
export async function readOdsTable(bytes: Uint8Array): Promise<FileReading> {
  const workbook = await readOds(bytes).catch(() => {
    throw new AppError('fileUnreadable', { reason: 'workbook' });
  });
  if (workbook.sheets.length > maxWorkbookSheets) {
    throw tooLarge('sheets', workbook.sheets.length, maxWorkbookSheets);
  }
  const sheets: Sheet[] = workbook.sheets.map(({ name, rows, hidden }) => ({
    name,
    hidden: hidden === true,
    rows: rows.map((row) => toRow(row, '1900').map(readDuration)),
  }));
  for (const { rows } of sheets) {
    if (rows.length > maxWorkbookRows) throw tooLarge('rows', rows.length, maxWorkbookRows);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns > maxWorkbookColumns) throw tooLarge('columns', columns, maxWorkbookColumns);
    const cells = rows.length * columns;
    if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
  }
  return {
    format: 'ods',
    encoding: null,
    delimiter: null,
    sheets,
    notices: sheets.flatMap((sheet) => sheetNotices(sheet)),
  };
}

/** OpenDocument writes times of day and durations as `PT26H05M00S`. */
function readDuration(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const parts = /^(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/u.exec(cell);
  if (parts === null) return cell;
  const [, sign = '', ...clock] = parts;
  return `${sign}${clock.map((part) => part.padStart(2, '0')).join(':')}`;
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
