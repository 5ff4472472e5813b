import { EncryptedFileError, ZipError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { AppError } from '@shared/contract/result';
import type { FileReading, Sheet, TableRow } from '@shared/import/table';
import type { OnProgress } from '../parseOptions';
import { maxTableCells, maxWorkbookColumns, maxWorkbookRows, maxWorkbookSheets } from './limits';
import { paddedCells, paddedStyles, withLeadingZeros } from './paddedNumbers';
import { sheetNotices, type SheetTraits } from './sheetNotices';
import { toRow, type DateSystem } from './spreadsheetCell';
import { outlineRelations, outlineWorkbook, outlineWorksheet } from './xlsxOutline';
import type { ZipPart } from './checkZip';

const rowsPerProgress = 2000;

/** The parts of a workbook that have to be looked at beside its cells. */
export function isWorkbookPart(name: string): boolean {
  return /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu.test(
    name,
  );
}

/**
 * Reads an .xlsx workbook whose container was already checked, `parts` being what it holds of
 * `isWorkbookPart`: values only, formulas as their last result, both date systems.
 * Errors: fileNotATable without a workbook, fileTooLarge, fileTruncated, fileUnreadable.
 */
export async function readXlsxTable(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  onProgress: OnProgress,
): Promise<FileReading> {
  try {
    return await readSheets(bytes, parts, onProgress);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof EncryptedFileError) throw new AppError('filePasswordProtected');
    if (error instanceof ZipError) throw new AppError('fileTruncated');
    throw new AppError('fileUnreadable', { reason: 'workbook' });
  }
}

async function readSheets(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  onProgress: OnProgress,
): Promise<FileReading> {
  const named = new Map(parts.map(({ name, content }) => [name.toLowerCase(), content]));
  const directory = named.get('xl/workbook.xml');
  const relations = named.get('xl/_rels/workbook.xml.rels');
  if (directory === undefined || relations === undefined) throw new AppError('fileNotATable');
  const outline = outlineWorkbook(directory);
  if (outline.sheets.length > maxWorkbookSheets) {
    throw tooLarge('sheets', outline.sheets.length, maxWorkbookSheets);
  }
  const paths = outlineRelations(relations);
  const styles = paddedStyles(named.get('xl/styles.xml') ?? new Uint8Array());
  const sheets: (Sheet & { readonly traits: SheetTraits })[] = [];
  for (const [index, { name, hidden, relation }] of outline.sheets.entries()) {
    // What is no worksheet, such as a sheet that only shows a chart, holds no cells.
    const content = named.get(paths.get(relation) ?? '');
    if (content === undefined) continue;
    const traits = outlineWorksheet(content);
    const rows = await readRows(bytes, index, outline.dateSystem, (done) =>
      onProgress(done, traits.rows),
    );
    const shown = withLeadingZeros(rows, paddedCells(content, styles));
    sheets.push({ name, hidden, rows: shown, traits });
  }
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows })),
    notices: sheets.flatMap((sheet) => sheetNotices(sheet, sheet.traits)),
  };
}

async function readRows(
  bytes: Uint8Array,
  sheet: number,
  system: DateSystem,
  onRows: (done: number) => void,
): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  let cells = 0;
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    const values = toRow(row.values, system);
    if (values.length === 0) continue;
    if (row.index >= maxWorkbookRows) throw tooLarge('rows', row.index + 1, maxWorkbookRows);
    if (values.length > maxWorkbookColumns) {
      throw tooLarge('columns', values.length, maxWorkbookColumns);
    }
    cells += values.length;
    if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
    while (rows.length < row.index) rows.push([]);
    rows[row.index] = values;
    if (rows.length % rowsPerProgress === 0) onRows(rows.length);
  }
  return rows;
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
