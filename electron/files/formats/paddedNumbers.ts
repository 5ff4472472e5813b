import type { Cell, TableRow } from '@shared/import/table';
import { parseTags, placesOf } from './xlsxOutline';

/** Styles that write whole numbers with leading zeros: style index → number of digits. */
export type PaddedStyles = ReadonlyMap<number, number>;

/** Cells of a worksheet with such a style. */
export interface PaddedCell {
  readonly row: number;
  readonly column: number;
  readonly digits: number;
}

/** Reads `xl/styles.xml`: a format such as `000000` shows the number 96 as 000096. */
export function paddedStyles(content: Uint8Array): PaddedStyles {
  const formats = new Map<string, number>();
  const styles = new Map<number, number>();
  let isCellFormat = false;
  let index = 0;
  parseTags(content, (tag, { numFmtId, formatCode }) => {
    if (tag === 'cellXfs') isCellFormat = true;
    else if (tag === 'cellStyles' || tag === 'dxfs') isCellFormat = false;
    const written = paddedDigits(formatCode ?? '');
    if (tag === 'numFmt' && numFmtId !== undefined && written !== null) {
      formats.set(numFmtId, written);
    }
    if (tag !== 'xf' || !isCellFormat) return;
    const digits = formats.get(numFmtId ?? '');
    if (digits !== undefined) styles.set(index, digits);
    index += 1;
  });
  return styles;
}

/** How many digits a number format fills up with zeros; null for any other format. */
export function paddedDigits(formatCode: string): number | null {
  return /^(0{2,20})(?:;|$)/u.exec(formatCode)?.[1]?.length ?? null;
}

/** The cells of a worksheet whose style writes leading zeros; rows and columns from 0. */
export function paddedCells(content: Uint8Array, styles: PaddedStyles): readonly PaddedCell[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return [...styles].flatMap(([style, digits]) =>
    [...placesOf(bytes, ` s="${style}"`)].flatMap((at): PaddedCell[] => {
      const start = bytes.lastIndexOf('<', at);
      const tag = bytes.toString('latin1', start, at + 40);
      const place = /^<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"/u.exec(tag);
      if (place === null) return [];
      return [{ row: Number(place[2]) - 1, column: columnIndex(place[1] ?? ''), digits }];
    }),
  );
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return index - 1;
}

/** The rows with those numbers as the text that the workbook shows. */
export function withLeadingZeros(
  rows: readonly TableRow[],
  cells: readonly PaddedCell[],
): readonly TableRow[] {
  if (cells.length === 0) return rows;
  const changed: Cell[][] = rows.map((row) => [...row]);
  for (const { row, column, digits } of cells) {
    const cell = changed[row]?.[column];
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 0) continue;
    changed[row]?.splice(column, 1, String(cell).padStart(digits, '0'));
  }
  return changed;
}
