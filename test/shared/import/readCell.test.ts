import { describe, expect, it } from 'vitest';
import { idKey, nameKey, normaliseText } from '@shared/import/normaliseText';
import { profileAnswers } from '@shared/import/profileAnswers';
import { createAnswerReader } from '@shared/import/readAnswer';
import { inferDateOrder, readDateTime, secondsBetween } from '@shared/import/readDateTime';
import { readDurationSeconds } from '@shared/import/readDuration';
import { readRating } from '@shared/import/readRating';
import type { AnswerScale } from '@shared/import/recognition';
import { cellText } from '@shared/import/table';
import type { Cell } from '@shared/import/table';

function readAnswer(cell: Cell, scale: AnswerScale, isReversed: boolean) {
  return createAnswerReader({ scale, isReversed, words: [], noAnswers: [] })(cell);
}

describe('texts', () => {
  it('narrows full-width forms and drops what cannot be seen', () => {
    expect(normaliseText('\ufeff　Ａ００１\u00a0 张\u200b伟 ')).toBe('A001 张伟');
    expect(idKey(' a001\u3000')).toBe('A001');
    expect([nameKey('张 伟'), nameKey('Mary  LEE')]).toEqual(['张伟', 'mary lee']);
  });

  it('writes numbers without exponent and without the noise of doubles', () => {
    expect([4, 0.1 + 0.2, 1e21, -2, 1e-7].map(cellText)).toEqual([
      '4',
      '0.3',
      '1000000000000000000000',
      '-2',
      '0.0000001',
    ]);
  });
});

describe('ratings', () => {
  it.each([
    ['4', '4'],
    ['4.0', '4'],
    ['４', '4'],
    ['4分', '4'],
    ['4.50', '4.5'],
    ['很满意(5分)', '5'],
    ['满意（4分）', '4'],
    ['5 - Very satisfied', '5'],
    ['★★★★☆', '4'],
    ['80%', '80'],
    ['4/5', '4'],
    ['A4', '4'],
    ['非常满意', '5'],
    ['不滿意', '2'],
    ['Very dissatisfied', '1'],
    ['Strongly agree', '5'],
  ])('reads %j as %s', (text, value) => {
    expect(readRating(text)?.value).toBe(value);
  });

  it.each(['', 'A001', '门店', '2026-03-02', '还行吧', '1e3', '__proto__'])(
    'does not take %j for a rating',
    (text) => {
      expect(readRating(text)).toBeNull();
    },
  );

  it('counts sentinels as no answer and refuses what lies outside the scale', () => {
    const scale = { min: 1, max: 5 };
    for (const text of ['', '(空)', '(跳过)', 'N/A', '未评价', -3, '-99', null]) {
      expect(readAnswer(text, scale, false)).toMatchObject({ value: null, problem: null });
    }
    expect(readAnswer('6', scale, false)).toMatchObject({ problem: 'answerOutsideScale' });
    expect(readAnswer('4/10', scale, false)).toMatchObject({ problem: 'answerOutsideScale' });
    expect(readAnswer('还行吧', scale, false)).toMatchObject({ problem: 'answerNotUnderstood' });
    expect(readAnswer({ kind: 'error', text: '#N/A' }, scale, false)).toMatchObject({
      problem: 'cellError',
    });
  });

  it('turns a scale whose lowest number is the best', () => {
    const values = ['1', '2', '4.5', '5'].map((text) => readAnswer(text, { min: 1, max: 5 }, true));
    expect(values.map(({ value }) => value)).toEqual(['5', '4', '1.5', '1']);
  });

  it.each([
    ['words', ['满意', '一般'], '服务态度', false, { min: 1, max: 5 }],
    [
      'a slip among small numbers',
      [...'1234512345123451234512345'],
      '态度',
      false,
      { min: 1, max: 5 },
    ],
    ['a range in the heading', ['3', '4'], '推荐可能性(0-10)', false, { min: 0, max: 10 }],
    ['anchors in the heading', ['3'], '态度（1=很差，7=很好）', false, { min: 1, max: 7 }],
    ['a question of recommending', ['9', '3'], '推荐', true, { min: 0, max: 10 }],
    ['percent', ['80%', '100%'], '态度', false, { min: 0, max: 100 }],
    ['ticked boxes', ['0', '1', '1'], '渠道', false, null],
  ] as const)('infers the scale from %s', (_, texts, heading, isRecommend, scale) => {
    expect(profileAnswers([...texts], heading, isRecommend).scale).toEqual(scale);
  });
});

describe('times', () => {
  it.each([
    ['2026/3/2 9:08:43', '2026-03-02T09:08:43'],
    ['2026-03-02', '2026-03-02T00:00:00'],
    ['2026年3月2日 9:08', '2026-03-02T09:08:00'],
    ['2019-11-01 08:51:12.402', '2019-11-01T08:51:12'],
    ['2026-03-02T09:08:43.000Z', '2026-03-02T09:08:43'],
    ['05/Jan/26 3:06 PM', '2026-01-05T15:06:00'],
    ['3/2/2026 12:05:09 AM', '2026-03-02T00:05:09'],
    ['2026/3/2 下午 3:06', '2026-03-02T15:06:00'],
    ['46083.3884259259', '2026-03-02T09:19:20'],
  ])('reads %j as %s', (text, time) => {
    expect(readDateTime(text, 'mdy')).toBe(time);
  });

  it.each(['2026-02-30', '25:00', '13/13/2026', '2026/3/2 25:00', '', '昨天', '5'])(
    'does not take %j for a time',
    (text) => {
      expect(readDateTime(text, 'mdy')).toBeNull();
    },
  );

  it('tells day and month apart by a day above twelve, else asks', () => {
    expect(inferDateOrder(['3/4/2026', '13/4/2026'])).toEqual({ order: 'dmy', isSure: true });
    expect(inferDateOrder(['3/14/2026'])).toEqual({ order: 'mdy', isSure: true });
    expect(inferDateOrder(['3/4/2026'])).toEqual({ order: 'mdy', isSure: false });
    expect(inferDateOrder(['2026-03-04'])).toBeNull();
  });

  it('counts seconds between local times and in written durations', () => {
    expect(secondsBetween('2026-01-05T23:59:00', '2026-01-06T00:01:30')).toBe(150);
    expect(
      (['26:05:00', '02:15', '-02:15', '1.5', '3分16秒', '123秒', '1,200', 'x'] as const).map(
        (text) => readDurationSeconds(text, 'minutes'),
      ),
    ).toEqual([93_900, 8100, -8100, 90, 196, 123, 72_000, null]);
  });
});
