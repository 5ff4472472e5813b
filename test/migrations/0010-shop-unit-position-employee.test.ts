import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 10);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  shop: { shopId: 'shop-2' },
  user: { userId: 'user-2' },
  auditEntry: { seq: 2 },
  unit: { unitId: 'unit-2', name: '乙' },
  position: { positionId: 'position-3', name: '丙' },
  employee: { employeeId: 'employee-3', employeeNo: 'A003' },
};

describe('step 0010-shop-unit-position-employee', () => {
  it('makes the tables shop, user, auditEntry, unit, position, employee', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining(['shop', 'user', 'auditEntry', 'unit', 'position', 'employee']),
    );
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all().length).toBeGreaterThan(1);
  });

  it.each([
    ['shop', 'name', '', 'CHECK'],
    ['shop', 'isSample', 2, 'CHECK'],
    ['shop', 'isSample', 'yes', 'cannot store'],
    ['shop', 'name', null, 'NOT NULL'],
    ['user', 'role', 'owner', 'CHECK'],
    ['user', 'name', '', 'CHECK'],
    ['auditEntry', 'userId', 'nobody', 'FOREIGN KEY'],
    ['auditEntry', 'details', 'not json', 'CHECK'],
    ['auditEntry', 'concept', null, 'CHECK'],
    ['auditEntry', 'callName', null, 'NOT NULL'],
    ['unit', 'name', '客服部', 'UNIQUE'],
    ['unit', 'name', '', 'CHECK'],
    ['position', 'name', '前台客服', 'UNIQUE'],
    ['employee', 'employeeNo', 'A001', 'UNIQUE'],
    ['employee', 'employeeNo', '', 'CHECK'],
    ['employee', 'status', 'retired', 'CHECK'],
    ['employee', 'name', '', 'CHECK'],
    ['employee', 'unitId', 'nowhere', 'FOREIGN KEY'],
    ['employee', 'positionId', 'nothing', 'FOREIGN KEY'],
    ['employee', 'hiredOn', '2020-1-5', 'CHECK'],
    ['employee', 'hiredOn', 'abcd-ef-gh', 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });
});
