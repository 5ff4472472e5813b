import type SqliteDatabase from 'better-sqlite3';
import { createHmac, type KeyObject } from 'node:crypto';
import { listTables } from './listTables';
import { recordFamilies, wholeTable, type RecordFamily } from './recordFamilies';

/**
 * Hashes records as they stand in the store right now. It says `main.` because a supervisor's
 * connection shows the own team only, and the trail is about everything.
 */
export interface RecordHasher {
  /** 128 bits of HMAC-SHA256 over all rows of a record, in hex; null if there is none. */
  hash(family: string, recordId: string): string | null;
  /** As `hash`, pausing after every few thousand rows: an import is one record of many rows. */
  hashInSteps(family: string, recordId: string): Generator<undefined, string | null>;
  /** Ids of all records of a family. */
  list(family: string): readonly string[];
  readonly families: readonly string[];
}

interface Reading<Rows extends SqliteDatabase.Statement> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Rows;
}

interface FamilyReading {
  readonly own: Reading<SqliteDatabase.Statement>;
  readonly keyLength: number;
  readonly parts: readonly PartReading[];
  readonly ids: SqliteDatabase.Statement<[], string>;
}

/** Rows come as JSON texts in UTF-8, some of them together; null where there are none together. */
type PartReading = Reading<SqliteDatabase.Statement<[string], Buffer | null>>;

const hashLetters = 32;
/** Takes a few milliseconds. */
const bytesPerStep = 256 * 1024;

export function createRecordHasher(raw: SqliteDatabase.Database, key: KeyObject): RecordHasher {
  const tables = listTables(raw);
  const present = recordFamilies.filter(({ table }) => tables.has(table));
  const prepared = new Map<string, FamilyReading>();

  function reading(family: string): FamilyReading | undefined {
    const known = prepared.get(family);
    if (known !== undefined) return known;
    const found = present.find(({ table }) => table === family);
    if (found === undefined) return undefined;
    const made = prepareFamily(raw, found, tables);
    prepared.set(family, made);
    return made;
  }

  function* hashInSteps(family: string, recordId: string): Generator<undefined, string | null> {
    const found = reading(family);
    if (found === undefined) return null;
    const whole = recordId === wholeTable;
    const own = found.own.rows.all(...(whole ? [] : keyOf(recordId, found.keyLength)));
    if (own.length === 0) return null;
    const hmac = createHmac('sha256', key);
    hmac.update(JSON.stringify([family, recordId, found.own.columns, own.map(plain)]));
    for (const { table, columns, rows } of found.parts) {
      hmac.update(JSON.stringify([table, columns]));
      let waiting = 0;
      for (const texts of rows.iterate(recordId)) {
        if (texts === null) continue;
        hmac.update(texts);
        waiting += texts.byteLength;
        if (waiting < bytesPerStep) continue;
        waiting = 0;
        yield;
      }
    }
    return hmac.digest('hex').slice(0, hashLetters);
  }

  return {
    families: present.map(({ table }) => table),
    list: (family) => reading(family)?.ids.all() ?? [],
    hash(family, recordId) {
      const steps = hashInSteps(family, recordId);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
    },
    hashInSteps,
  };
}

/** The last part of a key may hold the sign that parts it from the others. */
function keyOf(recordId: string, keyLength: number): readonly string[] {
  const parts = recordId.split('/');
  return [...parts.slice(0, keyLength - 1), parts.slice(keyLength - 1).join('/')];
}

/** Bytes would become a list of numbers. */
function plain(row: unknown): unknown {
  if (!Array.isArray(row)) return row;
  const values: readonly unknown[] = row;
  return values.some((value) => value instanceof Uint8Array)
    ? values.map((value) =>
        value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value,
      )
    : values;
}

function prepareFamily(
  raw: SqliteDatabase.Database,
  { table, key, parts }: RecordFamily,
  tables: ReadonlySet<string>,
): FamilyReading {
  const id = key.length === 0 ? `'${wholeTable}'` : key.join(` || '/' || `);
  const where = key.length === 0 ? 'true' : key.map((column) => `${column} = ?`).join(' AND ');
  return {
    own: prepareRows(raw, table, where),
    keyLength: key.length,
    parts: parts
      .filter((part) => tables.has(part.table))
      .map((part) =>
        part.through === undefined
          ? preparePart(raw, part.table, part.link)
          : prepareHeldPart(raw, part.table, part.link, part.through),
      ),
    ids: raw
      .prepare<[], string>(`SELECT DISTINCT ${id} || '' FROM main.${table} ORDER BY 1`)
      .pluck(),
  };
}

function prepareRows(
  raw: SqliteDatabase.Database,
  table: string,
  where: string,
): Reading<SqliteDatabase.Statement> {
  const { columns, order } = columnsOf(raw, table);
  const rows = raw
    .prepare(`SELECT ${columns.join(', ')} FROM main.${table} WHERE ${where} ORDER BY ${order}`)
    .raw();
  return { table, columns, rows };
}

/** Rows in the order of their key. */
function preparePart(raw: SqliteDatabase.Database, table: string, link: string): PartReading {
  const { columns, order } = columnsOf(raw, table);
  const rows = raw
    .prepare<[string], Buffer | null>(
      `SELECT CAST(json_array(${columns.join(', ')}) AS BLOB)
        FROM main.${table} WHERE ${link} = ? ORDER BY ${order}`,
    )
    .pluck();
  return { table, columns, rows };
}

/**
 * Rows that lead to their record by way of another table, whose name their key begins with: walked
 * along that one, so that SQLite begins to answer at once instead of sorting all of them. An import
 * has a million of these; SQLite writes the JSON that `JSON.stringify` would, in a third of the time.
 */
function prepareHeldPart(
  raw: SqliteDatabase.Database,
  table: string,
  link: string,
  holder: { readonly table: string; readonly link: string },
): PartReading {
  const { columns, order } = columnsOf(raw, table);
  const rows = raw
    .prepare<[string], Buffer | null>(
      `SELECT (SELECT CAST(group_concat(json_array(${columns.join(', ')}), '' ORDER BY ${order}) AS BLOB)
          FROM main.${table} AS part WHERE part.${link} = holder.${link})
        FROM main.${holder.table} AS holder WHERE holder.${holder.link} = ?
        ORDER BY holder.${link}`,
    )
    .pluck();
  return { table, columns, rows };
}

function columnsOf(
  raw: SqliteDatabase.Database,
  table: string,
): { readonly columns: readonly string[]; readonly order: string } {
  const columns = raw
    .prepare<[], { readonly name: string; readonly pk: number }>(`PRAGMA main.table_info(${table})`)
    .all();
  const key = columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
  return {
    columns: columns.map(({ name }) => name),
    order: key.length === 0 ? 'rowid' : key.join(', '),
  };
}
