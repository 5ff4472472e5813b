import { ebBetaBinomial } from '@shared/statistics/ebBetaBinomial';
import { ebNormal } from '@shared/statistics/ebNormal';
import { gradeStability } from '@shared/statistics/gradeStability';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a robust estimate lies between the own mean and the shop mean', () => {
  const answers = fc.array(fc.constantFrom(0, 25, 50, 75, 100), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 9 }), (groups) => {
      const { raw, shrunk, mu, keep } = ebNormal({ groups });
      for (const [i, own] of raw.entries()) {
        const between = [own ?? 0, mu ?? 0];
        expect(shrunk[i]).toBeGreaterThanOrEqual(Math.min(...between) - 1e-9);
        expect(shrunk[i]).toBeLessThanOrEqual(Math.max(...between) + 1e-9);
        expect(keep[i]).toBeGreaterThan(0);
        expect(keep[i]).toBeLessThan(1);
      }
    }),
  );
});

test('identical answers of everybody are not certainty: the default prior applies', () => {
  const result = ebNormal({ groups: Array.from({ length: 5 }, () => [80.1, 80.1, 80.1, 80.1]) });
  expect(result).toMatchObject({
    sigma2: 400,
    tau2Used: 40,
    m: 10,
    n0: null,
    tau2Mom: null,
    flag: 'default_prior',
  });
});

test('with few employees but many responses the default prior uses their own variance', () => {
  const { sigma2, m, flag } = ebNormal({
    groups: [
      [60, 80, 60, 80, 60, 80, 60, 80],
      [70, 90, 70, 90],
    ],
  });
  expect([sigma2, m, flag]).toEqual([12 * 10, 10, 'default_prior']);
});

test('an employee without responses gets the shop mean and a wide error', () => {
  const { shrunk, keep, raw, K, mu, sd } = ebNormal({ groups: [[70, 80], [], [90]] });
  expect([K, raw[1], keep[1], shrunk[1]]).toEqual([2, null, 0, mu]);
  expect(sd[1]).toBeGreaterThan(Math.max(sd[0] ?? 0, sd[2] ?? 0));
});

test('without any response there is no shop mean', () => {
  expect(ebNormal({ groups: [[]] })).toMatchObject({
    K: 0,
    N: 0,
    mu: null,
    shrunk: [null],
    sd: [null],
  });
});

test('few employees or cases give rates the default prior without a rho', () => {
  const { rho, m, flag, p0, shrunk } = ebBetaBinomial({ x: [3, 8], n: [10, 10] });
  expect([rho, m, flag, p0]).toEqual([null, 10, 'default_prior', 0.55]);
  expect(shrunk).toEqual([8.5 / 20, 13.5 / 20]);
});

test('a shop where nothing or everything succeeds is not taken as certain', () => {
  const none = ebBetaBinomial({ x: [0, 0, 0, 0], n: [9, 9, 9, 9] });
  expect([none.p0, none.rho, none.m, none.flag]).toEqual([
    0.5 / 37,
    0,
    200,
    'no_detectable_difference',
  ]);
  expect(ebBetaBinomial({ x: [9, 9], n: [9, 9] }).p0).toBe(18.5 / 19);
});

test('employees that differ totally keep their own rate and get no interval at the ends', () => {
  const { m, shrunk, ci } = ebBetaBinomial({ x: [0, 8, 0, 8], n: [8, 8, 8, 8] });
  expect([m, shrunk, ci]).toEqual([0, [0, 1, 0, 1], [null, null, null, null]]);
});

const cuts = [
  { min: '90', label: 'A' },
  { min: '60', label: 'B' },
  { min: '0', label: 'C' },
];

test('the probabilities of the grades add up to 1 and the bottom cut is never near', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.double({ min: 0.1, max: 30, noNaN: true }), (score, se) => {
      const { p } = gradeStability({ score, se, cuts });
      const sum = Object.values(p).reduce<number>((a, b) => a + (b ?? 0), 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
  expect(gradeStability({ score: 1, se: 2, cuts }).near).toBe(false);
  expect(gradeStability({ score: 63.9, se: 2, cuts }).near).toBe(true);
  expect(gradeStability({ score: 64, se: 2, cuts }).near).toBe(false);
});

test('without a known error no probability is given', () => {
  expect(gradeStability({ score: 89, se: null, cuts })).toEqual({
    p: { A: null, B: null, C: null },
    near: false,
  });
});
