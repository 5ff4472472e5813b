import { AppError } from '@shared/contract/result';
import { migrations } from '@migrations/index';
import type SqliteDatabase from 'better-sqlite3';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { connect, type StoreKey } from './connect';
import { schemaVersion } from './migrate';
import { sqliteCode, storeError } from './storeError';

/**
 * Looks at the file of a store before it is opened, without writing. Throws storeNewer,
 * storeDamaged (not whole, or not a store at this program's steps), storeInUse.
 */
export function inspectFile(path: string, key: StoreKey | undefined): void {
  if (key !== undefined) refusePlaintext(path);
  const raw = connectToRead(path, key);
  try {
    const version = schemaVersion(raw);
    const newest = migrations.at(-1)?.number ?? 0;
    if (version > newest) throw new AppError('storeNewer', { version, newest });
    if (migrations.every(({ number }) => number !== version)) throw new AppError('storeDamaged');
    const check: unknown = raw.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok' || isCutOff(raw, path)) throw new AppError('storeDamaged');
  } catch (error) {
    throw storeError(error);
  } finally {
    raw.close();
  }
}

/**
 * Whether the file can be read under this key; false too if its first page is damaged. Under another
 * key than its own the file and its journal stay as they are.
 */
export function isKeyOf(path: string, key: StoreKey | undefined): boolean {
  try {
    connectToRead(path, key).close();
    return true;
  } catch (error) {
    const known = storeError(error);
    if (known instanceof AppError && known.code === 'storeDamaged') return false;
    throw known;
  }
}

/**
 * Whether another connection has taken the file for itself; one that is missing is free. Only ever
 * reads: without its key nobody may take a transaction that was cut off out of an encrypted file.
 */
export function isInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    connect(path, undefined, true).close();
  } catch (error) {
    if (needsRollback(error)) return false;
    const known = storeError(error);
    return known instanceof AppError && known.code === 'storeInUse';
  }
  return false;
}

/** SQLite reads zeros where the last page is cut off. */
function isCutOff(raw: SqliteDatabase.Database, path: string): boolean {
  const pages = Number(raw.pragma('page_count', { simple: true }));
  const pageSize = Number(raw.pragma('page_size', { simple: true }));
  return statSync(path).size < pages * pageSize;
}

function connectToRead(path: string, key: StoreKey | undefined): SqliteDatabase.Database {
  try {
    return connect(path, key, true);
  } catch (error) {
    if (!needsRollback(error)) throw error;
    // Without a key SQLite reads nothing in the journal of an encrypted file and takes it away.
    if (key === undefined && !isReadable(path)) throw new AppError('storeDamaged');
    // A transaction was cut off by a crash; only a connection that may write takes it out again.
    connect(path, key, false).close();
    return connect(path, key, true);
  }
}

const readableBeginning = 'SQLite format 3\0';

/** Only for a file that no connection of this process has open: closing it would drop their locks. */
function isReadable(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const beginning = Buffer.alloc(readableBeginning.length);
    readSync(file, beginning, 0, beginning.length, 0);
    return beginning.toString('latin1') === readableBeginning;
  } finally {
    closeSync(file);
  }
}

/** Asks SQLite, not the file system: closing any handle of an open file drops its locks. */
function refusePlaintext(path: string): void {
  let plain;
  try {
    plain = connect(path, undefined, true);
  } catch (error) {
    const isUnreadable = error instanceof AppError && error.code === 'storeDamaged';
    if (isUnreadable || needsRollback(error)) return;
    throw error;
  }
  plain.close();
  throw new AppError('storeDamaged');
}

function needsRollback(error: unknown): boolean {
  return sqliteCode(error) === 'SQLITE_READONLY_ROLLBACK';
}
