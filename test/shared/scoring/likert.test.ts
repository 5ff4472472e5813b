import { add, formatFraction, HUNDRED, toFraction } from '@shared/base/fraction';
import { bandConsistency } from '@shared/scoring/bandConsistency';
import { dimensionScore } from '@shared/scoring/dimensionScore';
import { likert, likertExact } from '@shared/scoring/likert';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const answerOnScale = fc
  .tuple(fc.integer({ min: 2, max: 11 }), fc.nat(10))
  .map(([k, step]) => ({ k, value: 1 + (step % k) }));

test('under pomp an answer and its reverse add up to 100', () => {
  fc.assert(
    fc.property(answerOnScale, ({ k, value }) => {
      const plain = likertExact(value, { k, convention: 'pomp' });
      const reversed = likertExact(value, { k, convention: 'pomp', reverse: true });
      expect(add(plain, reversed)).toEqual(HUNDRED);
    }),
  );
});

test('under pomp the worst answer is 0 and the best 100, on a scale from 0 as well', () => {
  const scales = [
    { k: 5, convention: 'pomp' },
    { k: 10, min: 0, convention: 'pomp' },
  ] as const;
  const ends = scales.map((scale) =>
    ['min' in scale ? scale.min : 1, scale.k].map((end) => formatFraction(likertExact(end, scale))),
  );
  expect(ends).toEqual([
    ['0', '100'],
    ['0', '100'],
  ]);
});

test('a reversed answer is turned round before the table is read', () => {
  const table = { 1: '10', 2: '55', 3: '95' };
  expect(likert({ value: 3, k: 3, convention: 'table', reverse: true, table })).toEqual({
    score: '10',
    display: '10.00',
  });
});

test('an answer off the scale or missing in the table is refused', () => {
  expect(() => likertExact(0, { k: 5, convention: 'pomp' })).toThrow(RangeError);
  expect(() => likertExact('5.01', { k: 5, convention: 'ratio' })).toThrow(RangeError);
  expect(() => likertExact(2, { k: 5, convention: 'table', table: { 1: '0' } })).toThrow(
    RangeError,
  );
  expect(() => likertExact(1, { k: 1, convention: 'pomp' })).toThrow(RangeError);
});

test('a dimension without any countable respondent has no score', () => {
  const responses = [[null, null, 5], []];
  expect(dimensionScore({ k: 5, convention: 'pomp', responses })).toEqual({
    respondents: [null, null],
    n: 0,
    score: null,
    display: null,
  });
});

test('every respondent counts once, however many questions he answered', () => {
  const responses = [
    [5, 5, 5, 5],
    [1, 1, null, null],
  ];
  expect(dimensionScore({ k: 5, convention: 'pomp', responses }).score).toBe('50');
});

test('contradictions of printed words are listed by value, 10 after 9', () => {
  const labels = { 10: 'x', 9: 'x', 1: 'low' };
  const cuts = [
    { min: '50', label: 'high' },
    { min: '0', label: 'low' },
  ];
  expect(bandConsistency({ k: 10, convention: 'ratio', labels, cuts, dp: 1 })).toEqual([
    { value: 9, printed: 'x', grade: 'high' },
    { value: 10, printed: 'x', grade: 'high' },
  ]);
});

test('an answer text reads exactly', () => {
  expect(likertExact('4.5', { k: 5, convention: 'ratio' })).toEqual(toFraction('90'));
});

test('an answer left out has no score, and the decimals of the display can be stated', () => {
  expect(likert({ value: null, k: 5, convention: 'pomp' })).toEqual({ score: null, display: null });
  expect(likert({ value: 2, k: 4, convention: 'pomp', dp: 1 }).display).toBe('33.3');
  expect(likert({ value: 2, k: 4, convention: 'pomp' }).display).toBe('33.33');
});
