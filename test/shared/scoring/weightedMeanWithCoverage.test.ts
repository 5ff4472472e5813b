import { add, compare, fractionOf, multiply, ONE, ZERO } from '@shared/base/fraction';
import { weightedMeanWithCoverage } from '@shared/scoring/weightedMeanWithCoverage';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { children, positiveRational, score } from './arbitraries';

const seventyPercent = fractionOf(7n, 10n);

test('the order of children is irrelevant', () => {
  const permuted = children.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(permuted, ([list, shuffled]) => {
      expect(weightedMeanWithCoverage(shuffled, seventyPercent)).toEqual(
        weightedMeanWithCoverage(list, seventyPercent),
      );
    }),
  );
});

test('scaling all weights by any positive rational gives the same status and score', () => {
  fc.assert(
    fc.property(children, positiveRational, (list, factor) => {
      const scaled = list.map((child) => ({ ...child, weight: multiply(child.weight, factor) }));
      const before = weightedMeanWithCoverage(list, seventyPercent);
      const after = weightedMeanWithCoverage(scaled, seventyPercent);
      expect([after.status, after.score]).toEqual([before.status, before.score]);
    }),
  );
});

test('renormalised weights add up to 1: equal scores give that score, whatever is missing', () => {
  fc.assert(
    fc.property(children, score, (list, common) => {
      const equal = list.map((child) =>
        child.score === null ? child : { ...child, score: common },
      );
      const mean = weightedMeanWithCoverage(equal, ZERO);
      expect(mean.score).toEqual(equal.every((child) => child.score === null) ? null : common);
    }),
  );
});

test('renormalised weights add up to 1: raising all scores by a constant raises the mean by it', () => {
  fc.assert(
    fc.property(children, score, (list, rise) => {
      const raised = list.map((child) =>
        child.score === null ? child : { ...child, score: add(child.score, rise) },
      );
      const before = weightedMeanWithCoverage(list, ZERO).score;
      const after = weightedMeanWithCoverage(raised, ZERO).score;
      expect(after).toEqual(before === null ? null : add(before, rise));
    }),
  );
});

test('the mean lies between the lowest and the highest present score', () => {
  fc.assert(
    fc.property(children, (list) => {
      const mean = weightedMeanWithCoverage(list, ZERO).score;
      const present = list.map((child) => child.score).filter((each) => each !== null);
      fc.pre(mean !== null);
      expect(present.some((each) => compare(each, mean) <= 0)).toBe(true);
      expect(present.some((each) => compare(each, mean) >= 0)).toBe(true);
    }),
  );
});

test('a coverage equal to the minimum is enough, the least bit below is not', () => {
  const node = (weight: bigint) => [
    { weight: fractionOf(weight, 1000n), score: fractionOf(88n, 1n) },
    { weight: fractionOf(1000n - weight, 1000n), score: null },
  ];
  expect(weightedMeanWithCoverage(node(700n), seventyPercent)).toEqual({
    status: 'ok',
    score: fractionOf(88n, 1n),
    presentWeight: seventyPercent,
    totalWeight: ONE,
  });
  expect(weightedMeanWithCoverage(node(699n), seventyPercent)).toEqual({
    status: 'incomplete',
    score: null,
    presentWeight: fractionOf(699n, 1000n),
    totalWeight: ONE,
  });
});

test('a node without children or without weight is incomplete, not 0', () => {
  expect(weightedMeanWithCoverage([], ZERO).score).toBeNull();
  expect(weightedMeanWithCoverage([{ weight: ZERO, score: ONE }], ZERO).status).toBe('incomplete');
});
