import { createHmac, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecordHasher } from '@electron/database/records/createRecordHasher';
import { recordFamilies } from '@electron/database/records/recordFamilies';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { insertGoodRows } from '@test/migrations/stepRows';

const key = createSecretKey(Buffer.alloc(32, 7));

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:');
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** As every hash that stands in a store was made: plain rows, as JavaScript writes them. */
function hashOfImport(importId: string): string {
  const hmac = createHmac('sha256', key);
  const parts = recordFamilies.find(({ table }) => table === 'import')?.parts ?? [];
  const own = rowsOf('import', `importId = '${importId}'`);
  hmac.update(JSON.stringify(['import', importId, own.columns, own.rows]));
  for (const { table, link, through } of parts) {
    const where =
      through === undefined
        ? `${link} = '${importId}'`
        : `${link} IN (SELECT ${link} FROM ${through.table} WHERE ${through.link} = '${importId}')`;
    const { columns, rows } = rowsOf(table, where);
    hmac.update(JSON.stringify([table, columns]));
    hmac.update(rows.map((row) => JSON.stringify(row)).join(''));
  }
  return hmac.digest('hex').slice(0, 32);
}

function rowsOf(table: string, where: string) {
  const found = store.raw
    .prepare<[], { readonly name: string; readonly pk: number }>(
      `SELECT name, pk FROM pragma_table_info('${table}')`,
    )
    .all();
  const columns = found.map(({ name }) => name);
  const order = found
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
  const rows = store.raw
    .prepare(
      `SELECT ${columns.join(', ')} FROM ${table} WHERE ${where} ORDER BY ${order.join(', ')}`,
    )
    .raw()
    .all();
  return { columns, rows };
}

const letter = fc.oneof(
  fc.constantFrom('"', '\\', '/', '\b', '\f', '\n', '\r', '\t', '\u0000', '\u001F', '\u007F'),
  fc.constantFrom('\u2028', '\uFEFF', '\uFFFD', '中', '𠮷', '😀', "'", '<'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const text = fc.string({ unit: letter, maxLength: 12 });

describe('the hash of a record', () => {
  it('is made of its rows as JavaScript writes them, whatever stands in them', async () => {
    const hasher = createRecordHasher(store.raw, key);
    const insertResponse = store.raw.prepare(
      `INSERT INTO surveyResponse VALUES (?, 'import-1', NULL, ?, ?, '', NULL, ?)`,
    );
    const insertAnswer = store.raw.prepare('INSERT INTO surveyAnswer VALUES (?, ?, ?, ?, ?)');
    const keys = store.raw
      .prepare<[], string>('SELECT questionKey FROM surveyQuestion')
      .pluck()
      .all();
    await fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            id: text,
            sourceId: fc.option(text),
            comment: fc.option(text),
            value: text,
            scaleMin: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
          }),
          { selector: ({ id }) => id, maxLength: 8 },
        ),
        (responses) => {
          store.raw.exec('DELETE FROM surveyResponse');
          for (const { id, sourceId, comment, value, scaleMin } of responses) {
            insertResponse.run(id, sourceId, id, comment);
            for (const questionKey of keys) {
              insertAnswer.run(id, questionKey, value, scaleMin, scaleMin + 1);
            }
          }
          expect(hasher.hash('import', 'import-1')).toBe(hashOfImport('import-1'));
        },
      ),
    );
  });

  it('changes with a row of a part', () => {
    const hasher = createRecordHasher(store.raw, key);
    const before = hasher.hash('import', 'import-1');
    store.raw.exec(`UPDATE surveyAnswer SET value = value || 'x'`);
    expect(hasher.hash('import', 'import-1')).not.toBe(before);
    expect(hasher.hash('import', 'import-1')).toBe(hashOfImport('import-1'));
  });

  it('has parts of text and whole numbers only, which SQLite and JavaScript write alike', () => {
    const parts = recordFamilies.flatMap((family) => family.parts.map(({ table }) => table));
    const others = parts.flatMap((table) =>
      store.raw
        .prepare<[], { readonly name: string; readonly type: string }>(
          `SELECT name, type FROM pragma_table_info('${table}')`,
        )
        .all()
        .filter(({ type }) => type !== 'TEXT' && type !== 'INTEGER')
        .map(({ name }) => `${table}.${name}`),
    );
    expect(others).toEqual([]);
  });
});
