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

interface Reading {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: SqliteDatabase.Statement;
}

interface FamilyReading {
  readonly own: Reading;
  readonly keyLength: number;
  readonly parts: readonly Reading[];
  readonly ids: SqliteDatabase.Statement<[], string>;
}

const hashLetters = 32;
/** Takes a few milliseconds. */
const rowsPerStep = 2000;

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
      let texts: string[] = [];
      for (const row of rows.iterate(recordId)) {
        texts.push(JSON.stringify(plain(row)));
        if (texts.length < rowsPerStep) continue;
        hmac.update(texts.join(''));
        texts = [];
        yield;
      }
      hmac.update(texts.join(''));
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
          ? prepareRows(raw, part.table, `${part.link} = ?`)
          : prepareRows(raw, part.table, `holder.${part.through.link} = ?`, {
              table: part.through.table,
              link: part.link,
            }),
      ),
    ids: raw
      .prepare<[], string>(`SELECT DISTINCT ${id} || '' FROM main.${table} ORDER BY 1`)
      .pluck(),
  };
}

/**
 * Rows in the order of their key. Those that lead to their record by way of another table are
 * walked along that one, so that SQLite begins to answer at once instead of sorting all of them.
 */
function prepareRows(
  raw: SqliteDatabase.Database,
  table: string,
  where: string,
  holder: { readonly table: string; readonly link: string } | null = null,
): Reading {
  const columns = raw
    .prepare<[], { readonly name: string; readonly pk: number }>(`PRAGMA main.table_info(${table})`)
    .all();
  const names = columns.map(({ name }) => name);
  const order = columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => (name === holder?.link ? `holder.${name}` : `part.${name}`));
  const orderBy = order.length === 0 ? 'part.rowid' : order.join(', ');
  const from =
    holder === null
      ? `main.${table} AS part`
      : `main.${holder.table} AS holder
          CROSS JOIN main.${table} AS part ON part.${holder.link} = holder.${holder.link}`;
  const rows = raw
    .prepare(
      `SELECT ${names.map((name) => `part.${name}`).join(', ')} FROM ${from}
        WHERE ${where} ORDER BY ${orderBy}`,
    )
    .raw();
  return { table, columns: names, rows };
}
