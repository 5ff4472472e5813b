import { createHash } from 'node:crypto';

import type SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { connect, type StoreKey } from '@electron/database/connect';
import type { StoreHandle } from '@electron/database/open';
import { migrations } from '@migrations/index';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one table in the order they were written, as SQLite holds them. */
export async function readRows(db: StoreHandle, table: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)}`.execute(db);
  return rows;
}

/** A fingerprint of everything a store holds: schema and all rows. */
export async function contentHash(db: StoreHandle): Promise<string> {
  const hash = createHash('sha256');
  const { rows: objects } = await sql<{ name: string; type: string; sql: string | null }>`
    SELECT name, type, sql FROM sqlite_master ORDER BY name`.execute(db);
  hash.update(JSON.stringify(objects));
  for (const { name } of objects.filter(({ type }) => type === 'table')) {
    const rows = (await readRows(db, name)).map((row) => JSON.stringify(row));
    hash.update(JSON.stringify([name, rows.toSorted()]));
  }
  return hash.digest('hex');
}

export interface RawStore {
  readonly raw: SqliteDatabase.Database;
  readonly db: Kysely<unknown>;
  close(): void;
}

/** A store at the given step (the newest unless given), opened without any of the program's care. */
export async function createStoreAt(
  path: string,
  step = Infinity,
  key?: StoreKey,
): Promise<RawStore> {
  const raw = connect(path, key, false);
  raw.pragma('foreign_keys = ON');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  for (const { number, up } of migrations.filter((each) => each.number <= step)) {
    await up(db);
    raw.pragma(`user_version = ${number}`);
  }
  return { raw, db, close: () => raw.close() };
}
