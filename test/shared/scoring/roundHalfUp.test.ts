import { fractionOf } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function definition(numerator: bigint, denominator: bigint, dp: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const q = (2n * size * 10n ** BigInt(dp) + denominator) / (2n * denominator);
  const sign = numerator < 0n && q > 0n ? '-' : '';
  const whole = q / 10n ** BigInt(dp);
  const decimals = q % 10n ** BigInt(dp);
  return `${sign}${whole}${dp === 0 ? '' : `.${decimals.toString().padStart(dp, '0')}`}`;
}

test('half up equals q = floor((2·a·10^d + b) / (2·b)) on 100 000 random fractions', () => {
  const anyDenominator = fc.bigInt(1n, 9_999n);
  fc.assert(
    fc.property(
      fc.bigInt(-1_000_000n, 1_000_000n),
      fc.nat(4),
      // Every second denominator is twice a power of ten, so that halves are met often.
      fc.option(anyDenominator, { freq: 1 }),
      (numerator, dp, given) => {
        const denominator = given ?? 2n * 10n ** BigInt(dp);
        return (
          roundHalfUp(fractionOf(numerator, denominator), dp) ===
          definition(numerator, denominator, dp)
        );
      },
    ),
    { numRuns: 100_000 },
  );
});

test('a half goes away from zero on both sides', () => {
  expect(['0.05', '-0.05', '1.25', '-1.25'].map((value) => roundHalfUp(value, 1))).toEqual([
    '0.1',
    '-0.1',
    '1.3',
    '-1.3',
  ]);
});

test('a rounded zero has no minus', () => {
  expect(roundHalfUp('-0.04', 1)).toBe('0.0');
  expect(roundHalfUp('-0.4', 0)).toBe('0');
});

test('a number of decimals that is negative or not whole is refused', () => {
  expect(() => roundHalfUp('1', -1)).toThrow(RangeError);
  expect(() => roundHalfUp('1', 1.5)).toThrow(RangeError);
});
