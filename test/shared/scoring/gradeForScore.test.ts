import { add, compare, fractionOf, parseFraction } from '@shared/base/fraction';
import { applyVeto } from '@shared/scoring/applyVeto';
import { grade } from '@shared/scoring/grade';
import { gradeForScore } from '@shared/scoring/gradeForScore';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { selfSensitivity } from '@shared/scoring/selfSensitivity';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational, rational } from './arbitraries';

const cuts = [
  { min: '90', label: 'A' },
  { min: '80', label: 'B' },
  { min: '60', label: 'C' },
  { min: '0', label: 'D' },
];
const decimals = fc.integer({ min: 0, max: 4 });
const nearCut = fc
  .tuple(fc.constantFrom(60n, 80n, 90n), fc.bigInt(-200n, 200n), fc.bigInt(4n, 2000n))
  .map(([cut, offset, denominator]) => add(fractionOf(cut, 1n), fractionOf(offset, denominator)));

test('the grade of a score is the grade of the printed score', () => {
  fc.assert(
    fc.property(nearCut, decimals, (score, dp) => {
      const printed = parseFraction(roundHalfUp(score, dp));
      const reached = cuts.find(({ min }) => compare(printed, parseFraction(min)) >= 0);
      expect(gradeForScore(score, cuts, dp)).toBe(reached);
    }),
  );
});

test('mode exact grades the unrounded score', () => {
  fc.assert(
    fc.property(nearCut, decimals, (score, dp) => {
      const reached = cuts.find(({ min }) => compare(score, parseFraction(min)) >= 0);
      expect(gradeForScore(score, cuts, dp, 'exact')).toBe(reached);
    }),
  );
});

test('where the unrounded score is graded, the printed one lies in that grade, with no more decimals than it needs', () => {
  fc.assert(
    fc.property(nearCut, decimals, (score, dp) => {
      const { score: printed, grade: earned } = applyVeto({
        total: score,
        cuts,
        dp,
        vetoes: [],
        mode: 'exact',
      });
      expect(earned).toBe(gradeForScore(score, cuts, dp, 'exact').label);
      expect(grade({ score: printed, cuts, dp, mode: 'exact' }).grade).toBe(earned);
      const used = printed.split('.')[1]?.length ?? 0;
      expect(printed).toBe(roundHalfUp(score, used));
      const shorter = roundHalfUp(score, Math.max(dp, used - 1));
      if (used > dp) {
        expect(grade({ score: shorter, cuts, dp, mode: 'exact' }).grade).not.toBe(earned);
      }
    }),
  );
});

test('89.96 is printed as 90.0 and graded from 90 by default, and as 89.96 below 90 in mode exact', () => {
  const bands = [
    { min: '90', label: 'A' },
    { min: '0', label: 'B' },
  ];
  const total = { total: '89.96', cuts: bands, dp: 1, vetoes: [] };
  expect(applyVeto(total)).toMatchObject({ score: '90.0', grade: 'A' });
  expect(applyVeto({ ...total, mode: 'exact' })).toMatchObject({ score: '89.96', grade: 'B' });
  expect(applyVeto({ ...total, total: '89.9', mode: 'exact' }).score).toBe('89.9');
});

test('a higher score never has a lower grade', () => {
  fc.assert(
    fc.property(rational, positiveRational, decimals, (score, rise, dp) => {
      const before = cuts.indexOf(gradeForScore(score, cuts, dp));
      const after = cuts.indexOf(gradeForScore(add(score, rise), cuts, dp));
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('the lowest grade takes everything below, and a list without grades is refused', () => {
  expect(grade({ score: '-3', cuts, dp: 1 })).toEqual({ display: '-3.0', grade: 'D' });
  expect(() => grade({ score: '50', cuts: [], dp: 1 })).toThrow(RangeError);
});

test('a veto caps the grade at the lowest cap, never raises it and leaves the score', () => {
  const labels = cuts.map(({ label }) => label);
  const vetoes = fc.array(fc.record({ code: fc.string(), capGrade: fc.constantFrom(...labels) }));
  fc.assert(
    fc.property(rational, vetoes, (total, list) => {
      const before = grade({ score: total, cuts, dp: 1 });
      const after = applyVeto({ total, cuts, dp: 1, vetoes: list });
      const places = [before.grade, ...list.map((veto) => veto.capGrade)].map((label) =>
        labels.indexOf(label),
      );
      expect(after).toEqual({
        score: before.display,
        gradeBeforeVeto: before.grade,
        grade: labels[Math.max(...places)],
        vetoApplied: labels.indexOf(before.grade) < Math.max(...places),
      });
    }),
  );
});

test('a veto that names an unknown grade is refused', () => {
  expect(() =>
    applyVeto({ total: '90', cuts, dp: 1, vetoes: [{ code: 'v', capGrade: 'Z' }] }),
  ).toThrow('Unknown grade: "Z"');
});

test('a missing source is left out of both totals of the self-rating check', () => {
  const weights = ['0.2', '0.3', '0.5'];
  expect(selfSensitivity({ weights, scores: ['100', '88', null], cuts, dp: 1 })).toEqual({
    total: '92.8',
    withoutSelf: '88.0',
    grade: 'A',
    gradeWithoutSelf: 'B',
    dependsOnSelf: true,
  });
  expect(selfSensitivity({ weights, scores: [null, '88', null], cuts, dp: 1 })).toMatchObject({
    withoutSelf: '88.0',
    dependsOnSelf: false,
  });
});
