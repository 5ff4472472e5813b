import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 120);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0120-cycle-transition', () => {
  it('makes the table cycleTransition', () => {
    expect(tableNames(store.raw)).toContain('cycleTransition');
  });

  it('gives a cycle that was there before its first version', () => {
    expect(store.raw.prepare('SELECT version FROM cycle').pluck().get()).toBe(1);
  });

  it.each([
    ['seq', 1, 'UNIQUE'],
    ['cycleId', 'nothing', 'FOREIGN KEY'],
    ['fromStatus', 'open', 'CHECK'],
    ['toStatus', 'open', 'CHECK'],
    ['toStatus', 'collecting', 'CHECK'],
    ['reason', '', 'CHECK'],
    ['version', 0, 'CHECK'],
    ['accepted', 'not json', 'CHECK'],
    ['userId', 'nobody', 'FOREIGN KEY'],
  ])('cycleTransition.%s cannot be %j (%s)', (column, value, reason) => {
    const again = { ...goodRows['cycleTransition'], seq: 2, [column]: value };
    expect(() => insertRow(store.raw, 'cycleTransition', again)).toThrow(reason);
  });
});
