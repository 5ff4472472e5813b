import { AppError } from '@shared/contract/result';

/** The streams of an OLE2 container (the old Office file format). */
export interface OleContainer {
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream; null if there is none of that name. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const endOfChain = 0xfffffffe;
const unusedSector = 0xffffffff;
const headerBytes = 512;
const tableEntriesInHeader = 109;
const rootType = 5;

/** True for files that start with the OLE2 signature. */
export function isOle(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * Opens an OLE2 container. Chains may lie: none is followed longer than the file has sectors.
 * Errors: fileTruncated where a chain leaves the file, fileUnreadable for a container without sense.
 */
export function openOle(bytes: Uint8Array): OleContainer {
  if (bytes.byteLength < headerBytes) throw cut();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw senseless();
  const sectorBytes = 2 ** shift;
  const sectorCount = Math.ceil(bytes.byteLength / sectorBytes);
  const sector = (index: number): Uint8Array => {
    const start = (index + 1) * sectorBytes;
    if (start >= bytes.byteLength) throw cut();
    return bytes.subarray(start, start + sectorBytes);
  };
  const table = readTable(view, sector, sectorCount);
  const readChain = (start: number): Uint8Array =>
    Buffer.concat(chainOf(table, start, sectorCount).map(sector));

  const entries = readEntries(readChain(view.getUint32(48, true)));
  const root = [...entries.values()].find(({ type }) => type === rootType);
  if (root === undefined) throw senseless();
  const smallBelow = view.getUint32(56, true);
  const smallBytes = 2 ** Math.min(view.getUint16(32, true), 9);
  const readSmall = (start: number): Uint8Array => {
    const small = readChain(root.start);
    const smallTable = words(readChain(view.getUint32(60, true)));
    return Buffer.concat(
      chainOf(smallTable, start, smallTable.length).map((index) =>
        small.subarray(index * smallBytes, (index + 1) * smallBytes),
      ),
    );
  };
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = entry.size < smallBelow ? readSmall(entry.start) : readChain(entry.start);
      if (content.byteLength < entry.size) throw cut();
      return content.subarray(0, entry.size);
    },
  };
}

/** Which sector follows which. */
function readTable(
  view: DataView,
  sector: (index: number) => Uint8Array,
  sectorCount: number,
): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < tableEntriesInHeader; index += 1) {
    places.push(view.getUint32(76 + index * 4, true));
  }
  let next = view.getUint32(68, true);
  for (let count = 0; next < unusedSector - 1 && count < sectorCount; count += 1) {
    const more = words(sector(next));
    places.push(...more.subarray(0, -1));
    next = more.at(-1) ?? endOfChain;
  }
  const used = places.filter((place) => place < endOfChain - 1).slice(0, sectorCount);
  return words(Buffer.concat(used.map(sector)));
}

function chainOf(table: Uint32Array, start: number, limit: number): readonly number[] {
  const chain: number[] = [];
  let next = start;
  while (next < endOfChain - 1) {
    if (chain.length > limit) throw senseless();
    chain.push(next);
    next = table[next] ?? endOfChain;
  }
  return chain;
}

function readEntries(directory: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 128 <= directory.byteLength; at += 128) {
    const type = view.getUint8(at + 66);
    if (type === 0) continue;
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le')
      .decode(directory.subarray(at, at + nameBytes))
      .split('\u0000')[0];
    entries.set(name ?? '', {
      type,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function words(bytes: Uint8Array): Uint32Array {
  const copy = Uint8Array.from(bytes.subarray(0, bytes.byteLength - (bytes.byteLength % 4)));
  return new Uint32Array(copy.buffer);
}

function cut(): AppError {
  return new AppError('fileTruncated');
}

function senseless(): AppError {
  return new AppError('fileUnreadable', { reason: 'workbook' });
}
