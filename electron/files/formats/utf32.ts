export type Utf32 = 'utf-32le' | 'utf-32be';

const unknown = 0xfffd;
const highest = 0x10_ffff;

/**
 * UTF-32 by its byte order mark, or by zeros that no other text has: the two high bytes of every
 * character of ours, above all of the ASCII ones. null for any other bytes.
 */
export function findUtf32(bytes: Uint8Array): Utf32 | null {
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null;
  const units = readUnits(bytes.subarray(0, 4096), 'utf-32le');
  const turned = readUnits(bytes.subarray(0, 4096), 'utf-32be');
  if (units.every(isCharacter)) return 'utf-32le';
  return turned.every(isCharacter) ? 'utf-32be' : null;
}

/** What is no character becomes U+FFFD; bytes that are left over are passed over. */
export function decodeUtf32(bytes: Uint8Array, encoding: Utf32): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 32_768) {
    const units = readUnits(bytes.subarray(start, start + 32_768), encoding);
    parts.push(String.fromCodePoint(...units.map((unit) => (isCharacter(unit) ? unit : unknown))));
  }
  return parts.join('').replace(/^\ufeff/u, '');
}

function readUnits(bytes: Uint8Array, encoding: Utf32): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, encoding === 'utf-32le'),
  );
}

function isCharacter(unit: number): boolean {
  return unit > 0 && unit <= highest && (unit < 0xd800 || unit > 0xdfff);
}
