import type SqliteDatabase from 'better-sqlite3';
import { listTables } from './listTables';
import { recordFamilies, wholeTable, type RecordFamily } from './recordFamilies';

/**
 * Lets SQLite itself note which records are changed, in a table in memory that follows the
 * transaction: whatever way a row is written, also by a cascade, none is forgotten.
 */
export function trackRecords(raw: SqliteDatabase.Database): void {
  // A row that REPLACE drives out counts as deleted only with this.
  raw.pragma('recursive_triggers = ON');
  raw.exec(`CREATE TEMP TABLE changedRecord (
    family TEXT NOT NULL,
    recordId TEXT NOT NULL,
    PRIMARY KEY (family, recordId)
  ) WITHOUT ROWID`);
  const tables = listTables(raw);
  for (const family of recordFamilies) {
    if (!tables.has(family.table)) continue;
    watch(raw, family.table, family.table, (row) => keyText(family, row));
    for (const { table, link, through } of family.parts) {
      if (through === undefined) {
        watch(raw, family.table, table, (row) => `SELECT ${row}.${link}`);
      } else {
        const { table: next, link: nextLink } = through;
        const recordId = (row: string) =>
          `SELECT ${nextLink} FROM main.${next} WHERE ${link} = ${row}.${link}`;
        watch(raw, family.table, table, recordId, ['UPDATE', 'DELETE']);
      }
    }
  }
}

const rowsOf = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] } as const;

function watch(
  raw: SqliteDatabase.Database,
  family: string,
  table: string,
  recordId: (row: string) => string,
  events: readonly (keyof typeof rowsOf)[] = ['INSERT', 'UPDATE', 'DELETE'],
): void {
  for (const event of events) {
    // Not OR IGNORE: in a trigger SQLite would apply what the outer statement says of conflicts.
    const notes = rowsOf[event].map(
      (row) => `INSERT INTO changedRecord
        SELECT '${family}', id FROM (SELECT (${recordId(row)}) AS id)
        WHERE id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM changedRecord AS noted
          WHERE noted.family = '${family}' AND noted.recordId = id
        );`,
    );
    raw.exec(`CREATE TEMP TRIGGER ${table}${event} AFTER ${event} ON main.${table}
      BEGIN ${notes.join('\n')} END`);
  }
}

function keyText({ key }: RecordFamily, row: string): string {
  if (key.length === 0) return `SELECT '${wholeTable}'`;
  return `SELECT ${key.map((column) => `${row}.${column}`).join(` || '/' || `)}`;
}
