import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 20);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  scheme: { schemeId: 'scheme-2', version: 2 },
  positionScheme: { positionId: 'position-2' },
};

describe('step 0020-scheme', () => {
  it('makes the tables scheme, positionScheme', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(['scheme', 'positionScheme']));
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all().length).toBeGreaterThan(1);
  });

  it.each([
    ['scheme', 'version', 0, 'CHECK'],
    ['scheme', 'version', 1, 'UNIQUE'],
    ['scheme', 'version', 'one', 'cannot store'],
    ['scheme', 'status', 'old', 'CHECK'],
    ['scheme', 'content', 'not json', 'CHECK'],
    ['positionScheme', 'positionId', 'nothing', 'FOREIGN KEY'],
    ['positionScheme', 'schemeId', 'nothing', 'FOREIGN KEY'],
    ['positionScheme', 'positionId', 'position-1', 'UNIQUE'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });
});
