import { inflateRawSync } from 'node:zlib';
import { AppError } from '@shared/contract/result';
import { maxInflatedBytes, maxInflateRatio, maxZipEntries, ratioFreeBytes } from './limits';

interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly headerOffset: number;
}

/** One unpacked entry. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const needs64 = 0xffffffff;

/**
 * Refuses a ZIP container that is cut, locked, or would unpack to more than the limits, before any
 * spreadsheet library sees it. Declared sizes are checked first and then held while inflating,
 * because they can lie. Returns the names of its entries, and the unpacked ones that `isWanted`.
 * Errors: fileTruncated, filePasswordProtected, fileTooLarge, fileUnreadable.
 */
export function checkZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly parts: readonly ZipPart[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  checkDeclared(entries, bytes.byteLength);
  const parts: ZipPart[] = [];
  for (const entry of entries) {
    const content = checkContent(view, bytes, entry);
    if (isWanted(entry.name)) parts.push({ name: entry.name, content });
  }
  return { names: entries.map(({ name }) => name), parts };
}

function readDirectory(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === needs64) {
    throw new AppError('fileUnreadable', { reason: 'zip64' });
  }
  if (count > maxZipEntries) {
    throw new AppError('fileTooLarge', { what: 'entries', found: count, limit: maxZipEntries });
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > end || view.getUint32(position, true) !== centralRecord) throw cut();
    const nameLength = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(position + 46, position + 46 + nameLength),
    );
    if (!isSafeName(name) || names.has(name)) {
      throw new AppError('fileUnreadable', { reason: 'entryName' });
    }
    names.add(name);
    entries.push({
      name,
      flags: view.getUint16(position + 8, true),
      method: view.getUint16(position + 10, true),
      packedBytes: view.getUint32(position + 20, true),
      declaredBytes: view.getUint32(position + 24, true),
      headerOffset: view.getUint32(position + 42, true),
    });
    position +=
      46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= first; position -= 1) {
    if (view.getUint32(position, true) === endRecord) return position;
  }
  throw cut();
}

function isSafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\p{Cc}]/u.test(name)) return false;
  return !name.split('/').includes('..');
}

function checkDeclared(entries: readonly ZipEntry[], fileBytes: number): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    if ((entry.flags & 1) === 1) throw new AppError('filePasswordProtected');
    total += entry.declaredBytes;
    packed += entry.packedBytes;
    if (
      entry.declaredBytes > ratioFreeBytes &&
      entry.declaredBytes > entry.packedBytes * maxInflateRatio
    ) {
      throw tooLarge(entry.declaredBytes);
    }
  }
  // Entries that share their bytes add up to more than the file holds.
  if (total > maxInflatedBytes || packed > fileBytes) throw tooLarge(total);
}

function checkContent(view: DataView, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const at = entry.headerOffset;
  if (at + 30 > bytes.byteLength || view.getUint32(at, true) !== localRecord) throw cut();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const finish = start + entry.packedBytes;
  if (finish > bytes.byteLength) throw cut();
  const packed = bytes.subarray(start, finish);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.byteLength > entry.declaredBytes) throw tooLarge(content.byteLength);
  if (content.byteLength < entry.declaredBytes) throw cut();
  if (/\.(?:xml|rels|vml)$/iu.test(entry.name) && declaresDoctype(content)) {
    throw new AppError('fileUnreadable', { reason: 'xmlEntities' });
  }
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new AppError('fileUnreadable', { reason: 'compression' });
  if (entry.declaredBytes === 0 && packed.byteLength <= 2) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.declaredBytes) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(entry.declaredBytes);
    throw cut();
  }
}

function declaresDoctype(content: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(content.subarray(0, 4096)));
}

function cut(): AppError {
  return new AppError('fileTruncated');
}

function tooLarge(found: number): AppError {
  return new AppError('fileTooLarge', { what: 'inflated', found, limit: maxInflatedBytes });
}
