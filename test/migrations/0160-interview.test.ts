import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 160);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

const tables = ['interview', 'interviewStep', 'interviewVersion', 'feedbackRule'];

describe('step 0160-interview', () => {
  it('makes the tables of interviews and of the rules for what follows', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(tables));
  });

  it('keeps every appraisal that was there', () => {
    expect(store.raw.prepare('SELECT appraisalId FROM appraisal').all()).toEqual([
      { appraisalId: 'appraisal-1' },
    ]);
  });

  it('keeps one interview per appraisal, and one rule', () => {
    const second = { ...goodRows['interview'], interviewId: 'interview-2' };
    expect(() => insertRow(store.raw, 'interview', second)).toThrow('UNIQUE');
    const rule = { ...goodRows['feedbackRule'], feedbackRuleId: 2 };
    expect(() => insertRow(store.raw, 'feedbackRule', rule)).toThrow('CHECK');
  });

  it.each([
    ['interview', 'status', 'planned', 'CHECK'],
    ['interview', 'heldOn', null, 'CHECK'],
    ['interview', 'interviewerName', '', 'CHECK'],
    ['interview', 'appraisalId', 'nobody', 'FOREIGN KEY'],
    ['interview', 'userId', 'nobody', 'FOREIGN KEY'],
    ['interviewStep', 'interviewId', 'none', 'FOREIGN KEY'],
    ['interviewStep', 'dueOn', '1.3.2026', 'CHECK'],
    ['interviewStep', 'number', 0, 'CHECK'],
    ['interviewVersion', 'content', 'text', 'CHECK'],
    ['interviewVersion', 'reason', '', 'CHECK'],
    ['feedbackRule', 'interviewDays', 0, 'CHECK'],
    ['feedbackRule', 'excellentYears', 11, 'CHECK'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    if (table === 'interview')
      store.raw.exec('DELETE FROM interviewStep; DELETE FROM interviewVersion');
    store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], [column]: value })).toThrow(
      reason,
    );
  });
});
