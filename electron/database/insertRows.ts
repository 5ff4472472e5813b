import { CompiledQuery, type Insertable } from 'kysely';
import type { StoreHandle } from './open';
import type { Tables } from './tables';

type StoredValue = string | number | null;

/** More rows in one statement are not faster. */
const mostRows = 128;

/**
 * Writes very many rows with the same columns: by a few texts of statements, each prepared once, and
 * without describing every value to the query builder, which takes longer than writing it.
 */
export async function insertRows<Table extends keyof Tables>(
  db: StoreHandle,
  table: Table,
  rows: readonly (Insertable<Tables[Table]> & Readonly<Record<string, StoredValue>>)[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const head = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES `;
  const places = `(${columns.map(() => '?').join(', ')})`;
  let start = 0;
  for (let size = mostRows; size >= 1; size /= 2) {
    const text = head + Array.from({ length: size }, () => places).join(', ');
    while (rows.length - start >= size) {
      const some = rows.slice(start, start + size);
      const values = some.flatMap((row) => columns.map((column) => row[column]));
      await db.executeQuery(CompiledQuery.raw(text, values));
      start += size;
    }
  }
}
