import { fractionOf } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { expect, test } from 'vitest';

const SEED = 20_240_229n;
const CASES = 100_000;

/** A fixed sequence, so that a failure comes back (Knuth's MMIX congruential generator). */
function* randomIntegers(seed: bigint): Generator<bigint, never> {
  let state = seed;
  for (;;) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    yield state >> 16n;
  }
}

function definition(numerator: bigint, denominator: bigint, dp: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const q = (2n * size * 10n ** BigInt(dp) + denominator) / (2n * denominator);
  const sign = numerator < 0n && q > 0n ? '-' : '';
  const whole = q / 10n ** BigInt(dp);
  const decimals = q % 10n ** BigInt(dp);
  return `${sign}${whole}${dp === 0 ? '' : `.${decimals.toString().padStart(dp, '0')}`}`;
}

test('half up equals q = floor((2·a·10^d + b) / (2·b)) on 100 000 random fractions', () => {
  const random = randomIntegers(SEED);
  const differing: string[] = [];
  for (let i = 0; i < CASES; i += 1) {
    // Every second denominator is twice a power of ten, so that halves are met often.
    const dp = Number(random.next().value % 5n);
    const isHalf = i % 2 === 0;
    const denominator = isHalf ? 2n * 10n ** BigInt(dp) : 1n + (random.next().value % 9_999n);
    const numerator = (random.next().value % 2_000_001n) - 1_000_000n;
    const printed = roundHalfUp(fractionOf(numerator, denominator), dp);
    const expected = definition(numerator, denominator, dp);
    if (printed !== expected) differing.push(`${numerator}/${denominator} (${dp}): ${printed}`);
  }
  expect(differing).toEqual([]);
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
