import { hkdfSync, randomBytes } from 'node:crypto';

/** What each sub-key is for; the name is its label. */
const purposes = ['store', 'witness', 'slots', 'backup'] as const;
type Purpose = (typeof purposes)[number];

/** The keys of an open store: 32 bytes each, one per purpose. */
export type StoreKeys = Readonly<Record<Purpose, Buffer>>;

const keyBytes = 32;

/** The secret that everything in a store hangs on; it is only ever kept wrapped. */
export function newDataKey(): Buffer {
  return randomBytes(keyBytes);
}

/**
 * Sub-keys of a data key by HKDF-SHA256, so that no key serves two purposes: `store` encrypts the
 * file, `witness` guards the audit trail, `slots` the key slots, `backup` the backups.
 */
export function deriveStoreKeys(dataKey: Buffer): StoreKeys {
  if (dataKey.byteLength !== keyBytes) throw new RangeError('A data key has 32 bytes');
  return {
    store: subKey(dataKey, 'store'),
    witness: subKey(dataKey, 'witness'),
    slots: subKey(dataKey, 'slots'),
    backup: subKey(dataKey, 'backup'),
  };
}

/** Overwrites every key; the object is useless afterwards. */
export function wipeStoreKeys(keys: StoreKeys): void {
  for (const purpose of purposes) keys[purpose].fill(0);
}

function subKey(dataKey: Buffer, purpose: Purpose): Buffer {
  return Buffer.from(
    hkdfSync('sha256', dataKey, Buffer.alloc(0), `gongping ${purpose} 1`, keyBytes),
  );
}
