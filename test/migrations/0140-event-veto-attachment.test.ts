import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 140);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0140-event-veto-attachment', () => {
  it('makes the tables event, eventChange, eventLog, veto, attachment', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining(['event', 'eventChange', 'eventLog', 'veto', 'attachment']),
    );
  });

  it('keeps one veto per event, and further ones only after it was withdrawn', () => {
    const second = { ...goodRows['veto'], vetoId: 'veto-2' };
    expect(() => insertRow(store.raw, 'veto', second)).toThrow('UNIQUE');
    const decided = "status = 'withdrawn', decidedBy = '店长', decidedOn = '2026-01-12'";
    store.raw.prepare(`UPDATE veto SET ${decided}`).run();
    expect(() => insertRow(store.raw, 'veto', second)).not.toThrow();
  });

  it('confirms a veto by another name only, and upholds it only after the notice', () => {
    const raise = (change: string) => () => store.raw.prepare(`UPDATE veto SET ${change}`).run();
    expect(raise("status = 'confirmed'")).toThrow('CHECK');
    expect(raise("status = 'confirmed', confirmedBy = '店长'")).toThrow('CHECK');
    expect(raise("status = 'confirmed', confirmedBy = '经理'")).not.toThrow();
    expect(raise("status = 'upheld', decidedBy = '经理'")).toThrow('CHECK');
    expect(raise("noticedOn = '2026-01-20', appealUntil = '2026-01-19'")).toThrow('CHECK');
  });

  it.each([
    ['event', 'kind', 'gossip', 'CHECK'],
    ['event', 'note', '', 'CHECK'],
    ['event', 'happenedOn', '10.1.2026', 'CHECK'],
    ['event', 'count', 0, 'CHECK'],
    ['event', 'indicatorKey', null, 'CHECK'],
    ['event', 'withdrawnAt', '2026-01-12T01:00:00.000Z', 'CHECK'],
    ['event', 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['eventChange', 'before', 'no json', 'CHECK'],
    ['eventLog', 'cycleId', 'cycle-9', 'FOREIGN KEY'],
    ['veto', 'capGrade', 'best', 'CHECK'],
    ['veto', 'status', 'ordered', 'CHECK'],
    ['veto', 'eventId', 'event-9', 'FOREIGN KEY'],
    ['attachment', 'mediaType', 'text/html', 'CHECK'],
    ['attachment', 'sizeBytes', 4, 'CHECK'],
    ['attachment', 'removedAt', '2026-01-12T01:00:00.000Z', 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    store.raw.pragma('foreign_keys = OFF');
    store.raw.prepare(`DELETE FROM "${table}"`).run();
    store.raw.pragma('foreign_keys = ON');
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
