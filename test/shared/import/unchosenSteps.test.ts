import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import {
  csvOf,
  examine,
  examineCells,
  knownForms,
  plainWriter,
  rowsOf,
  tableOf,
  truthOf,
} from './knownSurvey';

const forms = knownForms();

function words(steps: readonly string[]) {
  return (value: number | null) =>
    value === null ? '' : (steps[Math.min(value, steps.length) - 1] ?? '');
}

describe('questions of fewer steps than five', () => {
  it.each([
    [['不满意', '一般', '满意', '非常满意']],
    [['不满意', '基本满意', '满意', '很满意']],
    [['非常不满意', '不满意', '满意', '非常满意']],
    [['差', '一般', '好', '很好']],
    [['非常不滿意', '不滿意', '滿意', '非常滿意']],
    [['Poor', 'Fair', 'Good', 'Excellent']],
    [['Disagree', 'Neutral', 'Agree', 'Strongly agree']],
    [['不满意', '一般', '满意']],
  ])('with the words %j are never read as five without asking', (steps) => {
    const { confirmations } = examineCells(rowsOf(forms, { rating: words(steps) }));
    const asked = confirmations.filter(({ code }) => code === 'wordsUnclear');
    expect(asked.flatMap(({ columns }) => columns)).toEqual([3, 4, 5]);
  });

  it('are not asked about where another question with the same words has all five', () => {
    const high = (value: number | null) => (value === null ? null : Math.max(2, value));
    const mixed = forms.map((form) => ({ ...form, attitude: high(form.attitude) }));
    const steps = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
    const found = examineCells(rowsOf(mixed, { rating: words(steps) }));
    expect(found.confirmations).toEqual([]);
    expect(tableOf(found)).toEqual(truthOf(mixed));
  });

  it('are not asked about where the heading says the scale', () => {
    const head = plainWriter.head.map((text, index) =>
      index > 2 && index < 6 ? `${text}（1=非常不满意，5=非常满意）` : text,
    );
    const rating = words(['不满意', '不满意', '一般', '满意', '非常满意']);
    const found = examineCells(rowsOf(forms, { head, rating }));
    expect(found.confirmations).toEqual([]);
  });

  it('are asked about in a ticket export, too', async () => {
    const ratings = ['不满意', '一般', '满意', '非常满意'];
    const rows = Array.from({ length: 40 }, (_, index) => [
      `GD${index}`,
      '2026-03-02 09:00',
      '张伟(A001)',
      '已完结',
      ratings[index % 4] ?? '',
    ]);
    const text = csvOf([['工单编号', '受理时间', '处理人', '状态', '满意度评价'], ...rows]);
    const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
    expect(found.confirmations.map(({ code }) => code)).toEqual(['wordsUnclear']);
  });
});

describe('labels that say how good they are', () => {
  it.each([
    ['the option in front', ['E.非常不满意', 'D.不满意', 'C、一般', 'B.满意', 'A.非常满意']],
    ['a number in a circle', ['①非常不满意', '②不满意', '③一般', '④满意', '⑤非常满意']],
    ['a number in brackets', ['(1)非常不满意', '(2)不满意', '(3)一般', '(4)满意', '(5)非常满意']],
    [
      'points that run down',
      ['非常不满意(5分)', '不满意(4分)', '一般(3分)', '满意(2分)', '非常满意(1分)'],
    ],
    ['faces', ['😡', '🙁', '😐', '🙂', '😍']],
  ])('with %s are read by their words', (_what, steps) => {
    const found = examineCells(rowsOf(forms, { rating: words(steps) }));
    expect(found.confirmations).toEqual([]);
    expect(tableOf(found)).toEqual(truthOf(forms));
  });

  it('that no list can rank are asked about in every question', () => {
    const found = examineCells(rowsOf(forms, { rating: words(['E', 'D', 'C', 'B', 'A']) }));
    expect(found.confirmations).toMatchObject([{ code: 'wordsUnclear', columns: [3, 4, 5] }]);
  });
});
