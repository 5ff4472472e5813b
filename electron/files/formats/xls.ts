import { readXls } from 'hucre';
import { AppError } from '@shared/contract/result';
import type { FileReading, Sheet } from '@shared/import/table';
import { maxOldColumns, maxTableCells, maxWorkbookSheets, oldFormatRowLimit } from './limits';
import { openOle } from './ole';
import { withLeadingZeros } from './paddedNumbers';
import { paddedXlsCells } from './paddedXlsNumbers';
import { sheetNotices } from './sheetNotices';
import { toRow } from './spreadsheetCell';
import { outlineXls } from './xlsOutline';

const biff8 = 0x0600;

/**
 * Reads a binary workbook of Excel 97–2003: values only, formulas as their last result.
 * Errors: filePasswordProtected, fileOldExcel for still older ones, fileNotATable for another
 * document of Office, fileTruncated, fileTooLarge, fileUnreadable.
 */
export async function readXlsTable(bytes: Uint8Array): Promise<FileReading> {
  const container = openOle(bytes);
  if (container.names.has('EncryptedPackage')) throw new AppError('filePasswordProtected');
  const stream = container.read('Workbook') ?? container.read('WORKBOOK');
  if (stream === null) {
    throw new AppError(container.names.has('Book') ? 'fileOldExcel' : 'fileNotATable');
  }
  const outline = outlineXls(stream);
  if (outline.version !== biff8) throw new AppError('fileOldExcel');
  if (outline.isLocked) throw new AppError('filePasswordProtected');
  if (outline.sheets.length > maxWorkbookSheets) {
    throw tooLarge('sheets', outline.sheets.length, maxWorkbookSheets);
  }
  if (outline.lastColumn >= maxOldColumns) {
    throw tooLarge('columns', outline.lastColumn + 1, maxOldColumns);
  }
  if (outline.cells > maxTableCells) throw tooLarge('cells', outline.cells, maxTableCells);
  const workbook = await readXls(wholeSectors(bytes)).catch(() => {
    throw new AppError('fileUnreadable', { reason: 'workbook' });
  });
  const padded = paddedXlsCells(stream);
  const sheets: Sheet[] = workbook.sheets.map((sheet, index) => ({
    name: sheet.name,
    hidden: outline.sheets[index]?.isHidden ?? false,
    rows: withLeadingZeros(
      Array.from({ length: Math.min(sheet.rows.length, oldFormatRowLimit) }, (_, row) =>
        toRow(sheet.rows[row] ?? [], outline.dateSystem),
      ),
      padded[index] ?? [],
    ),
  }));
  return {
    format: 'xls',
    encoding: null,
    delimiter: null,
    sheets,
    notices: sheets.flatMap((sheet, index) => sheetNotices(sheet, outline.sheets[index])),
  };
}

/** Some programs leave the last sector short; the library wants it whole. */
function wholeSectors(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.byteLength / 512) * 512);
  padded.set(bytes);
  return padded;
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
