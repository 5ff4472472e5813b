import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 270);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0270-course-test', () => {
  it('makes the table courseTest', () => {
    expect(tableNames(store.raw)).toContain('courseTest');
  });

  it('keeps one row for one participant and test', () => {
    const again = { ...goodRows['courseTest'], after: '90' };
    expect(() => insertRow(store.raw, 'courseTest', again)).toThrow('UNIQUE');
    insertRow(store.raw, 'courseTest', { ...again, kind: 'practical' });
  });

  it('loses the points of a participant with the attendance', () => {
    store.raw.prepare('DELETE FROM attendance').run();
    expect(store.raw.prepare('SELECT count(*) FROM courseTest').pluck().get()).toBe(0);
  });

  it('takes a row with points at one time only, and none without any', () => {
    store.raw.prepare('DELETE FROM courseTest').run();
    const row = { ...goodRows['courseTest'], before: null };
    insertRow(store.raw, 'courseTest', row);
    const none = { ...row, kind: 'practical', after: null };
    expect(() => insertRow(store.raw, 'courseTest', none)).toThrow('CHECK');
  });

  it.each([
    ['attendanceId', 'nobody', 'FOREIGN KEY'],
    ['kind', 'oral', 'CHECK'],
    ['before', '101', 'CHECK'],
    ['before', '-1', 'CHECK'],
    ['after', '', 'CHECK'],
  ])('courseTest.%s cannot be %j (%s)', (column, value, reason) => {
    store.raw.prepare('DELETE FROM courseTest').run();
    const row = { ...goodRows['courseTest'], [column]: value };
    expect(() => insertRow(store.raw, 'courseTest', row)).toThrow(reason);
  });
});
