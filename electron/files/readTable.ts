import { AppError } from '@shared/contract/result';
import { isBlankCell } from '@shared/import/table';
import type { FileFormat, FileReading } from '@shared/import/table';
import { checkZip } from './formats/checkZip';
import { readCsvTable } from './formats/csv';
import { decodeText } from './formats/decodeText';
import { decodeHtml, readHtmlTable } from './formats/html';
import { maxFileBytes, maxWorkbookBytes } from './formats/limits';
import { isMhtml, readMhtmlTable } from './formats/mhtml';
import { readOdsTable } from './formats/ods';
import { isOle } from './formats/ole';
import { isSpreadsheetml, readSpreadsheetml } from './formats/spreadsheetml';
import { readXlsTable } from './formats/xls';
import { isWorkbookPart, readXlsxTable } from './formats/xlsx';
import type { OnProgress, ParseOptions } from './parseOptions';

const extensionFormats: Readonly<Record<string, readonly FileFormat[]>> = {
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  csv: ['csv'],
  tsv: ['csv'],
  txt: ['csv'],
  xls: ['xls'],
  ods: ['ods'],
  htm: ['html'],
  html: ['html'],
  mht: ['html'],
  mhtml: ['html'],
  xml: ['spreadsheetml'],
};

/**
 * Reads a table file of any known format, told by its content and never by its name; large ones
 * tell now and then how many of how many rows or characters are read.
 * Throws AppError: fileEmpty, fileTruncated, filePasswordProtected, fileTooLarge, fileNotATable,
 * fileOldExcel, fileUnreadable (`reason` encoding, workbook, csv, xmlEntities, zip64, entryName,
 * compression).
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: ParseOptions = {},
  onProgress: OnProgress = () => undefined,
): Promise<FileReading> {
  const limit = isWorkbook(bytes) ? maxWorkbookBytes : maxFileBytes;
  if (bytes.byteLength > limit) {
    throw new AppError('fileTooLarge', { what: 'bytes', found: bytes.byteLength, limit });
  }
  const reading = await readByContent(bytes, options, onProgress);
  if (reading.sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlankCell)))) {
    throw new AppError('fileEmpty');
  }
  return withExtensionNotice(reading, fileName);
}

async function readByContent(
  bytes: Uint8Array,
  { encoding, delimiter }: ParseOptions,
  onProgress: OnProgress,
): Promise<FileReading> {
  if (bytes.byteLength === 0) throw new AppError('fileEmpty');
  if (startsWith(bytes, 'PK\u0003\u0004')) return readContainer(bytes, onProgress);
  if (startsWith(bytes, 'PK\u0005\u0006')) throw new AppError('fileNotATable');
  if (isOle(bytes)) return readXlsTable(bytes);
  if (isBareBiff(bytes)) throw new AppError('fileOldExcel');
  if (startsWith(bytes, '%PDF')) throw new AppError('fileNotATable');
  const decoded = decodeText(bytes, encoding);
  if (isBlankCell(decoded.text)) throw new AppError('fileEmpty');
  if (isMhtml(decoded.text)) return readMhtmlTable(bytes);
  if (!/^\s*</u.test(decoded.text)) return readCsvTable(decoded, delimiter, onProgress);
  if (isSpreadsheetml(decoded.text)) return readSpreadsheetml(decoded);
  return readHtmlTable(decodeHtml(bytes, encoding));
}

/** Workbooks unpack to far more than they are. */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK') || isOle(bytes);
}

/** A ZIP container is a workbook of Excel, of OpenDocument, or something else altogether. */
async function readContainer(bytes: Uint8Array, onProgress: OnProgress): Promise<FileReading> {
  const { names, parts } = checkZip(bytes, isWorkbookPart);
  const known = new Set(names.map((name) => name.toLowerCase()));
  if (known.has('xl/workbook.bin')) throw new AppError('fileOldExcel');
  if (known.has('content.xml') && known.has('mimetype')) return readOdsTable(bytes);
  return readXlsxTable(bytes, parts, onProgress);
}

/** Excel 2 to 4 wrote the records of a sheet without any container. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x09 && [0, 2, 4, 8].includes(second ?? 1) && (third ?? 0) <= 16 && fourth === 0;
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
