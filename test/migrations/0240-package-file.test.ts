import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 230);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0240-package-file', () => {
  it('keeps the packages, of whose files nothing is known', async () => {
    await migrations.find(({ number }) => number === 240)?.up(store.db);
    expect(store.raw.prepare('SELECT * FROM handOffPackage').all()).toEqual([
      { ...goodRows['handOffPackage'], fileName: null, discardedAt: null },
    ]);
  });
});
