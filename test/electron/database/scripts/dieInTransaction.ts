import { openStore } from '@electron/database/open';
import { sql } from 'kysely';

// Dies in the middle of a transaction that is larger than SQLite's cache: part of it is already
// in the file, and the journal says how to take it out again.
const [path = '', keyText = ''] = process.argv.slice(2);
const key = keyText === '' ? undefined : Buffer.from(keyText, 'hex');
const { db } = await openStore(path, { mustExist: true, key });
await sql`PRAGMA cache_size = 5`.execute(db);
await db.transaction().execute(async (transaction) => {
  for (let row = 0; row < 200; row += 1) {
    const name = `${row}-${'x'.repeat(190)}`;
    await transaction
      .insertInto('unit')
      .values({ unitId: String(row).padStart(8, '0'), name })
      .execute();
  }
  process.kill(process.pid, 'SIGKILL');
});
