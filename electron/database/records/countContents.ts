import type SqliteDatabase from 'better-sqlite3';
import { listTables } from './listTables';

/** What people recognise a shop by. */
const countedTables = ['employee', 'cycle', 'review', 'surveyResponse', 'auditEntry'];

/** How many rows the tables have that people know; an older store may lack some. */
export function countContents(raw: SqliteDatabase.Database): Readonly<Record<string, number>> {
  const tables = listTables(raw);
  return Object.fromEntries(
    countedTables
      .filter((table) => tables.has(table))
      .map((table) => [
        table,
        raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
      ]),
  );
}
