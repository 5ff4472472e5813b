import {
  betaQuantile,
  fQuantile,
  normalCdf,
  normalQuantile,
  studentQuantile,
  studentTwoSidedP,
} from '@shared/statistics/distributions';
import { expect, test } from 'vitest';

test('quantiles agree with published tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959_963_984_54, 9);
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706_204_736, 6);
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228_138_852, 6);
  expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.325_834_53, 6);
  expect(betaQuantile(0.5, 3, 3)).toBeCloseTo(0.5, 9);
});

test('a two-sided p is 1 at 0 and the same on both sides', () => {
  expect(studentTwoSidedP(0, 7)).toBeCloseTo(1, 7);
  expect(studentTwoSidedP(-2.364_624_251, 7)).toBeCloseTo(0.05, 7);
  expect(studentTwoSidedP(2.364_624_251, 7)).toBeCloseTo(0.05, 7);
});

test('with very many degrees of freedom p approaches the normal one smoothly', () => {
  const normal = 2 * normalCdf(-0.01);
  expect(studentTwoSidedP(0.01, 1_000_000)).toBeCloseTo(normal, 7);
  expect(studentTwoSidedP(1.96, 10_001)).toBeCloseTo(studentTwoSidedP(1.96, 9_999), 7);
});
