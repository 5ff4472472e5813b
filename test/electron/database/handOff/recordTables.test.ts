import { localColumns, stayingTables } from '@electron/database/handOff/stayingTables';
import { listRecords, readPayload } from '@electron/database/queries/handOffRecord';
import { saveRecord } from '@electron/database/queries/handOffMerge';
import { recordTables } from '@electron/database/recordTables';
import { listTables } from '@electron/database/records/listTables';
import { directions } from '@shared/handOff/directions';
import { recordKinds, recordSchemas, type RecordContent } from '@shared/handOff/formats/v2';
import { handOffText } from '@shared/text/handOff';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow } from '@test/migrations/stepRows';
import type { StoreHandle } from '@electron/database/open';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let from: RawStore;
let to: RawStore;

beforeEach(async () => {
  from = await createStoreAt(':memory:');
  insertGoodRows(from.raw);
  to = await createStoreAt(':memory:');
  insertRow(to.raw, 'user', { ...goodRows['user'], userId: 'partner-1', name: '城东店' });
});

afterEach(() => {
  from.close();
  to.close();
});

function handle(store: RawStore): StoreHandle {
  // A store made for a test is one of the newest schema.
  return store.db;
}

const shapes = recordKinds.map((kind) => ({ kind, ...recordTables[kind] }));

describe('every table of the store', () => {
  it('is carried by packages, or stays with a reason', () => {
    const carried = shapes.flatMap(({ table, parts = [] }) => [
      table,
      ...parts.map((p) => p.table),
    ]);
    const named = [...new Set([...carried, ...Object.keys(stayingTables)])];
    expect(named.toSorted()).toEqual([...listTables(from.raw)].toSorted());
    expect(carried.filter((table) => table in stayingTables)).toEqual([]);
    expect(Object.values(stayingTables).filter((reason) => reason === '')).toEqual([]);
  });

  it('that is carried, is carried with all its columns, or they stay by name', () => {
    const known = new Map<string, Set<string>>();
    const note = (table: string, columns: readonly string[]) =>
      known.set(table, new Set([...(known.get(table) ?? []), ...columns]));
    for (const { table, columns, stamps, users = [], own = {}, payload, parts = [] } of shapes) {
      note(table, [...columns, ...(stamps?.made ?? []), ...(stamps?.changed ?? [])]);
      note(table, [...users.map(({ column }) => column), ...Object.keys(own)]);
      note(table, [...(payload === undefined ? [] : [payload]), ...(localColumns[table] ?? [])]);
      for (const part of parts) {
        const owners = [part.owner, ...(part.users ?? []).map(({ column }) => column)];
        note(part.table, [...part.columns, ...part.stamps, ...owners]);
      }
    }
    for (const [table, columns] of known) {
      const there = from.raw.pragma(`table_info(${table})`) as readonly { readonly name: string }[];
      expect([...columns].toSorted(), table).toEqual(there.map(({ name }) => name).toSorted());
    }
  });
});

describe.each(recordKinds)('a record of the kind %s', (kind) => {
  it('has a direction, a word, and only fields that the format knows', async () => {
    expect(directions[kind].returns === 'never' && directions[kind].setUp === 'never').toBe(false);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      expect(handOffText[locale].kind[kind]).not.toBe('');
    }
    const [record] = await listRecords(handle(from), kind);
    const known = Object.keys(recordSchemas[kind].shape);
    expect(known).toEqual(expect.arrayContaining(Object.keys(record?.content ?? {})));
  });
});

describe('a store that takes over all records of another', () => {
  async function copyAll(): Promise<void> {
    for (const kind of recordKinds) {
      for (const { key, content } of await listRecords(handle(from), kind)) {
        const payload = await readPayload(handle(from), kind, key);
        const whole: RecordContent = { ...content, ...payload };
        await saveRecord(handle(to), kind, key, whole, { at: '2026-03-01', userId: 'partner-1' });
      }
    }
  }

  it('holds the same, however often it does', async () => {
    await copyAll();
    await copyAll();
    for (const kind of recordKinds) {
      expect(await listRecords(handle(to), kind), kind).toEqual(
        await listRecords(handle(from), kind),
      );
    }
    const bytes = (store: RawStore) => store.raw.prepare('SELECT bytes FROM attachment').get();
    expect(bytes(to)).toEqual(bytes(from));
  });

  it('says of what was done there that the partner did it, and keeps who did something here', async () => {
    await copyAll();
    const users = (store: RawStore, table: string) =>
      store.raw.prepare<[], string>(`SELECT userId FROM ${table}`).pluck().all();
    expect(users(to, 'eventChange')).toEqual(['partner-1']);
    for (const kind of ['event', 'interview'] as const) {
      for (const { key, content } of await listRecords(handle(from), kind)) {
        await saveRecord(handle(from), kind, key, content, { at: '2026-03-01', userId: 'nobody' });
      }
    }
    expect(users(from, 'eventChange')).toEqual(['user-1']);
    expect(users(from, 'interview')).toEqual(['user-1']);
  });
});
