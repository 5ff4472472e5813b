import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { migrations } from '@migrations/index';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 230);
  insertGoodRows(store.raw);
  await migrations.find(({ number }) => number === 250)?.up(store.db);
});

afterEach(() => store.close());

describe('step 0250-objective', () => {
  it('makes the table of objectives, and keeps plans as those of none', () => {
    expect(tableNames(store.raw)).toContain('objective');
    expect(store.raw.prepare('SELECT actionPlanId, objectiveId FROM actionPlan').all()).toEqual([
      { actionPlanId: goodRows['actionPlan']?.['actionPlanId'], objectiveId: null },
    ]);
  });

  it('lets a part be written before what it is part of, in one transaction', () => {
    const part = { ...goodRows['objective'], objectiveId: 'objective-2', parentId: 'objective-1' };
    store.raw.transaction(() => {
      insertRow(store.raw, 'objective', part);
      insertRow(store.raw, 'objective', goodRows['objective'] ?? {});
    })();
    expect(store.raw.prepare('SELECT objectiveId FROM objective').all()).toHaveLength(2);
  });

  it.each([
    ['aim', '', 'CHECK'],
    ['target', '', 'CHECK'],
    ['dueOn', '2025-12-31', 'CHECK'],
    ['unitId', 'unit-1', 'CHECK'],
    ['outcome', 'achieved', 'CHECK'],
    ['outcome', 'done', 'CHECK'],
    ['employeeId', 'nobody', 'FOREIGN KEY'],
    ['parentId', 'nothing', 'FOREIGN KEY'],
  ])('objective.%s cannot be %j (%s)', (column, value, reason) => {
    expect(() =>
      insertRow(store.raw, 'objective', { ...goodRows['objective'], [column]: value }),
    ).toThrow(reason);
  });
});
