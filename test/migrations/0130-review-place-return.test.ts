import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 110);
  insertGoodRows(store.raw);
  insertRow(store.raw, 'review', { ...goodRows['review'], reviewId: 'review-2' });
  insertRow(store.raw, 'review', {
    ...goodRows['review'],
    reviewId: 'review-3',
    source: 'superior',
  });
  await migrations.find(({ number }) => number === 130)?.up(store.db);
});

afterEach(() => store.close());

describe('step 0130-review-place-return', () => {
  it('keeps every review with its ratings, each at a place of its own within its source', () => {
    const rows = store.raw
      .prepare('SELECT reviewId, source, place FROM review ORDER BY reviewId')
      .all();
    expect(rows).toEqual([
      { reviewId: 'review-1', source: 'self', place: 1 },
      { reviewId: 'review-2', source: 'self', place: 2 },
      { reviewId: 'review-3', source: 'superior', place: 1 },
    ]);
    expect(store.raw.prepare('SELECT count(*) FROM rating').pluck().get()).toBe(1);
    expect(() =>
      insertRow(store.raw, 'review', { ...goodRows['review'], reviewId: 'review-4', place: 1 }),
    ).toThrow('UNIQUE');
  });

  it.each([
    ['reason', '', 'CHECK'],
    ['number', 0, 'CHECK'],
    ['reviewId', 'review-9', 'FOREIGN KEY'],
  ])('reviewReturn.%s cannot be %j (%s)', (column, value, reason) => {
    const row = { ...goodRows['reviewReturn'], [column]: value };
    expect(() => insertRow(store.raw, 'reviewReturn', row)).toThrow(reason);
  });
});
