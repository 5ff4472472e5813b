import { AppError } from '@shared/contract/result';
import type { SheetTraits } from './sheetNotices';
import type { DateSystem } from './spreadsheetCell';

/** What a binary workbook says of itself, apart from its cells. */
export interface XlsOutline {
  readonly version: number;
  readonly isLocked: boolean;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly (SheetTraits & { readonly isHidden: boolean })[];
  readonly lastColumn: number;
  readonly cells: number;
}

interface OpenSheet {
  readonly start: number;
  readonly isHidden: boolean;
  hiddenRows: number;
  hiddenColumns: number;
  readonly formulaCells: number;
  isEnded: boolean;
}

const beginning = 0x0809;
const end = 0x000a;
const locked = 0x002f;
const dateMode = 0x0022;
const boundSheet = 0x0085;
const row = 0x0208;
const columnInfo = 0x007d;
/** Records of one cell: they begin with row and column. */
const cellRecords: ReadonlySet<number> = new Set([0x00fd, 0x027e, 0x0203, 0x0205, 0x0204, 0x0006]);
const numberRow = 0x00bd;

/**
 * Walks once over the records of a workbook stream. Errors: fileTruncated where a record or a
 * sheet does not end within the stream, fileUnreadable where it does not begin like one.
 */
export function outlineXls(stream: Uint8Array): XlsOutline {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.byteLength < 8 || view.getUint16(0, true) !== beginning) {
    throw new AppError('fileUnreadable', { reason: 'workbook' });
  }
  const sheets: OpenSheet[] = [];
  let current: OpenSheet | undefined;
  let isLocked = false;
  let dateSystem: DateSystem = '1900';
  let lastColumn = 0;
  let cells = 0;
  for (let at = 0; at + 4 <= stream.byteLength;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const body = at + 4;
    if (body + size > stream.byteLength) throw new AppError('fileTruncated');
    if (id === beginning) current = sheets.find(({ start }) => start === at) ?? current;
    else if (id === end && current !== undefined) current.isEnded = true;
    else if (id === locked) isLocked = true;
    else if (id === dateMode && size >= 2)
      dateSystem = view.getUint16(body, true) === 1 ? '1904' : '1900';
    else if (id === boundSheet && size >= 6) {
      sheets.push({
        start: view.getUint32(body, true),
        isHidden: (view.getUint8(body + 4) & 3) !== 0,
        hiddenRows: 0,
        hiddenColumns: 0,
        formulaCells: 0,
        isEnded: false,
      });
    } else if (id === row && size >= 16 && current !== undefined) {
      if ((view.getUint8(body + 12) & 0x20) !== 0) current.hiddenRows += 1;
    } else if (id === columnInfo && size >= 10 && current !== undefined) {
      if ((view.getUint8(body + 8) & 1) !== 0) current.hiddenColumns += 1;
    } else if (cellRecords.has(id) && size >= 4) {
      lastColumn = Math.max(lastColumn, view.getUint16(body + 2, true));
      cells += 1;
    } else if (id === numberRow && size >= 6) {
      lastColumn = Math.max(lastColumn, view.getUint16(body + size - 2, true));
      cells += (size - 6) / 6;
    }
    at = body + size;
  }
  if (!isLocked && sheets.some(({ isEnded }) => !isEnded)) throw new AppError('fileTruncated');
  return { version: view.getUint16(4, true), isLocked, dateSystem, sheets, lastColumn, cells };
}
