import type SqliteDatabase from 'better-sqlite3';

/** The store's own tables, by name: those of older steps are fewer. */
export function listTables(raw: SqliteDatabase.Database): ReadonlySet<string> {
  const names = raw
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  return new Set(names);
}
