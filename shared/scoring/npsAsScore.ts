import { add, divide, HUNDRED, toFraction, type Fraction } from '../base/fraction';

/**
 * The 0–100 score of a net promoter score: (NPS + 100) ÷ 2. Source: measurement spec 1.4.
 * @param nps −100…100.
 */
export function npsAsScore(nps: Fraction): Fraction {
  return divide(add(nps, HUNDRED), toFraction(2));
}
