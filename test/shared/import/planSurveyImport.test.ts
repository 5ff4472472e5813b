import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@shared/import/table';
import { planSurvey, recognise } from './tables';

const head = ['序号', '提交时间', '客服', '服务态度', '响应速度', '意见'];
const good: readonly Cell[] = ['1', '2026/3/2 9:08:43', '张伟(A001)', '满意', '5', '很好'];

function withRows(...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [head, good, ...rows];
}

describe('planSurveyImport', () => {
  it('plans responses with answers as decimal text on the scale of the question', () => {
    const plan = planSurvey(withRows());
    expect(plan.questions).toEqual([
      { key: 'attitude', text: '服务态度', scale: { min: 1, max: 5 } },
      { key: 'speed', text: '响应速度', scale: { min: 1, max: 5 } },
    ]);
    expect(plan.responses).toMatchObject([
      {
        row: 2,
        sourceId: '1',
        submittedAt: '2026-03-02T09:08:43',
        employeeId: 'e1',
        employeeText: '张伟(A001)',
        answers: [
          { questionKey: 'attitude', value: '4' },
          { questionKey: 'speed', value: '5' },
        ],
        comment: '很好',
      },
    ]);
    expect(plan).toMatchObject({ issues: [], firstOn: '2026-03-02', lastOn: '2026-03-02' });
  });

  it('keeps responses of nobody, unknown and ambiguous people with the shop and lists them', () => {
    const plan = planSurvey(
      withRows(
        ['2', '2026/3/3 9:00:00', '-', '满意', '5', ''],
        ['3', '2026/3/3 9:01:00', '王五', '满意', '5', ''],
        ['4', '2026/3/3 9:02:00', '张伟', '满意', '5', ''],
      ),
    );
    expect(plan.counts).toEqual({
      read: 4,
      new: 4,
      duplicate: 0,
      rejected: 0,
      conflict: 0,
      unattributed: 3,
    });
    expect(plan.mentions.map(({ text, outcome, count }) => [text, outcome, count])).toEqual([
      ['张伟(A001)', 'matched', 1],
      ['', 'unattributed', 1],
      ['王五', 'unknown', 1],
      ['张伟', 'ambiguous', 1],
    ]);
    expect(plan.issues.map(({ row, code, value }) => [row, code, value])).toEqual([
      [4, 'employeeUnknown', '王五'],
      [5, 'employeeAmbiguous', '张伟'],
    ]);
  });

  it('follows the decision of the user about a text', () => {
    const rows = withRows(['2', '2026/3/3 9:00:00', '小张', '满意', '5', '']);
    const plan = planSurvey(rows, { attributions: [{ text: '小 张', employeeId: 'e6' }] });
    expect(plan.responses[1]).toMatchObject({ employeeId: 'e6' });
    expect(plan.mentions[1]).toMatchObject({ by: 'decision', hasLeft: true });
  });

  it('reports answers it cannot use with row and column and keeps the rest of the row', () => {
    const many = Array.from({ length: 30 }, (_, index): readonly Cell[] => [
      `${index + 10}`,
      '2026/3/3 9:00:00',
      'A001',
      '满意',
      '4',
      '',
    ]);
    const plan = planSurvey(
      withRows(
        ...many,
        ['2', 'gestern', 'A001', '还行吧', '9', ''],
        ['3', '', 'A001', { kind: 'error', text: '#N/A' }, '4', ''],
      ),
    );
    expect(plan.issues.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [33, '服务态度', 'answerNotUnderstood', '还行吧'],
      [33, '响应速度', 'answerOutsideScale', '9'],
      [33, '提交时间', 'dateNotUnderstood', 'gestern'],
      [33, '', 'responseEmpty', '2'],
      [34, '服务态度', 'cellError', '#N/A'],
    ]);
    expect(plan.counts).toMatchObject({ read: 33, new: 32, rejected: 1 });
  });

  it('drops exact copies and shows the same id with other content as a conflict', () => {
    const plan = planSurvey(withRows(good, good.with(3, '一般')));
    expect(plan.counts).toMatchObject({ read: 3, new: 1, duplicate: 1, rejected: 1, conflict: 1 });
    expect(plan.conflicts).toMatchObject([{ row: 4, planned: { sourceId: '1' } }]);
    expect(plan.issues).toEqual([
      { row: 4, column: '', code: 'sameIdOtherContent', value: '1', isRejection: true },
    ]);
  });

  it('keeps equal rows without id and time, because they are different customers', () => {
    const rows = [
      ['客服', '服务态度'],
      ['张伟(A001)', '5'],
      ['张伟(A001)', '5'],
    ];
    const first = planSurvey(rows);
    expect(first.counts).toMatchObject({ read: 2, new: 2 });
    expect(planSurvey(rows, { responses: first.responses }).counts).toMatchObject({ duplicate: 2 });
  });

  it('accounts for every row, whatever stands in the cells, and changes nothing the second time', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        '满意',
        '非常满意',
        '5',
        4,
        '9',
        '',
        null,
        '张伟',
        'A002',
        '合计',
        '1',
        '2',
      ),
      fc.constantFrom<Cell>('2026/3/2 9:08:43', true, { kind: 'error', text: '#REF!' }),
      fc.constantFrom<Cell>('__proto__', 'constructor', {
        kind: 'date',
        text: '2026-03-02T00:00:00',
      }),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 25 }),
        (rows) => {
          const table = withRows(...rows);
          // The mapping a user confirmed on a sound file stays, whatever the next one holds.
          const recognition = recognise(withRows(), 'survey');
          const plan = planSurvey(table, { recognition });
          const { counts } = plan;
          expect(counts.new + counts.duplicate + counts.rejected).toBe(counts.read);
          expect(counts.new).toBe(plan.responses.length);
          const again = planSurvey(table, { recognition, responses: plan.responses });
          expect(again.counts).toMatchObject({ read: counts.read, new: 0 });
        },
      ),
      { numRuns: 300 },
    );
  });
});
