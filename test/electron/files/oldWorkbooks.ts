export interface OleStream {
  readonly name: string;
  readonly content: Uint8Array;
}

const sectorBytes = 512;
const endOfChain = 0xfffffffe;
const unused = 0xffffffff;

/** An OLE2 container of whole sectors: no stream is small enough for the small ones. */
export function buildOle(streams: readonly OleStream[]): Uint8Array {
  const sectors: Buffer[] = [];
  const chain: number[] = [];
  const put = (content: Uint8Array): number => {
    const start = sectors.length;
    const count = Math.max(1, Math.ceil(content.byteLength / sectorBytes));
    for (let index = 0; index < count; index += 1) {
      const sector = Buffer.alloc(sectorBytes);
      sector.set(content.subarray(index * sectorBytes, (index + 1) * sectorBytes));
      sectors.push(sector);
      chain.push(index === count - 1 ? endOfChain : start + index + 1);
    }
    return start;
  };
  const entries = [
    directoryEntry('Root Entry', 5, endOfChain, 0),
    ...streams.map(({ name, content }) =>
      directoryEntry(name, 2, put(content), content.byteLength),
    ),
  ];
  const directory = put(Buffer.concat(entries));
  // The table of sectors also tells of its own.
  let tables = 1;
  while ((sectors.length + tables) * 4 > tables * sectorBytes) tables += 1;
  const table = Buffer.alloc(tables * sectorBytes, 0xff);
  for (const [index, next] of chain.entries()) table.writeUInt32LE(next, index * 4);
  const first = sectors.length;
  for (let index = 0; index < tables; index += 1) {
    table.writeUInt32LE(0xfffffffd, (first + index) * 4);
  }
  const header = Buffer.alloc(sectorBytes);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let index = 0; index < 109; index += 1) {
    header.writeUInt32LE(index < tables ? first + index : unused, 76 + index * 4);
  }
  return Buffer.concat([header, ...sectors, table]);
}

function directoryEntry(name: string, type: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  for (const offset of [68, 72, 76]) entry.writeUInt32LE(unused, offset);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

export interface OldSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface OldWorkbookOptions {
  readonly version?: number;
  readonly isLocked?: boolean;
  readonly date1904?: boolean;
}

/** A binary workbook of Excel 97–2003, record by record; the second format is a date with time. */
export function buildXls(
  sheets: readonly OldSheet[],
  { version = 0x0600, isLocked = false, date1904 = false }: OldWorkbookOptions = {},
): Uint8Array {
  const bodies = sheets.map((sheet) => sheetRecords(sheet, version));
  const globals = (starts: readonly number[]) =>
    Buffer.concat([
      record(0x0809, words(version, 0x0005, 0, 0, 0, 0, 0, 0)),
      ...(isLocked ? [record(0x002f, words(0, 0, 0))] : []),
      record(0x0022, words(date1904 ? 1 : 0)),
      record(0x00e0, Buffer.concat([words(0, 0), Buffer.alloc(16)])),
      record(0x00e0, Buffer.concat([words(0, 22), Buffer.alloc(16)])),
      ...sheets.map(({ name, isHidden = false }, index) => {
        const place = Buffer.alloc(6);
        place.writeUInt32LE(starts[index] ?? 0, 0);
        place.writeUInt8(isHidden ? 1 : 0, 4);
        const text = Buffer.from(name, 'utf16le');
        return record(0x0085, Buffer.concat([place, Buffer.from([name.length, 1]), text]));
      }),
      record(0x000a, Buffer.alloc(0)),
    ]);
  let start = globals([]).byteLength;
  const starts = bodies.map((body) => {
    start += body.byteLength;
    return start - body.byteLength;
  });
  const content = Buffer.concat([globals(starts), ...bodies]);
  // Smaller streams would have to lie among the small ones; empty records do no harm.
  const padding = Buffer.alloc(Math.max(0, 4096 - content.byteLength));
  return buildOle([{ name: 'Workbook', content: Buffer.concat([content, padding]) }]);
}

function sheetRecords({ rows }: OldSheet, version: number): Buffer {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((value, column) => {
      if (value === null) return record(0x0201, words(rowIndex, column, 0));
      if (typeof value === 'string') {
        const text = Buffer.from(value, 'utf16le');
        const head = words(rowIndex, column, 0, value.length);
        return record(0x0204, Buffer.concat([head, Buffer.from([1]), text]));
      }
      const number = Buffer.alloc(8);
      number.writeDoubleLE(value);
      // Days of this century are dates in these files.
      const format = value > 36_000 && value < 60_000 ? 1 : 0;
      return record(0x0203, Buffer.concat([words(rowIndex, column, format), number]));
    }),
  );
  return Buffer.concat([
    record(0x0809, words(version, 0x0010, 0, 0, 0, 0, 0, 0)),
    ...cells,
    record(0x000a, Buffer.alloc(0)),
  ]);
}

function record(id: number, body: Uint8Array): Buffer {
  return Buffer.concat([words(id, body.byteLength), body]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}
