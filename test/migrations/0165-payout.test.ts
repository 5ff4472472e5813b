import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 165);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0165-payout', () => {
  it('makes the tables of payouts', () => {
    const tables = ['payoutInput', 'payoutMethod', 'payout', 'payoutLine'];
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(tables));
  });

  it('keeps every plan that was there', () => {
    expect(store.raw.prepare('SELECT actionPlanId FROM actionPlan').all()).toHaveLength(1);
  });

  it('takes a later version only with its reason', () => {
    const second = { ...goodRows['payout'], payoutId: 'payout-2', version: 2 };
    expect(() => insertRow(store.raw, 'payout', second)).toThrow('CHECK');
    insertRow(store.raw, 'payout', { ...second, reason: '申诉' });
    expect(() => insertRow(store.raw, 'payout', { ...second, payoutId: 'payout-3' })).toThrow();
  });

  it.each([
    ['payoutInput', 'baseFen', -1, 'CHECK'],
    ['payoutInput', 'daysPresent', null, 'CHECK'],
    ['payoutInput', 'appraisalId', 'nobody', 'FOREIGN KEY'],
    ['payoutMethod', 'method', 'pool', 'CHECK'],
    ['payoutLine', 'grade', 'best', 'CHECK'],
    ['payoutLine', 'grade', null, 'CHECK'],
    ['payoutLine', 'fen', -1, 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
