import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 122);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0122-segment-standard-left-out', () => {
  it('makes its tables', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining(['segment', 'standardAcknowledgement', 'participation', 'leftOut']),
    );
  });

  it.each([
    ['segment', 'startsOn', '2026-01-16', 'UNIQUE'],
    ['segment', 'startsOn', '16.1.2026', 'CHECK'],
    ['segment', 'positionName', '', 'CHECK'],
    ['segment', 'schemeId', 'nothing', 'FOREIGN KEY'],
    ['standardAcknowledgement', 'seq', 0, 'CHECK'],
    ['standardAcknowledgement', 'signedOn', '2.1.2026', 'CHECK'],
    ['standardAcknowledgement', 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['participation', 'minimumDays', 367, 'CHECK'],
    ['leftOut', 'reason', 'because', 'CHECK'],
    ['leftOut', 'employeeId', 'nobody', 'FOREIGN KEY'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    if (reason !== 'UNIQUE') store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
