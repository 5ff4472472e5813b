import type { SchemeContent } from '@shared/domain/scheme';
import { explainSegments } from '@shared/scoring/explainSegments';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { scoreSegments, type Segment } from '@shared/scoring/scoreSegments';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explanationLines } from '@shared/explanation/explanationLines';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvidence, nothing, review, wideScheme } from './buildCase';

/** Rated by the superior alone: 1 scores 0 and 5 scores 100. */
const rated: SchemeContent = { ...wideScheme, sources: wideScheme.sources.slice(0, 1) };

function segment(days: number, rating: number | null, scheme = rated): Segment {
  const reviews = rating === null ? [] : [review({ courtesy: rating, patience: rating })];
  return { days, scheme, evidence: { ...nothing, reviews } };
}

test('the total is the mean of the segments by days', () => {
  const result = scoreSegments([segment(20, 5), segment(10, 2)]);
  expect(result).toMatchObject({ status: 'final', total: '75', display: '75.0', grade: 'pass' });
  expect(result.segments.map(({ weightUsed, contribution }) => [weightUsed, contribution])).toEqual(
    [
      ['2/3', '200/3'],
      ['1/3', '25/3'],
    ],
  );
});

test('a segment of fewer than ten days is left out and listed, one of ten days counts', () => {
  const result = scoreSegments([segment(9, 1), segment(10, 5), segment(12, 5)]);
  expect(result).toMatchObject({ status: 'final', total: '100', days: 22, cycleDays: 31 });
  expect(result.segments.map(({ dropped }) => dropped)).toEqual(['tooFewDays', null]);
});

test('a segment without a total is left out and makes the result provisional', () => {
  const result = scoreSegments([segment(15, 5), segment(15, null)]);
  expect(result).toMatchObject({ status: 'provisional', total: '100', days: 15 });
  expect(result.segments[1]?.dropped).toBe('noScore');
});

test('without any segment that counts there is no total', () => {
  expect(scoreSegments([segment(9, 5), segment(20, null)])).toMatchObject({
    status: 'incomplete',
    total: null,
    grade: null,
    days: 0,
  });
});

test('fewer than half of the days of the cycle give a total but no grade', () => {
  expect(scoreSegments([segment(15, 5)], 31)).toMatchObject({
    status: 'feedbackOnly',
    display: '100.0',
    grade: null,
    coefficient: null,
  });
  expect(scoreSegments([segment(15, 5)], 30)).toMatchObject({
    status: 'final',
    grade: 'excellent',
  });
});

test('decimals and grades are those of the last segment that counts', () => {
  const coarse: SchemeContent = { ...rated, decimals: 0 };
  const [first, second] = [segment(20, 4), segment(11, 5, coarse)];
  expect(scoreSegments([first, second]).display).toBe('84');
  expect(scoreSegments([second, first]).display).toBe('83.9');
});

test('vetoes of any segment cap the grade', () => {
  const short = segment(5, 5);
  const vetoes = [{ code: 'theft', capGrade: 'fail' as const }];
  const result = scoreSegments([
    { ...short, evidence: { ...short.evidence, vetoes } },
    segment(26, 5),
  ]);
  expect(result).toMatchObject({
    total: '100',
    grade: 'fail',
    coefficient: '0.8',
    veto: { gradeBeforeVeto: 'excellent', changedGrade: true },
  });
});

test('a segment cut at any day changes nothing', () => {
  fc.assert(
    fc.property(
      anyEvidence,
      anyEvidence,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 60 }),
      fc.nat(),
      (before, after, first, second, where) => {
        const cut = 1 + (where % (second - 1));
        const whole = [
          { days: first, scheme: wideScheme, evidence: before },
          { days: second, scheme: wideScheme, evidence: after },
        ] as const;
        const parts = [whole[0], { ...whole[1], days: cut }, { ...whole[1], days: second - cut }];
        expect(scoreSegments(parts)).toEqual(scoreSegments(whole));
      },
    ),
  );
});

test('a single segment scores what the appraisal scores', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { total, grade, coefficient } = scoreAppraisal(wideScheme, evidence);
      expect(scoreSegments([{ days: 31, scheme: wideScheme, evidence }])).toMatchObject({
        total,
        grade,
        coefficient,
      });
    }),
  );
});

test('the steps show each segment and then the mean by days', () => {
  const segments = [segment(20, 5), segment(4, 1), segment(10, 2)];
  const steps = explainedSteps(explainSegments(segments, scoreSegments(segments)), 'en');
  const lines = explanationLines(
    steps.filter(({ level }) => level < 2).map((step) => ({ ...step, notes: [] })),
  );
  expect(lines).toEqual([
    'Segment 1 (20 days)',
    'Superior (reviews: 1): 100 × 100% = 100.0000',
    'Sum: 100.0000 = 100',
    'Segment 2 (4 days): too few days to count',
    'Superior (reviews: 1): 0 × 100% = 0.0000',
    'Sum: 0.0000 = 0',
    'Segment 3 (10 days)',
    'Superior (reviews: 1): 25 × 100% = 25.0000',
    'Sum: 25.0000 = 25',
    'Sum: (100.0000 × 20 + 25.0000 × 10) ÷ 30 = 75',
    'Total (75.0): 75 → 75.0',
    'Grade (Pass): 75.0 ≥ 60',
    'Pay factor (1.0)',
  ]);
});

test('the steps say when there are too few days for a grade', () => {
  const segments = [segment(12, 5)];
  const lines = explanationLines(
    explainedSteps(explainSegments(segments, scoreSegments(segments, 31)), 'zh-CN'),
  );
  expect(lines.at(-1)).toContain('计分 12 天，不到周期 31 天的一半：只作反馈，不定等级');
});
