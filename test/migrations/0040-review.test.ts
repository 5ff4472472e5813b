import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 40);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  review: { reviewId: 'review-2' },
  rating: { indicatorKey: 'patience' },
};

describe('step 0040-review', () => {
  it('makes the tables review, rating', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(['review', 'rating']));
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all().length).toBeGreaterThan(1);
  });

  it.each([
    ['review', 'source', 'customer', 'CHECK'],
    ['review', 'status', 'done', 'CHECK'],
    ['review', 'receivedOn', '1.2.2026', 'CHECK'],
    ['review', 'appraisalId', 'nothing', 'FOREIGN KEY'],
    ['review', 'comment', null, 'NOT NULL'],
    ['rating', 'kind', 'zero', 'CHECK'],
    ['rating', 'value', null, 'CHECK'],
    ['rating', 'kind', 'blank', 'CHECK'],
    ['rating', 'reviewId', 'nothing', 'FOREIGN KEY'],
    ['rating', 'indicatorKey', 'politeness', 'UNIQUE'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });

  it('takes the ratings along with a review that is deleted', () => {
    store.raw.prepare('DELETE FROM review').run();
    expect(store.raw.prepare('SELECT * FROM rating').all()).toEqual([]);
  });
});
