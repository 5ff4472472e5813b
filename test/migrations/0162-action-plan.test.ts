import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 162);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

const parts = ['action', 'checkpoint', 'actionPlanExtension', 'actionPlanVersion'];

describe('step 0162-action-plan', () => {
  it('makes the tables of action plans', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(['actionPlan', ...parts]));
  });

  it('keeps every interview that was there', () => {
    expect(store.raw.prepare('SELECT interviewId FROM interview').all()).toHaveLength(1);
  });

  it('lets the parts go with their plan', () => {
    store.raw.exec('DELETE FROM actionPlan');
    for (const table of parts) {
      expect(store.raw.prepare(`SELECT * FROM "${table}"`).all(), table).toEqual([]);
    }
  });

  it.each([
    ['actionPlan', 'status', 'done', 'CHECK'],
    ['actionPlan', 'endsOn', '2026-02-01', 'CHECK'],
    ['actionPlan', 'outcome', null, 'CHECK'],
    ['actionPlan', 'closedOn', null, 'CHECK'],
    ['actionPlan', 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['actionPlan', 'reappraisalCycleId', 'none', 'FOREIGN KEY'],
    ['action', 'dueOn', '1.3.2026', 'CHECK'],
    ['checkpoint', 'judgement', 'fine', 'CHECK'],
    ['actionPlanExtension', 'endsOn', '2026-03-05', 'CHECK'],
    ['actionPlanExtension', 'reason', '', 'CHECK'],
    ['actionPlanVersion', 'content', 'text', 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
