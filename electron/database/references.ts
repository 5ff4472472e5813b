import { sql } from 'kysely';
import { inSlices, rowsPerSlice } from './inSlices';
import type { StoreHandle } from './open';

type StoredValue = string | number | null;
export type StoredRow = Readonly<Record<string, StoredValue>>;

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
  readonly targetColumn: string;
  readonly isNullable: boolean;
}

/**
 * The rows of `table` whose `column` has one of the values, and every row that refers to them, by
 * table. Foreign keys are asked of the store, so that a table added later is not forgotten.
 */
export async function readReferring(
  db: StoreHandle,
  table: string,
  column: string,
  values: readonly StoredValue[],
): Promise<Readonly<Record<string, readonly StoredRow[]>>> {
  const references = await listReferences(db);
  const found = new Map<string, readonly StoredRow[]>();
  async function follow(of: string, by: string, keys: readonly StoredValue[]): Promise<void> {
    const rows = await readRows(db, of, by, keys);
    if (rows.length === 0) return;
    found.set(of, [...(found.get(of) ?? []), ...rows]);
    for (const reference of references.filter(({ target }) => target === of)) {
      const next = rows.map((row) => row[reference.targetColumn] ?? null);
      await follow(reference.table, reference.column, next);
    }
  }
  await follow(table, column, values);
  return Object.fromEntries(found);
}

/**
 * Deletes these rows. Rows that refer to them go too, or, where they can do without, stay and refer
 * to nothing.
 */
export async function deleteReferring(
  db: StoreHandle,
  table: string,
  column: string,
  values: readonly StoredValue[],
): Promise<void> {
  const references = await listReferences(db);
  async function remove(of: string, by: string, keys: readonly StoredValue[]): Promise<void> {
    const rows = await readRows(db, of, by, keys);
    if (rows.length === 0) return;
    for (const reference of references.filter(({ target }) => target === of)) {
      const next = rows.map((row) => row[reference.targetColumn] ?? null);
      if (reference.isNullable) await release(db, reference, next);
      else await remove(reference.table, reference.column, next);
    }
    await sql`DELETE FROM ${sql.table(of)} WHERE ${sql.ref(by)} IN (${sql.join(keys)})`.execute(db);
  }
  await remove(table, column, values);
}

async function readRows(
  db: StoreHandle,
  table: string,
  column: string,
  values: readonly StoredValue[],
): Promise<readonly StoredRow[]> {
  if (values.length === 0) return [];
  const { rows } = await sql<Readonly<Record<string, StoredValue | Uint8Array>>>`SELECT *
    FROM ${sql.table(table)}
    WHERE ${sql.ref(column)} IN (${sql.join(values)})`.execute(db);
  return rows.map(textRow);
}

/** Bytes as base64, so that a row is text and numbers only. */
function textRow(row: Readonly<Record<string, StoredValue | Uint8Array>>): StoredRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]),
  );
}

async function release(
  db: StoreHandle,
  { table, column }: Reference,
  keys: readonly StoredValue[],
): Promise<void> {
  await inSlices(async () =>
    sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE ${sql.ref(column)} IN (${sql.join(keys)}) LIMIT ${rowsPerSlice}`.execute(db),
  );
}

async function listReferences(db: StoreHandle): Promise<readonly Reference[]> {
  const { rows } = await sql<{
    table: string;
    column: string;
    target: string;
    targetColumn: string | null;
    isRequired: number;
  }>`
    SELECT tables.name AS "table", keys."from" AS "column", keys."table" AS target,
      keys."to" AS targetColumn, columns."notnull" AS isRequired
    FROM sqlite_master AS tables
      JOIN pragma_foreign_key_list(tables.name) AS keys
      JOIN pragma_table_info(tables.name) AS columns ON columns.name = keys."from"
    WHERE tables.type = 'table'
    ORDER BY tables.name, keys."from"`.execute(db);
  return rows.map(({ table, column, target, targetColumn, isRequired }) => ({
    table,
    column,
    target,
    targetColumn: targetColumn ?? column,
    isNullable: isRequired === 0,
  }));
}
