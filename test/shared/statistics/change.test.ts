import { ewma } from '@shared/statistics/ewma';
import { rateSignal } from '@shared/statistics/rateSignal';
import { seasonAdjust } from '@shared/statistics/seasonAdjust';
import { xmr } from '@shared/statistics/xmr';
import { expect, test } from 'vitest';

test('values that never change give no signal although their mean is not exact in doubles', () => {
  const values = Array.from({ length: 10 }, () => 80.1);
  expect(xmr({ values })).toMatchObject({ outside: [], run8: [], mrOutside: [] });
  expect(ewma({ values, mu0: 80.1, sigma: 0 }).signals).toEqual([]);
});

test('a run lists every index from its eighth value on and ends at a value on the centre', () => {
  const baseline = [79, 81, 79, 81];
  const rising = Array.from({ length: 10 }, () => 81.5);
  expect(xmr({ values: [...baseline, ...rising], baseline: 4 }).run8).toEqual([10, 11, 12, 13]);
  const broken = [...rising.slice(0, 6), 80, ...rising.slice(0, 7)];
  expect(xmr({ values: [...baseline, ...broken], baseline: 4 }).run8).toEqual([]);
});

test('signals are searched in the baseline too, and a jump is named by its later value', () => {
  const values = [80, 81, 80, 81, 80, 81, 99, 80];
  const { outside, mrOutside } = xmr({ values, baseline: 6 });
  expect([outside, mrOutside]).toEqual([[6], [6, 7]]);
  expect(xmr({ values: [0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] }).outside).toEqual([
    0,
  ]);
});

test('a value exactly on a limit is not outside', () => {
  expect(xmr({ values: [10, 12, 11 + 6 / 1.128], baseline: 2 }).outside).toEqual([]);
  expect(xmr({ values: [10, 12, 11.01 + 6 / 1.128], baseline: 2 }).outside).toEqual([2]);
});

test('a chart without values or with a single one has no limits', () => {
  const empty = {
    mrBar: null,
    ucl: null,
    lcl: null,
    mrUcl: null,
    outside: [],
    run8: [],
    mrOutside: [],
  };
  expect(xmr({ values: [] })).toEqual({ center: null, ...empty });
  expect(xmr({ values: [80] })).toEqual({ center: 80, ...empty });
});

test('an average exactly on its limit is no signal', () => {
  const options = { mu0: 80, sigma: 1, lambda: 1, L: 3 };
  expect(ewma({ values: [83, 83.01, 76.99], ...options }).signals).toEqual([1, 2]);
});

test('a rate is out of line on the low side as well, and a warning comes with every signal', () => {
  expect(rateSignal({ x: 0, n: 60, p0: 0.2 })).toMatchObject({ signal: 'low', warn: 'low' });
  expect(rateSignal({ x: 60, n: 60, p0: 0.2 })).toMatchObject({ signal: 'high', warn: 'high' });
  expect(rateSignal({ x: 1, n: 25, p0: 0.25 })).toMatchObject({ signal: 'none', warn: 'low' });
});

test('exact tails hold for certain rates and for numbers where powers underflow', () => {
  expect(rateSignal({ x: 0, n: 10, p0: 0 })).toMatchObject({ pUpper: 1, pLower: 1 });
  expect(rateSignal({ x: 1, n: 10, p0: 0 })).toMatchObject({ pUpper: 0, signal: 'high' });
  expect(rateSignal({ x: 10, n: 10, p0: 1 })).toMatchObject({ pUpper: 1, pLower: 1 });
  const large = rateSignal({ x: 2500, n: 5000, p0: 0.5 });
  expect(large.pUpper).toBeCloseTo(large.pLower, 9);
  expect(large.pUpper).toBeCloseTo(0.505_64, 4);
  expect(() => rateSignal({ x: 3, n: 2, p0: 0.5 })).toThrow(RangeError);
});

test('season adjustment needs the colleagues of every month', () => {
  expect(() => seasonAdjust({ values: [1, 2], colleagues: [1] })).toThrow(RangeError);
});
