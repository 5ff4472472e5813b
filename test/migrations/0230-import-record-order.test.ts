import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { insertGoodRows } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 190);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

function planOf(statement: string): string {
  const steps = store.raw
    .prepare<[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all();
  return steps.map(({ detail }) => detail).join('; ');
}

describe('step 0230-import-record-order', () => {
  it.each([
    ['surveyResponse', 'surveyResponseId'],
    ['ticket', 'ticketId'],
  ])('lets the rows of an import in %s be read by id without sorting them', async (table, key) => {
    const rows = `SELECT * FROM ${table} WHERE importId = 'import-1' ORDER BY ${key}`;
    expect(planOf(rows)).toContain('TEMP B-TREE');
    const before = store.raw.prepare(rows).all();
    await migrations.find(({ number }) => number === 230)?.up(store.db);
    expect(planOf(rows)).not.toContain('TEMP B-TREE');
    expect(store.raw.prepare(rows).all()).toEqual(before);
    expect(before).not.toEqual([]);
  });
});
