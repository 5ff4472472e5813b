import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keySlotsSchema } from '@electron/trust/keySlots';
import { deriveStoreKeys } from '@electron/trust/storeKeys';

/** The key of a store without a password, which lies beside it. */
export function openKeyOf(storePath: string): Buffer {
  const text = readFileSync(join(dirname(storePath), 'keyslots.json'), 'utf8');
  const [slot] = keySlotsSchema.parse(JSON.parse(text)).slots;
  if (slot?.kind !== 'open') throw new Error('The store has a password');
  return deriveStoreKeys(Buffer.from(slot.dataKey, 'hex')).store;
}
