import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 110);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0110-privacy', () => {
  it('makes the tables erasure, retention', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(['erasure', 'retention']));
  });

  it('keeps one erasure per person, and one retention rule', () => {
    expect(() => insertRow(store.raw, 'erasure', { ...goodRows['erasure'] })).toThrow('UNIQUE');
    expect(() => insertRow(store.raw, 'retention', { ...goodRows['retention'] })).toThrow('UNIQUE');
    const second = { ...goodRows['retention'], retentionId: 2 };
    expect(() => insertRow(store.raw, 'retention', second)).toThrow('CHECK');
  });

  it.each([
    ['erasure', 'reason', 'because', 'CHECK'],
    ['erasure', 'userId', 'nobody', 'FOREIGN KEY'],
    ['retention', 'years', 0, 'CHECK'],
    ['retention', 'reviewedOn', '1.2.2026', 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
