import {
  divide,
  formatFraction,
  isZero,
  ONE,
  parseFraction,
  sum,
  toFraction,
} from '../base/fraction';

/**
 * The same weight for each of `count` siblings, exact: three siblings get "1/3" each.
 * @throws RangeError if there is none.
 */
export function equalWeights(count: number): readonly string[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`Not a count: ${count}`);
  const weight = formatFraction(divide(ONE, toFraction(count)));
  return Array.from({ length: count }, () => weight);
}

/**
 * The weights in the same proportions with a sum of exactly 1: 30, 30, 20 becomes "0.375",
 * "0.375", "0.25". Source: measurement spec 0 (weights of siblings are ratios).
 * @throws RangeError if all weights are 0.
 */
export function scaleWeights(weights: readonly string[]): readonly string[] {
  const read = weights.map(parseFraction);
  const total = sum(read);
  if (isZero(total)) throw new RangeError('All weights are 0');
  return read.map((weight) => formatFraction(divide(weight, total)));
}
