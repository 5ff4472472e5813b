import { hkdfSync, randomBytes } from 'node:crypto';

/** What each sub-key is for; the name is its label. */
const purposes = ['store', 'slots', 'backup'] as const;
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
 * file, `slots` guards the key slots, `backup` the backups.
 */
export function deriveStoreKeys(dataKey: Buffer): StoreKeys {
  if (dataKey.byteLength !== keyBytes) throw new RangeError('A data key has 32 bytes');
  return {
    store: subKey(dataKey, 'store'),
    slots: subKey(dataKey, 'slots'),
    backup: subKey(dataKey, 'backup'),
  };
}

/** Overwrites every key; the object is useless afterwards. */
export function wipeStoreKeys(keys: StoreKeys): void {
  for (const purpose of purposes) keys[purpose].fill(0);
}

/**
 * The key of the witness, by HKDF-SHA256 from the key of the audit trail. That one lies inside the
 * encrypted store and moves with it: the witness still fits when a store gets another data key.
 */
export function deriveWitnessKey(auditKey: Buffer): Buffer {
  return subKey(auditKey, 'witness');
}

/** The key of the list of who was erased and removed; like that of the witness it outlives data keys. */
export function deriveDeparturesKey(auditKey: Buffer): Buffer {
  return subKey(auditKey, 'departures');
}

function subKey(secret: Buffer, purpose: Purpose | 'witness' | 'departures'): Buffer {
  return Buffer.from(
    hkdfSync('sha256', secret, Buffer.alloc(0), `gongping ${purpose} 1`, keyBytes),
  );
}
