import {
  pasteTargets,
  planPaste,
} from '@renderer/features/measurements/MeasurementsPage/planPaste';
import type { MeasureColumn, MeasurementTable } from '@shared/contract/measurement';
import { appraisalIdSchema } from '@shared/domain/ids';
import { sameInEveryLocale } from '@shared/domain/locale';
import { describe, expect, it } from 'vitest';

const columns: readonly MeasureColumn[] = [
  ...Array.from({ length: 4 }, (_, index) => column(`rate${index}`, 'percent')),
  column('minutes', 'value'),
  column('score', 'value'),
];
const rows: MeasurementTable['rows'] = Array.from({ length: 12 }, (_, index) => ({
  appraisalId: appraisalIdSchema.parse(`00000000-0000-0000-0000-0000000000${10 + index}`),
  employeeNo: `A${String(index + 1).padStart(3, '0')}`,
  name: `员工${index + 1}`,
  positionName: '客服专员',
  cells: columns.map(({ measure }) => ({
    measure,
    numerator: null,
    denominator: null,
    value: null,
    display: null,
    origin: null,
    pending: 0,
    impossible: 0,
  })),
}));
const targets = pasteTargets(columns);

describe('a block pasted into the measurements', () => {
  it('of 12 × 10 cells goes in at once, with full-width digits, thousands and per cents', () => {
    const line = ['９', '1,200', '3', '10', '0', '7', '5', '5', '12.5', '８５%'].join('\t');
    const block = Array.from({ length: 12 }, () => line).join('\r\n');
    const { cells, rejected } = planPaste(block, rows, targets, at(0, 0));
    expect(rejected).toEqual([]);
    expect(cells).toHaveLength(72);
    expect(cells.slice(0, 6).map(({ measured }) => measured)).toEqual([
      { kind: 'ratio', numerator: '9', denominator: '1200' },
      { kind: 'ratio', numerator: '3', denominator: '10' },
      { kind: 'ratio', numerator: '0', denominator: '7' },
      { kind: 'ratio', numerator: '5', denominator: '5' },
      { kind: 'value', value: '12.5' },
      { kind: 'value', value: '85' },
    ]);
  });

  it('starts at the field with the cursor; blank cells change nothing', () => {
    const { cells } = planPaste('1\t2\n\t\n3\t4', rows, targets, at(2, 2));
    expect(cells.map(({ appraisalId, measure }) => [appraisalId.slice(-2), measure])).toEqual([
      ['12', 'rate1'],
      ['14', 'rate1'],
    ]);
  });

  it('goes to the employees whose numbers stand in its first column, whatever their order', () => {
    const text = '工号\t姓名\t件数\t总数\nA003\t员工3\t1\t9\na001\t员工1\t2\t9';
    const { cells, rejected } = planPaste(text, rows, targets, at(0, 0));
    expect(rejected).toEqual([]);
    expect(cells.map(({ appraisalId }) => appraisalId.slice(-2))).toEqual(['12', '10']);
  });

  it('leaves out employees that it does not know, in its first row too, and says so', () => {
    const text = 'A0O1\t员工1\t1\t9\nA002\t员工2\t2\t9\nA099\t员工99\t\t9';
    const { cells, rejected } = planPaste(text, rows, targets, at(0, 0));
    expect(cells.map(({ appraisalId }) => appraisalId.slice(-2))).toEqual(['11']);
    expect(rejected).toEqual([
      { row: 1, column: 3, text: '1', fault: 'unknownEmployee' },
      { row: 1, column: 4, text: '9', fault: 'unknownEmployee' },
      { row: 3, column: 4, text: '9', fault: 'unknownEmployee' },
    ]);
  });

  it('fills both fields of a ratio from one cell', () => {
    const { cells } = planPaste('12/180\t\n', rows, targets, at(0, 0));
    expect(cells[0]?.measured).toEqual({ kind: 'ratio', numerator: '12', denominator: '180' });
  });

  it('names the row and column of every cell that it cannot take', () => {
    const text = '5\t3\n一半\t9\n1\t\n';
    const { cells, rejected } = planPaste(text, rows, targets, at(10, 0));
    expect(cells).toEqual([]);
    expect(rejected.map(({ row, column: place, fault }) => [row, place, fault])).toEqual([
      [1, 2, 'above'],
      [2, 2, 'whole'],
      [3, 1, 'outside'],
    ]);
  });
});

function at(row: number, target: number) {
  return { row, target };
}

function column(measure: string, unit: MeasureColumn['unit']): MeasureColumn {
  const name = sameInEveryLocale(measure);
  return { measure, name, definition: name, unit, target: name };
}
