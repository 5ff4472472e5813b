import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 50);
  insertGoodRows(store.raw);
  insertRow(store.raw, 'auditEntry', { ...goodRows['auditEntry'], seq: 5 });
  await migrations.find(({ number }) => number === 90)?.up(store.db);
});

afterEach(() => store.close());

describe('step 0090-audit-chain', () => {
  it('keeps the entries from before in their order, without gaps, and leaves their hash open', () => {
    expect(store.raw.prepare('SELECT * FROM auditEntry ORDER BY seq').all()).toEqual(
      [1, 2].map((seq) => ({
        ...goodRows['auditEntry'],
        seq,
        epoch: 0,
        prevHash: '',
        hash: '',
        deviceId: '',
        schemaVersion: 0,
      })),
    );
  });

  it('takes the changed records of an entry, one by one', () => {
    const record = { family: 'cycle', recordId: 'cycle-1', seq: 1, beforeHash: null };
    insertRow(store.raw, 'auditRecord', { ...record, afterHash: 'aa' });
    expect(() => insertRow(store.raw, 'auditRecord', { ...record, afterHash: 'bb' })).toThrow(
      'UNIQUE',
    );
    expect(() =>
      insertRow(store.raw, 'auditRecord', { ...record, seq: 9, afterHash: 'bb' }),
    ).toThrow('FOREIGN KEY');
  });

  it('has room for one key of 32 bytes', () => {
    const key = { auditKeyId: 1, secret: 'ab'.repeat(32) };
    expect(() => insertRow(store.raw, 'auditKey', { ...key, secret: 'ab' })).toThrow('CHECK');
    insertRow(store.raw, 'auditKey', key);
    expect(() => insertRow(store.raw, 'auditKey', { ...key, auditKeyId: 2 })).toThrow('CHECK');
  });

  it('asks for a record of both what and which', () => {
    const entry = { ...goodRows['auditEntry'], seq: 9, conceptId: null };
    expect(() => insertRow(store.raw, 'auditEntry', entry)).toThrow('CHECK');
  });
});
