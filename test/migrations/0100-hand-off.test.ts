import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 100);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  handOffDevice: { deviceId: 'device-2' },
  handOffPartner: { partnerId: 'partner-2', ageRecipient: 'age1-3', verifyingKey: 'key-3' },
  handOffPackage: { packageId: 'package-2' },
  recordVersion: { version: '[["device-2",1]]' },
};

describe('step 0100-hand-off', () => {
  it('makes the tables of the exchange between computers', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(Object.keys(otherKeys)));
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all()).toHaveLength(2);
  });

  it.each([
    ['handOffDevice', 'name', '', 'CHECK'],
    ['handOffPartner', 'ageRecipient', 'age1-2', 'UNIQUE'],
    ['handOffPartner', 'verifyingKey', 'key-2', 'UNIQUE'],
    ['handOffPackage', 'direction', 'sent', 'CHECK'],
    ['handOffPackage', 'purpose', 'other', 'CHECK'],
    ['handOffPackage', 'partnerId', 'nobody', 'FOREIGN KEY'],
    ['handOffPackage', 'senderSeq', 0, 'CHECK'],
    ['handOffPackage', 'counts', 'many', 'CHECK'],
    ['recordVersion', 'version', 'one', 'CHECK'],
    ['recordVersion', 'version', '[["device-1",1]]', 'UNIQUE'],
    ['recordVersion', 'isShown', 2, 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });
});
