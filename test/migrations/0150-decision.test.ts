import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 150);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0150-decision', () => {
  it('makes the tables of what people decide about results', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining([
        'appeal',
        'appealStep',
        'adjustment',
        'acknowledgement',
        'publication',
        'publicationEntry',
        'calibration',
        'resultRule',
      ]),
    );
  });

  it('keeps what was there before, with the score that an adjustment leaves untouched', () => {
    expect(store.raw.prepare('SELECT total, grade FROM appraisalScore').get()).toEqual({
      total: goodRows['appraisalScore']?.['total'],
      grade: goodRows['appraisalScore']?.['grade'],
    });
  });

  it.each([
    ['adjustment', { status: 'approved', decidedAt: null }, 'CHECK'],
    ['adjustment', { approverName: null }, 'CHECK'],
    ['adjustment', { after: 'pass' }, 'CHECK'],
    ['adjustment', { reason: '' }, 'CHECK'],
    ['acknowledgement', { witnessName: '' }, 'CHECK'],
    ['acknowledgement', { acknowledgementId: 'acknowledgement-2' }, 'UNIQUE'],
    ['acknowledgement', { signedOn: '10.2.2026' }, 'CHECK'],
    ['appeal', { content: '' }, 'CHECK'],
    ['appeal', { status: 'lost' }, 'CHECK'],
    ['appealStep', { outcome: null }, 'CHECK'],
    ['appealStep', { doneByName: '' }, 'CHECK'],
    ['publication', { endsOn: '2026-02-01' }, 'CHECK'],
    ['publication', { contents: 'comments' }, 'CHECK'],
    ['resultRule', { resultRuleId: 2 }, 'CHECK'],
    ['resultRule', { appealDays: 0 }, 'CHECK'],
  ])('%s cannot be with %j (%s)', (table, cells, reason) => {
    const isSecond = Object.keys(cells).some((column) => column.endsWith('Id'));
    if (!isSecond) store.raw.pragma('foreign_keys = OFF');
    if (!isSecond) store.raw.prepare(`DELETE FROM "${table}"`).run();
    expect(() => insertRow(store.raw, table, { ...goodRows[table], ...cells })).toThrow(reason);
  });
});
