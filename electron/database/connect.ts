import SqliteDatabase from 'better-sqlite3';
import { storeError } from './storeError';

/** The 32 bytes that encrypt the file; without them it would be readable by any SQLite program. */
export type StoreKey = Uint8Array;

/** One open connection, without any of the program's words. */
export type RawHandle = SqliteDatabase.Database;

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
      raw.pragma(`key=${keyText(key)}`);
    }
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
    return raw;
  } catch (error) {
    raw.close();
    throw storeError(error);
  }
}

/** A raw key as SQLCipher reads it, so that it derives nothing more from it. */
export function keyText(key: StoreKey): string {
  return `"x'${Buffer.from(key).toString('hex')}'"`;
}
