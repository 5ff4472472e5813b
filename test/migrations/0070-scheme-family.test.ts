import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 50);
  insertGoodRows(store.raw);
  const scheme = goodRows['scheme'];
  insertRow(store.raw, 'scheme', {
    ...scheme,
    schemeId: 'scheme-2',
    version: 2,
    createdAt: '2026-02-05T01:00:00.000Z',
  });
  insertRow(store.raw, 'scheme', { ...scheme, schemeId: 'scheme-3', readyMadeKey: 'servqual' });
  await migrations.find(({ number }) => number === 70)?.up(store.db);
});

afterEach(() => store.close());

describe('step 0070-scheme-family', () => {
  it('keeps every scheme and makes adopted versions of one ready-made scheme one family', () => {
    const rows = store.raw
      .prepare('SELECT schemeId, familyId, version, changedAt FROM scheme ORDER BY schemeId')
      .all();
    expect(rows).toEqual([
      {
        schemeId: 'scheme-1',
        familyId: 'scheme-1',
        version: 1,
        changedAt: '2026-01-05T01:00:00.000Z',
      },
      {
        schemeId: 'scheme-2',
        familyId: 'scheme-1',
        version: 2,
        changedAt: '2026-02-05T01:00:00.000Z',
      },
      {
        schemeId: 'scheme-3',
        familyId: 'scheme-3',
        version: 1,
        changedAt: '2026-01-05T01:00:00.000Z',
      },
    ]);
  });

  it('has each version of a family once', () => {
    const again = () =>
      insertRow(store.raw, 'scheme', {
        ...goodRows['scheme'],
        schemeId: 'scheme-4',
        readyMadeKey: null,
        familyId: 'scheme-1',
      });
    expect(again).toThrow('UNIQUE');
  });
});
