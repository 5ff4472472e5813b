import { adjustP } from '@shared/statistics/adjustP';
import { compareTwo } from '@shared/statistics/compareTwo';
import { diffRates } from '@shared/statistics/diffRates';
import { meanCI } from '@shared/statistics/meanCI';
import { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { nps } from '@shared/statistics/nps';
import { pooledVariance } from '@shared/statistics/pooledVariance';
import { rankIntervals } from '@shared/statistics/rankIntervals';
import { rate } from '@shared/statistics/rate';
import { totalSE } from '@shared/statistics/totalSE';
import { welch } from '@shared/statistics/welch';
import { wilson, wilsonInterval } from '@shared/statistics/wilson';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a Wilson interval lies in 0 to 1 and contains the rate', () => {
  const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => ({ x: a, n: a + b }));
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const ci = wilsonInterval(x, n, 0.95);
      if (n === 0) {
        expect(ci).toBeNull();
        return;
      }
      const [lower, upper] = ci ?? [1, 0];
      expect(lower >= 0 && lower <= x / n && x / n <= upper && upper <= 1).toBe(true);
    }),
  );
});

test('no hits give exactly 0 below, only hits exactly 1 above, more hits than cases are refused', () => {
  expect(wilson({ x: 0, n: 7 }).ci?.[0]).toBe(0);
  expect(wilson({ x: 7, n: 7 }).ci?.[1]).toBe(1);
  expect(() => wilson({ x: 8, n: 7 })).toThrow(RangeError);
});

test('a difference of rates needs cases on both sides', () => {
  expect(diffRates({ x1: 1, n1: 2, x2: 0, n2: 0 })).toEqual({ diff: null, ci: null });
});

test('without values an interval keeps its keys and is null', () => {
  expect(meanCI({ values: [] })).toEqual({ mean: null, sd: null, ci: null });
  expect(meanCIModerated({ values: [], sigma2Pool: 100, dfPool: 20 })).toEqual({
    mean: null,
    se: null,
    df: null,
    ci: null,
  });
  expect(welch({ a: [], b: [1, 2] })).toEqual({
    diff: null,
    se: null,
    df: null,
    ci: null,
    p: null,
  });
  expect(nps({ values: [null] })).toEqual({
    promoters: 0,
    detractors: 0,
    n: 0,
    nps: null,
    ci: null,
  });
});

test('equal values have a standard deviation of exactly 0 although doubles do not add up', () => {
  expect(meanCI({ values: [0.1, 0.1, 0.1] })).toMatchObject({ sd: 0, ci: null });
  expect(welch({ a: [0.1, 0.1, 0.1], b: [0.7, 0.7, 0.7] })).toMatchObject({
    se: 0,
    df: null,
    ci: null,
    p: null,
  });
});

test('a single value has a moderated error from the pool alone', () => {
  const { se, df, ci } = meanCIModerated({ values: [80], sigma2Pool: 400, dfPool: 6 });
  expect([se, df]).toEqual([20, 6]);
  expect(ci?.[0]).toBeCloseTo(80 - 2.446_911_851 * 20, 5);
  expect(ci?.[1]).toBe(100);
});

test('below 5 pooled degrees of freedom no error is given', () => {
  expect(meanCIModerated({ values: [80, 90], sigma2Pool: 400, dfPool: 4 })).toEqual({
    mean: 85,
    se: null,
    df: null,
    ci: null,
  });
});

test('an error of 0 gives no interval', () => {
  expect(meanCIModerated({ values: [80, 80], sigma2Pool: 0, dfPool: 9 })).toEqual({
    mean: 80,
    se: 0,
    df: 9,
    ci: null,
  });
});

test('employees without responses do not cost degrees of freedom', () => {
  expect(pooledVariance({ groups: [[], [70, 80], [90]] })).toEqual({ sigma2: 50, df: 1 });
  expect(pooledVariance({ groups: [[90], []] })).toEqual({ sigma2: null, df: 0 });
});

test('the verdict is about the first employee and without errors cannot be given', () => {
  const errors = { se1: 2, df1: 20, se2: 2, df2: 20 };
  expect(compareTwo({ m1: 70, m2: 90, ...errors }).verdict).toBe('lower');
  expect(compareTwo({ m1: 90, m2: 70, ...errors }).verdict).toBe('higher');
  expect(compareTwo({ m1: 90, se1: 0, df1: 20, m2: 70, se2: 0, df2: 20 })).toEqual({
    diff: 20,
    df: null,
    ci: null,
    verdict: 'cannot_tell',
  });
});

test('adjusted p-values are never below the raw ones, never above 1, and keep their order', () => {
  const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(list, (p) => {
      const { holm, bh } = adjustP({ p });
      for (const [i, raw] of p.entries()) {
        expect(holm[i]).toBeGreaterThanOrEqual((bh[i] ?? 2) - 1e-15);
        expect(bh[i]).toBeGreaterThanOrEqual(raw - 1e-15);
        expect(holm[i]).toBeLessThanOrEqual(1);
        for (const [j, other] of p.entries()) {
          if (raw < other) expect((holm[i] ?? 2) <= (holm[j] ?? -1)).toBe(true);
        }
      }
    }),
  );
});

test('p-values are adjusted in the order given', () => {
  const { holm, bh } = adjustP({ p: [0.04, 0.01, 0.03] });
  expect(holm).toEqual([0.06, 0.03, 0.06]);
  expect(bh.map((p) => Math.round(p * 1e9) / 1e9)).toEqual([0.04, 0.03, 0.04]);
});

test('places follow the means, and a common df widens the p-values', () => {
  const input = { means: [60, 90, 75], se: [2, 2, 2] };
  expect(rankIntervals(input).rankInterval).toEqual([
    [3, 3],
    [1, 1],
    [2, 2],
  ]);
  const [byZ] = rankIntervals(input).rawP;
  const [byT] = rankIntervals({ ...input, df: 5 }).rawP;
  expect(byT).toBeGreaterThan(byZ ?? 1);
});

test('means without errors cannot be told apart, and no means give no pairs', () => {
  expect(rankIntervals({ means: [60, 90], se: [0, 0] }).rankInterval).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(rankIntervals({ means: [], se: [] })).toEqual({
    pairs: [],
    rawP: [],
    holmP: [],
    distinguishable: [],
    rankInterval: [],
  });
});

test('a total with unknown errors is a lower bound, without any known one it is null', () => {
  expect(totalSE({ weights: ['1/3', '2/3'], se: [3, 3] })).toEqual({
    se: Math.sqrt(1 + 4),
    lowerBound: false,
  });
  expect(totalSE({ weights: ['0.5', '0.5'], se: [null, null] })).toEqual({
    se: null,
    lowerBound: true,
  });
});

test('a rate above 100 has no Wilson interval', () => {
  expect(rate({ num: 5, den: 4, kind: 'per100' })).toEqual({
    status: 'ok',
    rate: '125',
    wilson: null,
  });
});
