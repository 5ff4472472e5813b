import { writeSync } from 'node:fs';
import { moveStore, storeFile } from '@electron/trust/moveStore';
import { encryptStore, openCustody } from '@electron/trust/unlockStore';
import { storeIdSchema } from '@shared/domain/ids';
import { openKeyOf } from '@test/helpers/openKey';

// One move of a store to another key in a process of its own, to be killed from outside.

const storeId = storeIdSchema.parse('00000000-0000-4000-8000-000000000001');
const [mode = '', folder = ''] = process.argv.slice(2);

writeSync(1, 'begun\n');
if (mode === 'encrypt') {
  await encryptStore(folder, storeId);
} else {
  const { keys, slots } = openCustody(storeId);
  await moveStore(folder, { from: openKeyOf(storeFile(folder)), to: keys.store, slots });
}
