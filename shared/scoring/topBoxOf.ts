import { compare, toFraction, type Fraction, type FractionInput } from '../base/fraction';
import { percentOf } from './percentOf';

/** How many of n answers reach the top boxes, and their per cent (`null` without answers). */
export type TopBoxShare = Readonly<{ x: number; n: number; pct: Fraction | null }>;

/**
 * The share of answers at or above `top`; answers left out (`null`) are not counted. Exact part of
 * `topBox`. Source: measurement spec 1.4, 13.1.
 * @param top lowest answer that counts: 4 for top-2-box on a 5-point scale, 5 for top-box.
 */
export function topBoxOf(
  values: readonly (FractionInput | null)[],
  top: FractionInput,
): TopBoxShare {
  const limit = toFraction(top);
  const answers = values.filter((value) => value !== null).map(toFraction);
  const x = answers.filter((answer) => compare(answer, limit) >= 0).length;
  return { x, n: answers.length, pct: percentOf(toFraction(x), toFraction(answers.length)) };
}
