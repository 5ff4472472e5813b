import type SqliteDatabase from 'better-sqlite3';
import type { RawHandle } from './connect';

/** Enough for the statements of a day; the text of a longer one is of an import's last, odd rows. */
const mostStatements = 200;
const longestText = 20_000;

/**
 * Gives statements of a connection that were prepared before, so that a save does not pay for the same
 * dozen each time. SQLite prepares them anew by itself when a temporary view takes the place of a table.
 * The tables of an open store do not change.
 */
export function keptStatements(raw: RawHandle): (text: string) => SqliteDatabase.Statement {
  const kept = new Map<string, SqliteDatabase.Statement>();
  return (text) => {
    const known = kept.get(text);
    kept.delete(text);
    const statement = known ?? raw.prepare(text);
    if (text.length > longestText) return statement;
    kept.set(text, statement);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostStatements) break;
      kept.delete(oldest);
    }
    return statement;
  };
}
