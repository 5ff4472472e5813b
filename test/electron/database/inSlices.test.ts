import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forSlices, inSlices, rowsPerSlice } from '@electron/database/inSlices';
import { createStoreAt, type RawStore } from '@test/helpers/database';

const rows = 5000;

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:');
  store.raw.exec(`
    CREATE TABLE numbered (place INTEGER, text TEXT) STRICT;
    CREATE TABLE keyed (place INTEGER PRIMARY KEY, text TEXT) STRICT, WITHOUT ROWID;
    WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < ${rows})
    INSERT INTO numbered SELECT n, 'x' FROM place;
    INSERT INTO keyed SELECT * FROM numbered;
    DELETE FROM numbered WHERE place BETWEEN 1500 AND 3900`);
});

afterEach(() => store.close());

describe('a change in slices', () => {
  it('reaches every row, a few at a time', async () => {
    const changed: number[] = [];
    await inSlices(async () => {
      const result = await sql`UPDATE numbered SET text = NULL
        WHERE text IS NOT NULL LIMIT ${rowsPerSlice}`.execute(store.db);
      changed.push(Number(result.numAffectedRows));
      return result;
    });
    expect(Math.max(...changed)).toBe(rowsPerSlice);
    expect(changed.reduce((sum, each) => sum + each, 0)).toBe(rows - 2401);
  });

  it.each([
    ['numbered', rows - 2401],
    ['keyed', rows],
  ])(
    'looks at each row of the table %s once, whatever numbers are missing',
    async (table, count) => {
      await forSlices(store.db, table, async (slice) => {
        const isInSlice =
          slice === null ? sql`true` : sql`rowid > ${slice.after} AND rowid <= ${slice.last}`;
        return sql`UPDATE ${sql.table(table)} SET text = text || 'y' WHERE ${isInSlice}`.execute(
          store.db,
        );
      });
      const found = store.raw
        .prepare(`SELECT text, count(*) AS count FROM ${table} GROUP BY text`)
        .all();
      expect(found).toEqual([{ text: 'xy', count }]);
    },
  );
});
