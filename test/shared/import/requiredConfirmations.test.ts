import { describe, expect, it } from 'vitest';
import { applyMapping } from '@shared/import/applyMapping';
import { draftRecognition } from '@shared/import/recogniseTable';
import { requiredConfirmations } from '@shared/import/requiredConfirmations';
import { readingOf, recognise } from './tables';

const byNumber = [
  ['序号', '提交答卷时间', '所用时间', '1、服务员工', '第2题(服务态度)', '第2题(响应速度)'],
  ['1', '2026/3/2 9:08:43', '20秒', '张伟', '5', '4'],
  ['2', '2026/3/2 9:09:43', '20秒', '李娜', '3', '3'],
];

describe('requiredConfirmations', () => {
  it('asks once about columns that raise the same question, and no more after the answer', () => {
    const recognition = recognise(byNumber, 'survey');
    const codes = requiredConfirmations(recognition).map(({ code, columns }) => [code, columns]);
    expect(codes).toContainEqual(['optionNumbers', [4, 5]]);
    const answered = applyMapping(
      recognition,
      recognition.columns.map((column) => ({ ...column, confidence: 'high' as const })),
    );
    expect(requiredConfirmations(answered)).toEqual([]);
  });

  it('says what a table lacks instead of refusing it', () => {
    const survey = draftRecognition(
      readingOf([['服务态度'], ['5'], ['4']].map((r) => ['x', ...r])),
      'survey',
    );
    expect(requiredConfirmations(survey)[0]).toMatchObject({
      code: 'employeeMissing',
      isBlocking: false,
    });
    const list = draftRecognition(
      readingOf([
        ['姓名', '部门'],
        ['张伟', '一组'],
      ]),
      'staffList',
    );
    expect(requiredConfirmations(list)[0]).toMatchObject({
      code: 'employeeMissing',
      isBlocking: true,
    });
  });
});
