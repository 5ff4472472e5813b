import { approximate, toFraction, type FractionInput } from '../base/fraction';
import { sampleCovariance, sampleVariance, total } from './moments';

// Measurement spec 4: fewer employees show nothing.
const FEWEST_EMPLOYEES = 5;

/**
 * How much each source really decides the order of the totals: weight·cov(source, total) ÷
 * var(total), which adds up to 1; `null` below 5 employees or if all totals are the same.
 * Source: measurement spec 4.
 * @param matrix one row per employee, one column per source.
 */
export function effectiveWeights({
  matrix,
  weights,
}: Readonly<{
  matrix: readonly (readonly number[])[];
  weights: readonly FractionInput[];
}>): Readonly<{ share: readonly number[] | null }> {
  const factors = weights.map((weight) => approximate(toFraction(weight)));
  const totals = matrix.map((row) => total(factors.map((factor, i) => factor * (row[i] ?? 0))));
  const variance = sampleVariance(totals);
  if (matrix.length < FEWEST_EMPLOYEES || variance === null || variance === 0) {
    return { share: null };
  }
  const share = factors.map((factor, i) => {
    const scores = matrix.map((row) => row[i] ?? 0);
    return (factor * (sampleCovariance(scores, totals) ?? 0)) / variance;
  });
  return { share };
}
