import SqliteDatabase from 'better-sqlite3';
import { storeError } from './storeError';

/** 32 random bytes; without one the file is readable by any SQLite program. */
export type StoreKey = Uint8Array;

/** Opens one connection; with a key in the SQLCipher 4 format, always in this order. */
export function connect(
  path: string,
  key: StoreKey | undefined,
  readonly: boolean,
): SqliteDatabase.Database {
  const raw = new SqliteDatabase(path, { readonly, timeout: 250 });
  try {
    if (key !== undefined) {
      raw.pragma(`cipher='sqlcipher'`);
      raw.pragma('legacy=4');
      raw.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    }
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
    return raw;
  } catch (error) {
    raw.close();
    throw storeError(error);
  }
}
