import { cronbach } from '@shared/statistics/cronbach';
import { icc } from '@shared/statistics/icc';
import { krippendorff } from '@shared/statistics/krippendorff';
import { omega } from '@shared/statistics/omega';
import { weightedKappa } from '@shared/statistics/weightedKappa';
import { expect, test } from 'vitest';

test('raters that differ by a constant only agree on the order completely', () => {
  const result = icc({
    matrix: [
      [70.1, 80.1],
      [75.2, 85.2],
      [90.3, 100.3],
    ],
  });
  expect(result?.icc31).toBeCloseTo(1, 9);
  expect(result?.icc31ci).toBeNull();
  expect(result?.icc11ci).not.toBeNull();
  expect(result?.icc21).toBeLessThan(0.9);
});

test('raters that agree completely have no interval, because there is no error to estimate', () => {
  const result = icc({
    matrix: [
      [70, 70],
      [80, 80],
      [95, 95],
    ],
  });
  expect(result).toMatchObject({ icc11: 1, icc31: 1, icc11ci: null, icc31ci: null });
});

test('no target or a single rater has no agreement', () => {
  expect(icc({ matrix: [] })).toBeNull();
  expect(icc({ matrix: [[80], [70]] })).toBeNull();
  expect(icc({ matrix: [[80, 70]] })).toBeNull();
});

test('complete agreement on different values is 1, no shared unit is null', () => {
  const agreed = [
    [1, 2, 3],
    [1, 2, 3],
  ];
  expect(krippendorff({ raters: agreed, metric: 'ordinal' })).toEqual({ alpha: 1 });
  expect(
    krippendorff({
      raters: [
        [1, null],
        [null, 2],
      ],
      metric: 'nominal',
    }),
  ).toEqual({ alpha: null });
  expect(krippendorff({ raters: [], metric: 'nominal' })).toEqual({ alpha: null });
});

test('weighted kappa uses the declared scale, also its unused categories', () => {
  const ratings = { a: [1, 1, 2, 2], b: [1, 2, 2, 5] };
  const linear = (categories: readonly number[]) =>
    weightedKappa({ ...ratings, categories, weights: 'quadratic' }).kappa;
  expect(linear([1, 2, 3, 4, 5])).not.toBeCloseTo(linear([1, 2, 5]) ?? 0, 3);
});

test('weighted kappa is null for constant ratings and refuses a rating off the scale', () => {
  const scale = { categories: [1, 2, 3], weights: 'linear' } as const;
  expect(weightedKappa({ a: [2, 2], b: [2, 2], ...scale })).toEqual({ kappa: null });
  expect(weightedKappa({ a: [], b: [], ...scale })).toEqual({ kappa: null });
  expect(() => weightedKappa({ a: [4], b: [1], ...scale })).toThrow(RangeError);
  expect(() => weightedKappa({ a: [1], b: [1, 2], ...scale })).toThrow(RangeError);
});

test('two questions have an alpha but none without one of them', () => {
  const result = cronbach({
    matrix: [
      [1, 2],
      [2, 2],
      [3, 5],
      [4, 4],
    ],
  });
  // 2 · (1 − (5/3 + 9/4) / 81/12)
  expect(result?.alpha).toBeCloseTo(2 * (1 - (5 / 3 + 2.25) / 6.916_666_666_666_667), 9);
  expect(result?.alphaIfDropped).toEqual([null, null]);
});

test('a constant question has no correlation with the rest and no standardised alpha', () => {
  const result = cronbach({
    matrix: [
      [3, 1, 2],
      [3, 2, 2],
      [3, 3, 4],
    ],
  });
  expect(result?.itemRest[0]).toBeNull();
  expect(result?.stdAlpha).toBeNull();
  expect(result?.alpha).not.toBeNull();
});

test('omega finds the loadings of a known factor, signed so that they add up to 0 or more', () => {
  // All combinations of a factor and three errors of equal size; the first question is turned.
  const sign = (row: number, bit: number) => ((row >> bit) & 1 ? 1 : -1);
  const matrix = Array.from({ length: 16 }, (_, row) => {
    const factor = sign(row, 0);
    return [-factor + sign(row, 1), factor + sign(row, 2), factor + sign(row, 3)];
  });
  const { loadings, omega: value, heywood } = omega({ matrix });
  expect((loadings ?? []).map((loading) => loading.toFixed(6))).toEqual([
    '-0.707107',
    '0.707107',
    '0.707107',
  ]);
  expect(value).toBeCloseTo(0.25, 6);
  expect(heywood).toBe(false);
});

test('questions that repeat one another are a Heywood case, a constant one has no omega', () => {
  const repeated = [
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 4],
    [4, 4, 3],
  ];
  expect(omega({ matrix: repeated })).toEqual({ loadings: null, omega: null, heywood: true });
  expect(omega({ matrix: repeated.map(([a, b]) => [a ?? 0, b ?? 0, 7]) })).toEqual({
    loadings: null,
    omega: null,
    heywood: false,
  });
});
