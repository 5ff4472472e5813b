import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 190);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0190-attendance', () => {
  it('makes the table attendance', () => {
    expect(tableNames(store.raw)).toContain('attendance');
  });

  it('keeps one row for one person, course and day', () => {
    const again = { ...goodRows['attendance'], attendanceId: 'attendance-2' };
    expect(() => insertRow(store.raw, 'attendance', again)).toThrow('UNIQUE');
    insertRow(store.raw, 'attendance', { ...again, attendedOn: '2026-03-06' });
  });

  it.each([
    ['employeeId', 'nobody', 'FOREIGN KEY'],
    ['course', '', 'CHECK'],
    ['attendedOn', '5.3.2026', 'CHECK'],
  ])('attendance.%s cannot be %j (%s)', (column, value, reason) => {
    store.raw.prepare('DELETE FROM attendance').run();
    const row = { ...goodRows['attendance'], [column]: value };
    expect(() => insertRow(store.raw, 'attendance', row)).toThrow(reason);
  });
});
