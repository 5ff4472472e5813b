import { fractionOf, type Fraction } from '@shared/base/fraction';
import type { WeightedScore } from '@shared/scoring/weightedMeanWithCoverage';
import fc from 'fast-check';

/** A rational number from −1000 to 1000 with any denominator up to 999. */
export const rational: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 999n), fc.bigInt(1n, 999n))
  .map(([whole, part, denominator]) =>
    fractionOf(whole * denominator + (part % denominator), denominator),
  );

/** A rational number above 0. */
export const positiveRational: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(1n, 9999n), fc.bigInt(1n, 999n))
  .map(([numerator, denominator]) => fractionOf(numerator, denominator));

/** A score from 0 to 100. */
export const score: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(0n, 999n), fc.bigInt(1n, 999n))
  .map(([part, denominator]) => fractionOf(100n * (part % (denominator + 1n)), denominator));

/** Children of a scheme node, some of them without a score. */
export const children: fc.Arbitrary<readonly WeightedScore[]> = fc.array(
  fc.record({ weight: positiveRational, score: fc.option(score) }),
  { minLength: 1, maxLength: 7 },
);
