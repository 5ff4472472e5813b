import { calibratePreview } from '@shared/statistics/calibratePreview';
import { effectiveWeights } from '@shared/statistics/effectiveWeights';
import { halo } from '@shared/statistics/halo';
import { leniency } from '@shared/statistics/leniency';
import { selfGap } from '@shared/statistics/selfGap';
import { straightLining } from '@shared/statistics/straightLining';
import { expect, test } from 'vitest';

test('the SD ratio needs complete rows even where leniency is known', () => {
  const [first] = leniency({
    matrix: [
      [80, 85, null],
      [90, 92, null],
      [70, 78, null],
    ],
  });
  expect(first?.n).toBe(3);
  expect(first?.leniency).toBeCloseTo(-5, 9);
  expect(first?.sdRatio).toBeNull();
});

test('below three shared targets only their number is given', () => {
  expect(
    leniency({
      matrix: [
        [80, 85],
        [90, 92],
      ],
    }),
  ).toEqual([
    { n: 2, leniency: null, se: null, sdRatio: null },
    { n: 2, leniency: null, se: null, sdRatio: null },
  ]);
  expect(leniency({ matrix: [] })).toEqual([]);
});

test('constant dimensions are skipped in the correlations of a rater', () => {
  const matrix = [1, 2, 3, 4, 5, 6].map((i) => [80, 60 + i, 60 + 2 * i]);
  expect(halo({ matrix }).meanR).toBeCloseTo(1, 9);
  expect(halo({ matrix: matrix.map(([a, b]) => [a ?? 0, b ?? 0]) }).meanR).toBeNull();
});

test('answers left out neither count nor break a run', () => {
  expect(straightLining({ answers: [4, null, 4, 4, 2], hasReversedItems: false })).toMatchObject({
    answered: 4,
    longestRun: 3,
    allSame: false,
  });
  expect(straightLining({ answers: [null], hasReversedItems: true })).toEqual({
    answered: 0,
    longestRun: 0,
    irv: null,
    allSame: false,
    flag: 'none',
  });
});

test('a gap of exactly the threshold agrees although doubles overshoot it', () => {
  const gap = selfGap({ self: { a: 80.3 }, superior: { a: 70.3 }, threshold: 10 });
  expect(gap).toEqual({ byDim: { a: 10 }, mean: 10, type: 'agree' });
  expect(selfGap({ self: { a: 80.31 }, superior: { a: 70.3 }, threshold: 10 }).type).toBe('over');
  expect(selfGap({ self: { a: 60 }, superior: { a: 70.3 }, threshold: 10 }).type).toBe('under');
});

test('a dimension that either side left out is left out of the gap', () => {
  const self = { a: 90, b: null, c: 70 };
  const superior = { a: 80, b: 60, c: null, d: 50 };
  expect(selfGap({ self, superior })).toEqual({ byDim: { a: 10 }, mean: 10, type: 'agree' });
  expect(selfGap({ self: { b: null }, superior })).toEqual({ byDim: {}, mean: null, type: null });
});

test('a preview of calibration needs five shared targets whatever the shrink constant', () => {
  expect(calibratePreview({ score: 80, leniency: 6, n: 5, m: 1 })).toEqual({
    adjusted: 75,
    applied: true,
  });
  expect(calibratePreview({ score: 80, leniency: 6, n: 4, m: 1 }).applied).toBe(false);
  expect(calibratePreview({ score: 80, leniency: null, n: 9 })).toEqual({
    adjusted: 80,
    applied: false,
  });
});

test('effective weights add up to 1 and do not exist for equal totals', () => {
  const matrix = [
    [80, 70],
    [85, 60],
    [90, 75],
    [60, 80],
    [75, 65],
  ];
  const { share } = effectiveWeights({ matrix, weights: ['1/3', '2/3'] });
  expect((share ?? []).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(
    effectiveWeights({ matrix: matrix.map(() => [80.1, 70.2]), weights: ['0.3', '0.7'] }),
  ).toEqual({ share: null });
});
