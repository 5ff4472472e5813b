import type { RecordContent, RecordKind } from '@shared/handOff/formats/v1';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';
import { recordTables } from '../recordTables';
import { deleteReferring } from '../references';

/** One record as a package carries it; the key is the same on every device. */
export interface HandOffRecord {
  readonly key: string;
  readonly content: RecordContent;
}

type Row = Readonly<Record<string, string | number | null>>;

/** All records of a kind, as this store holds them. */
export async function listRecords(
  db: StoreHandle,
  kind: RecordKind,
): Promise<readonly HandOffRecord[]> {
  const { table, key, columns, parts, only } = recordTables[kind];
  const rows = await readRows(db, table, columns, key, only);
  if (parts === undefined) {
    return rows.map((row) => ({ key: keyOf(row, key), content: row }));
  }
  const partRows = await readRows(
    db,
    parts.table,
    [parts.owner, ...parts.columns],
    [parts.owner, parts.key],
  );
  const byOwner = Map.groupBy(partRows, (row) => String(row[parts.owner]));
  return rows.map((row) => ({
    key: keyOf(row, key),
    content: {
      ...row,
      [parts.name]: (byOwner.get(String(row[parts.owner])) ?? []).map((part) =>
        Object.fromEntries(parts.columns.map((column) => [column, part[column] ?? null])),
      ),
    },
  }));
}

/** Writes a record as it came, in place of the one with the same key. */
export async function saveRecord(
  db: StoreHandle,
  kind: RecordKind,
  key: string,
  content: RecordContent,
  at: string,
): Promise<void> {
  const { table, key: keyColumns, columns, stamps, own, parts } = recordTables[kind];
  const changed = stamps?.changed ?? [];
  const row: Row = {
    ...own,
    ...stamped([...(stamps?.made ?? []), ...changed], at),
    ...valuesOf(content, columns),
  };
  if (parts === undefined) {
    await insertRow(db, table, row, { keyColumns, columns: [...columns, ...changed] });
    return;
  }
  // Made anew, for its own id may differ from the one that stood here.
  await deleteRecord(db, kind, key);
  await insertRow(db, table, row);
  for (const part of partsOf(content[parts.name])) {
    await insertRow(db, parts.table, {
      ...valuesOf(content, [parts.owner]),
      ...valuesOf(part, parts.columns),
      ...stamped(parts.stamps, at),
    });
  }
}

interface Update {
  readonly keyColumns: readonly string[];
  readonly columns: readonly string[];
}

/** Inserts a row; with `update` it changes these columns of the row that has the key. */
async function insertRow(db: StoreHandle, table: string, row: Row, update?: Update): Promise<void> {
  const insert = sql`
    INSERT INTO ${sql.table(table)} (${refs(Object.keys(row))})
    VALUES (${sql.join(Object.values(row))})`;
  if (update === undefined) {
    await insert.execute(db);
    return;
  }
  const changes = update.columns.map(
    (column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`,
  );
  await sql`${insert} ON CONFLICT (${refs(update.keyColumns)})
    DO UPDATE SET ${sql.join(changes)}`.execute(db);
}

/** Deletes the record with the key, and what belongs to it. */
export async function deleteRecord(db: StoreHandle, kind: RecordKind, key: string): Promise<void> {
  const { table, key: columns, only } = recordTables[kind];
  const [first] = columns;
  if (first !== undefined && columns.length === 1) {
    // An employee who was erased elsewhere is erased here with all that is theirs.
    await deleteReferring(db, table, first, [key]);
    return;
  }
  const matches = keyParts(key, columns).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  );
  const carried = only === undefined ? [] : [sql`${sql.ref(only.column)} = ${only.value}`];
  await sql`DELETE FROM ${sql.table(table)}
    WHERE ${sql.join([...matches, ...carried], sql` AND `)}`.execute(db);
}

async function readRows(
  db: StoreHandle,
  table: string,
  columns: readonly string[],
  order: readonly string[],
  only?: { readonly column: string; readonly value: number },
): Promise<readonly Row[]> {
  const carried = only === undefined ? sql`TRUE` : sql`${sql.ref(only.column)} = ${only.value}`;
  const { rows } = await sql<Row>`
    SELECT ${refs(columns)} FROM ${sql.table(table)}
    WHERE ${carried} ORDER BY ${refs(order)}`.execute(db);
  return rows;
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column])).join('/');
}

/** The first parts are ids without a slash; the last one takes the rest. */
function keyParts(key: string, columns: readonly string[]): readonly (readonly [string, string])[] {
  const pieces = key.split('/');
  return columns.map((column, index) => [
    column,
    index === columns.length - 1 ? pieces.slice(index).join('/') : (pieces[index] ?? ''),
  ]);
}

function refs(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function valuesOf(content: RecordContent, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, storedValue(content[column])]));
}

function stamped(columns: readonly string[], at: string): Row {
  return Object.fromEntries(columns.map((column) => [column, at]));
}

function storedValue(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function partsOf(value: unknown): readonly RecordContent[] {
  // Checked by the schema of the format before it came here.
  return Array.isArray(value) ? (value as RecordContent[]) : [];
}
