import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 30);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  cycle: { cycleId: 'cycle-2', startsOn: '2026-02-01', endsOn: '2026-02-28' },
  appraisal: { appraisalId: 'appraisal-2', employeeId: 'employee-2' },
  appraisalScore: { version: 2 },
};

describe('step 0030-cycle-appraisal', () => {
  it('makes the tables cycle, appraisal, appraisalScore', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining(['cycle', 'appraisal', 'appraisalScore']),
    );
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all().length).toBeGreaterThan(1);
  });

  it.each([
    ['cycle', 'kind', 'week', 'CHECK'],
    ['cycle', 'status', 'open', 'CHECK'],
    ['cycle', 'startsOn', '2026-1-1', 'CHECK'],
    ['cycle', 'startsOn', '2026-01-01', 'UNIQUE'],
    ['cycle', 'endsOn', '2026-02-00x', 'CHECK'],
    ['cycle', 'endsOn', '2026-01-31', 'CHECK'],
    ['appraisal', 'employeeId', 'employee-1', 'UNIQUE'],
    ['appraisal', 'cycleId', 'nothing', 'FOREIGN KEY'],
    ['appraisal', 'schemeId', 'nothing', 'FOREIGN KEY'],
    ['appraisal', 'employeeName', null, 'NOT NULL'],
    ['appraisalScore', 'version', 1, 'UNIQUE'],
    ['appraisalScore', 'version', 0, 'CHECK'],
    ['appraisalScore', 'status', 'done', 'CHECK'],
    ['appraisalScore', 'grade', 'A', 'CHECK'],
    ['appraisalScore', 'grade', null, 'CHECK'],
    ['appraisalScore', 'display', null, 'CHECK'],
    ['appraisalScore', 'total', null, 'CHECK'],
    ['appraisalScore', 'status', 'incomplete', 'CHECK'],
    ['appraisalScore', 'evidence', 'not json', 'CHECK'],
    ['appraisalScore', 'tree', '', 'CHECK'],
    ['appraisalScore', 'appraisalId', 'nothing', 'FOREIGN KEY'],
    ['appraisalScore', 'schemeId', 'nothing', 'FOREIGN KEY'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });
});
