import { maximum, minimum, ZERO, type Fraction } from '../base/fraction';
import type { Basis } from '../domain/scheme';
import { possibleScores } from './possibleScores';

/** The lowest and the highest score that an indicator can get. */
export interface ScoreRange {
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/**
 * What an indicator can score at worst and at best, whatever the evidence; 0 to 0 if its rule gives
 * no score at all. Source: measurement spec 1.1, 1.3.
 * @throws RangeError if its scale has no points or one without a score.
 */
export function scoreRange(basis: Basis): ScoreRange {
  const [first = ZERO, ...others] = possibleScores(basis).map(({ score }) => score);
  return { lowest: others.reduce(minimum, first), highest: others.reduce(maximum, first) };
}
