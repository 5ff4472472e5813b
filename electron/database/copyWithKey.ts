import { AppError } from '@shared/contract/result';
import type SqliteDatabase from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { connect, keyText, type StoreKey } from './connect';
import { schemaVersion } from './migrate';
import { storeError } from './storeError';

interface Keys {
  /** What the store is encrypted with now; undefined if anybody can read it. */
  readonly from: StoreKey | undefined;
  readonly to: StoreKey;
}

/**
 * Copies a store that nobody has open into a new file under another key. The file beside it is
 * changed by nothing; the copy is compared with it before this returns, and is gone if it throws.
 */
export function copyWithKey(path: string, target: string, { from, to }: Keys): void {
  rmSync(target, { force: true });
  rmSync(`${target}-journal`, { force: true });
  try {
    const source = connect(path, from, false);
    try {
      source.pragma('locking_mode = exclusive');
      source.pragma('temp_store = 2');
      source.exec('BEGIN EXCLUSIVE; COMMIT');
      source.prepare('VACUUM INTO ?').run(target);
      changeKey(target, from, to);
      compare(source, target, to);
    } finally {
      source.close();
    }
  } catch (error) {
    rmSync(target, { force: true });
    throw storeError(error);
  }
}

/** Without a journal: what it would keep of the old pages must not stay on the disk. */
function changeKey(path: string, from: StoreKey | undefined, to: StoreKey): void {
  const copy = connect(path, from, false);
  try {
    copy.pragma('journal_mode = off');
    copy.pragma('synchronous = 3');
    copy.pragma(`cipher='sqlcipher'`);
    copy.pragma('legacy=4');
    copy.pragma(`rekey=${keyText(to)}`);
  } finally {
    copy.close();
  }
}

function compare(source: SqliteDatabase.Database, target: string, key: StoreKey): void {
  const copy = connect(target, key, true);
  try {
    const check: unknown = copy.pragma('integrity_check(1)', { simple: true });
    const isSame = JSON.stringify(contentOf(source)) === JSON.stringify(contentOf(copy));
    if (check !== 'ok' || !isSame) throw new AppError('storeDamaged');
  } finally {
    copy.close();
  }
}

/** Version, schema, and how many rows each table has. */
function contentOf(raw: SqliteDatabase.Database): unknown {
  const objects = raw
    .prepare<[], { readonly type: string; readonly name: string; readonly sql: string | null }>(
      'SELECT type, name, sql FROM sqlite_master ORDER BY type, name',
    )
    .all();
  const counts = objects
    .filter(({ type }) => type === 'table')
    .map(({ name }) => raw.prepare(`SELECT count(*) AS rows FROM "${name}"`).get());
  return [schemaVersion(raw), objects, counts];
}
