import { divide, multiply, sum, toFraction, approximate } from '@shared/base/fraction';
import { bonusFen } from '@shared/scoring/bonusFen';
import { distributePool } from '@shared/scoring/distributePool';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational } from './arbitraries';

const shareList = fc.array(positiveRational, { minLength: 1, maxLength: 12 });

test('the parts add up to the pool, each within one fen of its exact part', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), shareList, (poolFen, shares) => {
      const { fen } = distributePool({ poolFen, shares });
      expect(fen.reduce((a, b) => a + b, 0)).toBe(poolFen);
      const off = fen.filter((part, i) => {
        const share = shares[i] ?? toFraction(0);
        const exact = divide(multiply(toFraction(poolFen), share), sum(shares));
        return Math.abs(part - approximate(exact)) >= 1;
      });
      expect(off).toEqual([]);
    }),
  );
});

test('fen left over go to the largest remainders, ties to the earlier one listed', () => {
  expect(distributePool({ poolFen: 10, shares: ['1', '1.4', '1'] })).toEqual({ fen: [3, 4, 3] });
  expect(distributePool({ poolFen: 101, shares: ['1', '2', '1', '0'] })).toEqual({
    fen: [25, 51, 25, 0],
  });
  expect(distributePool({ poolFen: 2, shares: ['1', '1', '1'] })).toEqual({ fen: [1, 1, 0] });
});

test('without any share nobody gets anything', () => {
  expect(distributePool({ poolFen: 100, shares: ['0', '0'] })).toEqual({ fen: [0, 0] });
  expect(distributePool({ poolFen: 100, shares: [] })).toEqual({ fen: [] });
});

test('a negative share and a pool that is not in whole fen are refused', () => {
  expect(() => distributePool({ poolFen: 100, shares: ['1', '-1'] })).toThrow(RangeError);
  expect(() => distributePool({ poolFen: 1.5, shares: ['1'] })).toThrow(RangeError);
  expect(() => distributePool({ poolFen: '9007199254740993', shares: ['1'] })).toThrow(RangeError);
});

test('half a fen is rounded up once, on the exact product', () => {
  expect(bonusFen({ baseFen: '150', coefficient: '1.15' })).toEqual({ fen: '173' });
  expect(bonusFen({ baseFen: '149', coefficient: '1/3' })).toEqual({ fen: '50' });
});
