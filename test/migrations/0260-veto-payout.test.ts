import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { migrations } from '@migrations/index';
import { goodRows, insertGoodRows } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 250);
  insertGoodRows(store.raw);
  await migrations.find(({ number }) => number === 260)?.up(store.db);
});

afterEach(() => store.close());

describe('step 0260-veto-payout', () => {
  it('keeps the rule of a shop, which pays by the capped grade as before', () => {
    expect(store.raw.prepare('SELECT * FROM resultRule').all()).toEqual([
      { ...goodRows['resultRule'], vetoPayout: 'grade' },
    ]);
  });

  it('knows no other way to pay', () => {
    const set = store.raw.prepare('UPDATE resultRule SET vetoPayout = ?');
    expect(() => set.run('half')).toThrow('CHECK');
    set.run('nothing');
  });
});
