import { AppError } from '@shared/contract/result';
import { isBlankCell } from '@shared/import/table';
import type { FileFormat, FileReading } from '@shared/import/table';
import { isOle, oleContent } from './formats/checkOle';
import { readCsvTable } from './formats/csv';
import { decodeText } from './formats/decodeText';
import { decodeHtml, readHtmlTable } from './formats/html';
import { maxFileBytes } from './formats/limits';
import { isSpreadsheetml, readSpreadsheetml } from './formats/spreadsheetml';
import { readXlsxTable } from './formats/xlsx';
import type { ParseOptions } from './parseOptions';

const extensionFormats: Readonly<Record<string, readonly FileFormat[]>> = {
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  csv: ['csv'],
  tsv: ['csv'],
  txt: ['csv'],
  xls: ['xls'],
  htm: ['html'],
  html: ['html'],
  xml: ['spreadsheetml'],
};

/**
 * Reads a table file of any known format, told by its content and never by its name.
 * Throws AppError: fileEmpty, fileTruncated, filePasswordProtected, fileTooLarge, fileNotATable,
 * fileOldExcel, fileUnreadable (`reason` encoding, workbook, csv, xmlEntities, zip64, entryName,
 * compression).
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: ParseOptions = {},
): Promise<FileReading> {
  if (bytes.byteLength > maxFileBytes) {
    throw new AppError('fileTooLarge', {
      what: 'bytes',
      found: bytes.byteLength,
      limit: maxFileBytes,
    });
  }
  const reading = await readByContent(bytes, options);
  if (reading.sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlankCell)))) {
    throw new AppError('fileEmpty');
  }
  return withExtensionNotice(reading, fileName);
}

async function readByContent(
  bytes: Uint8Array,
  { encoding, delimiter }: ParseOptions,
): Promise<FileReading> {
  if (bytes.byteLength === 0) throw new AppError('fileEmpty');
  if (startsWith(bytes, 'PK\u0003\u0004')) return readXlsxTable(bytes);
  if (startsWith(bytes, 'PK\u0005\u0006')) throw new AppError('fileNotATable');
  if (isOle(bytes)) throw oleRefusal(bytes);
  if (startsWith(bytes, '%PDF')) throw new AppError('fileNotATable');
  const decoded = decodeText(bytes, encoding);
  if (isBlankCell(decoded.text)) throw new AppError('fileEmpty');
  if (!/^\s*</u.test(decoded.text)) return readCsvTable(decoded, delimiter);
  if (isSpreadsheetml(decoded.text)) return readSpreadsheetml(decoded);
  return readHtmlTable(decodeHtml(bytes, encoding));
}

function oleRefusal(bytes: Uint8Array): AppError {
  const content = oleContent(bytes);
  if (content === 'encryptedWorkbook') return new AppError('filePasswordProtected');
  if (content === 'legacyWorkbook') return new AppError('fileOldExcel');
  return new AppError('fileNotATable');
}

function withExtensionNotice(reading: FileReading, fileName: string): FileReading {
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase();
  const expected = extension === undefined ? undefined : extensionFormats[extension];
  if (extension === undefined || expected === undefined || expected.includes(reading.format)) {
    return reading;
  }
  const notice = {
    code: 'contentDiffersFromExtension',
    details: { extension, format: reading.format },
  } as const;
  return { ...reading, notices: [notice, ...reading.notices] };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((character, index) => bytes[index] === character.codePointAt(0));
}
