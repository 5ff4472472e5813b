import type { RecordContent, RecordKind } from '@shared/handOff/formats/v2';
import { sql } from 'kysely';
import type { RecordParts, RecordTable, UserColumn } from '../handOff/recordTable';
import type { StoreHandle } from '../open';
import { recordTables } from '../recordTables';
import { matchesKey, type StoredValue } from './handOffRecord';

type Cell = StoredValue | Uint8Array;
type Row = Readonly<Record<string, Cell>>;

/** When a record is written, and the user who stands for those that made it elsewhere. */
interface Writer {
  readonly at: string;
  readonly userId: string;
}

/** Writes a record as it came, over the one with the same key. Who made that one stays its maker. */
export async function saveRecord(
  db: StoreHandle,
  kind: RecordKind,
  key: string,
  content: RecordContent,
  writer: Writer,
): Promise<void> {
  const shape = recordTables[kind];
  const { table, stamps, own, users, payload, once = [], parts = [] } = shape;
  const { rows } = await sql<Row>`
    SELECT * FROM ${sql.table(table)} WHERE ${matchesKey(shape, key)}`.execute(db);
  const [former] = rows;
  if (former === undefined && shape.isFacet === true) return;
  const formerParts = former === undefined ? [] : await takeParts(db, shape, former);
  const row = {
    ...columnsOf(content, shape),
    ...stamped(stamps?.changed, writer),
    ...usersOf(users, content, former, writer),
  };
  if (former === undefined) {
    await insertRow(db, table, {
      ...own,
      ...stamped(stamps?.made, writer),
      ...row,
      ...bytesOf(content, payload),
    });
  } else {
    const changes = Object.entries(row)
      .filter(([column]) => !once.includes(column))
      .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
    await sql`UPDATE ${sql.table(table)} SET ${sql.join(changes)}
      WHERE ${matchesKey(shape, key)}`.execute(db);
  }
  for (const part of parts) {
    for (const each of partsOf(content[part.name])) {
      const before = formerParts.find(
        (old) => old.part === part && old.row[part.key] === each[part.key],
      );
      await insertRow(db, part.table, {
        [part.owner]: cellOf(content[part.owner]),
        ...valuesOf(each, part.columns),
        ...stamped(part.stamps, writer),
        ...usersOf(part.users, each, before?.row, writer),
      });
    }
  }
}

interface FormerPart {
  readonly part: RecordParts;
  readonly row: Row;
}

/** Takes the parts away, for the id of their owner may change; answers what they were. */
async function takeParts(
  db: StoreHandle,
  { parts = [] }: RecordTable,
  former: Row,
): Promise<readonly FormerPart[]> {
  const taken: FormerPart[] = [];
  for (const part of parts) {
    const { rows } = await sql<Row>`DELETE FROM ${sql.table(part.table)}
      WHERE ${sql.ref(part.owner)} = ${former[part.owner] ?? null} RETURNING *`.execute(db);
    taken.push(...rows.map((row) => ({ part, row })));
  }
  return taken;
}

async function insertRow(db: StoreHandle, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  await sql`INSERT INTO ${sql.table(table)} (${columns})
    VALUES (${sql.join(Object.values(row))})`.execute(db);
}

function columnsOf(content: RecordContent, { columns, usual }: RecordTable): Row {
  const values = valuesOf(content, columns);
  if (usual === undefined || content[usual.column] !== undefined) return values;
  return { ...values, [usual.column]: usual.value };
}

function usersOf(
  users: readonly UserColumn[] = [],
  content: RecordContent,
  former: Row | undefined,
  { userId }: Writer,
): Row {
  return Object.fromEntries(
    users.map(({ column, when }) => {
      const isFilled = when === undefined || (content[when] ?? null) !== null;
      return [column, isFilled ? (former?.[column] ?? userId) : null];
    }),
  );
}

function bytesOf(content: RecordContent, payload: string | undefined): Row {
  if (payload === undefined) return {};
  const base64 = content[payload];
  return { [payload]: Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64') };
}

function valuesOf(content: RecordContent, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, cellOf(content[column])]));
}

function stamped(columns: readonly string[] = [], { at }: Writer): Row {
  return Object.fromEntries(columns.map((column) => [column, at]));
}

function cellOf(value: unknown): StoredValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function partsOf(value: unknown): readonly RecordContent[] {
  // Checked by the schema of the format before it came here.
  return Array.isArray(value) ? (value as RecordContent[]) : [];
}
