import { sql } from 'kysely';
import type { StoreHandle } from './open';
import { pause } from './pause';

/** So few rows that changing them never lets the window wait. */
export const rowsPerSlice = 200;

/** So few rows that looking through their texts never lets the window wait. */
const rowsPerLook = 2000;

/** Repeats a change of at most `rowsPerSlice` rows, with room between for the window, until none is left. */
export async function inSlices(
  change: () => Promise<{ readonly numAffectedRows?: bigint | undefined }>,
): Promise<void> {
  for (;;) {
    const { numAffectedRows = 0n } = await change();
    if (numAffectedRows === 0n) return;
    await pause();
  }
}

/**
 * Calls `change` for the rows of a table slice after slice: rows with a number above `after`, up to and
 * with `last`. A table without such numbers is one slice, for which both are null.
 */
export async function forSlices(
  db: StoreHandle,
  table: string,
  change: (rows: { readonly after: number; readonly last: number } | null) => Promise<unknown>,
): Promise<void> {
  if (!(await hasRowNumbers(db, table))) {
    await change(null);
    return;
  }
  let after = 0;
  for (;;) {
    const { rows } = await sql<{ readonly last: number | null }>`SELECT max(rowid) AS last FROM (
      SELECT rowid FROM ${sql.table(table)} WHERE rowid > ${after} ORDER BY rowid LIMIT ${rowsPerLook})`.execute(
      db,
    );
    const last = rows[0]?.last ?? null;
    if (last === null) return;
    await change({ after, last });
    after = last;
    await pause();
  }
}

async function hasRowNumbers(db: StoreHandle, table: string): Promise<boolean> {
  const { rows } = await sql<{ readonly wr: number }>`SELECT wr FROM pragma_table_list
    WHERE schema = 'main' AND name = ${table}`.execute(db);
  return rows[0]?.wr === 0;
}
