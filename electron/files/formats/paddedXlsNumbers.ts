import { paddedDigits, type PaddedCell } from './paddedNumbers';

const beginning = 0x0809;
const end = 0x000a;
const globals = 5;
const format = 0x041e;
const cellStyle = 0x00e0;
const number = 0x0203;
const smallNumber = 0x027e;
const numberRow = 0x00bd;

/**
 * The cells of each sheet of a binary workbook whose style writes leading zeros, by the place of
 * the sheet. The stream was checked by `outlineXls`.
 */
export function paddedXlsCells(stream: Uint8Array): readonly (readonly PaddedCell[])[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const formats = new Map<number, number>();
  const styles: (number | undefined)[] = [];
  const sheets: PaddedCell[][] = [];
  // A chart within a sheet begins and ends within it.
  let depth = 0;
  const note = (row: number, column: number, style: number) => {
    const digits = styles[style];
    if (digits !== undefined) sheets.at(-1)?.push({ row, column, digits });
  };
  for (let at = 0; at + 4 <= stream.byteLength;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const body = at + 4;
    if (id === beginning && size >= 4) {
      if (depth === 0 && view.getUint16(body + 2, true) !== globals) sheets.push([]);
      depth += 1;
    } else if (id === end) {
      depth -= 1;
      if (!styles.some((digits) => digits !== undefined)) return [];
    } else if (id === format && size >= 5) {
      const digits = paddedDigits(formatCode(view, body, size));
      if (digits !== null) formats.set(view.getUint16(body, true), digits);
    } else if (id === cellStyle && size >= 4) {
      styles.push(formats.get(view.getUint16(body + 2, true)));
    } else if ((id === number || id === smallNumber) && size >= 6) {
      note(
        view.getUint16(body, true),
        view.getUint16(body + 2, true),
        view.getUint16(body + 4, true),
      );
    } else if (id === numberRow) {
      const first = view.getUint16(body + 2, true);
      for (let index = 0; 4 + index * 6 + 8 <= size; index += 1) {
        const style = view.getUint16(body + 4 + index * 6, true);
        note(view.getUint16(body, true), first + index, style);
      }
    }
    at = body + size;
  }
  return sheets;
}

/** The code of a number format; one of leading zeros has plain characters only. */
function formatCode(view: DataView, body: number, size: number): string {
  const isWide = (view.getUint8(body + 4) & 1) === 1;
  const length = Math.min(
    view.getUint16(body + 2, true),
    Math.floor((size - 5) / (isWide ? 2 : 1)),
  );
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(
      isWide ? view.getUint16(body + 5 + index * 2, true) : view.getUint8(body + 5 + index),
    ),
  ).join('');
}
