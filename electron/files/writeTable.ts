import { stringify } from 'csv-stringify/sync';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { AppError } from '@shared/contract/result';
import { neutraliseFormula } from './formats/formulaText';

/** A value of an exported table: text stays text, numbers stay numbers, null is an empty cell. */
export type ExportCell = string | number | null;

export interface ExportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExportCell[])[];
}

const utf8Mark = '\ufeff';

/**
 * A table as CSV bytes: UTF-8 with byte order mark, CRLF. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front (trust spec I5); numbers are left as they are.
 */
export function writeCsv(rows: ExportSheet['rows']): Uint8Array {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutraliseFormula(withoutNul(cell)) : cell)),
  );
  const text = stringify(safe, { record_delimiter: '\r\n', quoted_string: true });
  return new TextEncoder().encode(utf8Mark + text);
}

/**
 * A workbook of plain sheets: text cells are typed as text, so that nothing is ever evaluated.
 * Throws fileNotWritten if a sheet name or size is not possible in a workbook.
 */
export async function writeXlsx(sheets: readonly ExportSheet[]): Promise<Uint8Array> {
  try {
    return await writeWorkbook({
      sheets: sheets.map(({ name, rows }) => ({
        name: sheetName(name),
        rows: rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? withoutNul(cell) : cell)),
        ),
      })),
    });
  } catch {
    throw new AppError('fileNotWritten', { reason: 'workbook' });
  }
}

/** A zero character makes text look like no text at all, to spreadsheets and to this program. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

/** Workbooks refuse these characters and more than 31 of any. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31) || '1';
}
