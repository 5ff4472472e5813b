import { toFraction, type Fraction } from '../base/fraction';
import { percentOf } from './percentOf';

/** Promoters (9–10), detractors (0–6), answers, and the net promoter score −100…100. */
export type NetPromoters = Readonly<{
  promoters: number;
  detractors: number;
  n: number;
  nps: Fraction | null;
}>;

/**
 * The net promoter score of answers on a 0–10 scale; answers left out (`null`) are not counted.
 * Exact part of `nps`. Source: measurement spec 1.4, 13.1.
 * @throws RangeError if an answer is not a whole number from 0 to 10.
 */
export function npsOf(values: readonly (number | null)[]): NetPromoters {
  const answers = values.filter((value) => value !== null);
  const invalid = answers.find((value) => !Number.isInteger(value) || value < 0 || value > 10);
  if (invalid !== undefined) throw new RangeError(`Not an answer from 0 to 10: ${invalid}`);
  const n = answers.length;
  const promoters = answers.filter((value) => value >= 9).length;
  const detractors = answers.filter((value) => value <= 6).length;
  const nps = percentOf(toFraction(promoters - detractors), toFraction(n));
  return { promoters, detractors, n, nps };
}
