import { createHash, randomBytes } from 'node:crypto';

/** Without I, L, O and U: what is written by hand is read by people. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyCharacters = 32;
const checkCharacters = 4;
export const groupCount = (keyCharacters + checkCharacters) / 4;

/** 160 random bits and a checksum of 20 bits in Base32, as groups of 4: `7K2M-…`. */
export function newRecoveryKey(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const key = (bits.match(/.{5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five, 2)] ?? '')
    .join('');
  return grouped(key + checksum(key));
}

/**
 * The key as `newRecoveryKey` wrote it, from what somebody typed: small letters, spaces and the
 * usual mistakes (O for 0, I or L for 1) are understood. Null if the checksum says it is mistyped.
 */
export function readRecoveryKey(typed: string): string | null {
  const plain = normaliseGroup(typed);
  if (plain.length !== keyCharacters + checkCharacters) return null;
  const key = plain.slice(0, keyCharacters);
  return checksum(key) === plain.slice(keyCharacters) ? grouped(plain) : null;
}

/** One or more groups as the key writes them. */
export function normaliseGroup(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function grouped(plain: string): string {
  return (plain.match(/.{4}/g) ?? []).join('-');
}

function checksum(key: string): string {
  const value = createHash('sha256').update(`gongping recovery 1 ${key}`).digest().readUInt32BE(0);
  return [15, 10, 5, 0].map((shift) => alphabet[(value >>> (12 + shift)) & 31] ?? '').join('');
}
