import { approximate, toFraction, type FractionInput } from '../base/fraction';
import { total } from './moments';

/**
 * The standard error of a total, √Σ (weight·se)², over the sources whose error is known; if one is
 * unknown (`null`) the result is a lower bound, if all are it is `null`.
 * Source: measurement spec 3.5, 13.3.
 * @throws RangeError if the two lists differ in length.
 */
export function totalSE({
  weights,
  se,
}: Readonly<{
  weights: readonly FractionInput[];
  se: readonly (number | null)[];
}>): Readonly<{ se: number | null; lowerBound: boolean }> {
  if (weights.length !== se.length) throw new RangeError('Each source needs weight and error');
  const squares = weights.flatMap((weight, index) => {
    const error = se[index] ?? null;
    return error === null ? [] : [(approximate(toFraction(weight)) * error) ** 2];
  });
  return {
    se: squares.length === 0 ? null : Math.sqrt(total(squares)),
    lowerBound: se.includes(null),
  };
}
