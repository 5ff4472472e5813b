import type { RecordContent, RecordKind } from '@shared/handOff/formats/v2';
import { sql } from 'kysely';
import type { RecordParts, RecordTable } from '../handOff/recordTable';
import type { StoreHandle } from '../open';
import { recordTables } from '../recordTables';
import { deleteReferring } from '../references';

/** One record as a package carries it; the key is the same on every device. */
export interface HandOffRecord {
  readonly key: string;
  readonly content: RecordContent;
}

export type StoredValue = string | number | null;
type Row = Readonly<Record<string, StoredValue>>;

/** All records of a kind, as this store holds them; bytes of files are left out. */
export async function listRecords(
  db: StoreHandle,
  kind: RecordKind,
): Promise<readonly HandOffRecord[]> {
  const shape = recordTables[kind];
  const { table, key, columns, named, parts = [] } = shape;
  const extra = named === undefined ? [] : [named.user];
  const rows = await readRows(db, table, [...columns, ...extra], key);
  const names = named === undefined ? new Map() : await readUserNames(db);
  const partsOf = await Promise.all(parts.map(async (part) => readParts(db, part)));
  return rows.map((row) => ({
    key: keyOf(row, shape),
    content: {
      ...ownContent(row, shape, names),
      ...Object.fromEntries(partsOf.flatMap((each) => each(row))),
    },
  }));
}

/** The bytes of these records in base64, by key. */
export async function readPayload(
  db: StoreHandle,
  kind: RecordKind,
  key: string,
): Promise<RecordContent> {
  const { table, payload, key: columns } = recordTables[kind];
  const [first] = columns;
  if (payload === undefined || first === undefined) return {};
  const { rows } = await sql<{ payload: Uint8Array }>`
    SELECT ${sql.ref(payload)} AS payload FROM ${sql.table(table)}
    WHERE ${sql.ref(first)} = ${key}`.execute(db);
  const [row] = rows;
  return row === undefined ? {} : { [payload]: Buffer.from(row.payload).toString('base64') };
}

/** Deletes the record with the key, and what belongs to it. */
export async function deleteRecord(db: StoreHandle, kind: RecordKind, key: string): Promise<void> {
  const shape = recordTables[kind];
  if (shape.isFacet === true) return;
  const [first] = shape.key;
  if (first !== undefined && shape.key.length === 1) {
    // An employee who was erased elsewhere is erased here with all that is theirs.
    await deleteReferring(db, shape.table, first, [key]);
    return;
  }
  await sql`DELETE FROM ${sql.table(shape.table)} WHERE ${matchesKey(shape, key)}`.execute(db);
}

/** The row that a key names. */
export function matchesKey({ key: columns, usual }: RecordTable, key: string) {
  // The first parts are ids without a slash; the last one takes the rest.
  const pieces = key.split('/');
  const conditions = columns.map((column, index) => {
    const isLast = index === columns.length - 1;
    const given = isLast ? pieces.slice(index).join('/') : (pieces[index] ?? '');
    const value = given === '' && usual?.column === column ? usual.value : given;
    return sql`${sql.ref(column)} = ${value}`;
  });
  return sql.join(conditions, sql` AND `);
}

function ownContent(
  row: Row,
  { columns, named, usual }: RecordTable,
  names: ReadonlyMap<StoredValue | undefined, string>,
): Row {
  const own = Object.fromEntries(
    columns
      .filter((column) => column !== usual?.column || row[column] !== usual.value)
      .map((column) => [column, row[column] ?? null]),
  );
  if (named === undefined || own[named.column] !== null) return own;
  return { ...own, [named.column]: names.get(row[named.user]) ?? null };
}

async function readUserNames(
  db: StoreHandle,
): Promise<ReadonlyMap<StoredValue | undefined, string>> {
  const users = await db.selectFrom('user').select(['userId', 'name']).execute();
  return new Map(users.map(({ userId, name }) => [userId, name]));
}

type OwnParts = (row: Row) => readonly (readonly [string, readonly Row[]])[];

async function readParts(db: StoreHandle, part: RecordParts): Promise<OwnParts> {
  const { table, owner, columns, key, name, isOptional = false } = part;
  const rows = await readRows(db, table, [...new Set([owner, ...columns])], [owner, key]);
  const byOwner = Map.groupBy(rows, (row) => String(row[owner]));
  return (record) => {
    const own = byOwner.get(String(record[owner])) ?? [];
    if (own.length === 0 && isOptional) return [];
    const contents = own.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
    );
    return [[name, contents]];
  };
}

async function readRows(
  db: StoreHandle,
  table: string,
  columns: readonly string[],
  order: readonly string[],
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    SELECT ${refs(columns)} FROM ${sql.table(table)} ORDER BY ${refs(order)}`.execute(db);
  return rows;
}

function keyOf(row: Row, { key, usual }: RecordTable): string {
  return key
    .filter((column) => column !== usual?.column || row[column] !== usual.value)
    .map((column) => String(row[column]))
    .join('/');
}

function refs(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
