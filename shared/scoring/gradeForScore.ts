import { compare, toFraction, type Fraction, type FractionInput } from '../base/fraction';
import type { GradeMode } from '../domain/scheme';
import { roundHalfUp } from './roundHalfUp';

/** The lower end of a grade, included, and its name. Lists of cuts go from the highest down. */
export type GradeCut = Readonly<{ min: FractionInput; label: string }>;

/**
 * Finds the grade band of a score: the first whose minimum is reached by the score as printed with
 * `dp` decimals, or in mode `exact` by the score itself. The last band takes everything below.
 * Source: measurement spec 2.5.
 * @param bands highest first, at least one.
 * @throws RangeError if there is no band.
 */
export function gradeForScore<Band extends Readonly<{ min: FractionInput }>>(
  score: Fraction,
  bands: readonly Band[],
  dp: number,
  mode: GradeMode = 'rounded',
): Band {
  const compared = mode === 'rounded' ? toFraction(roundHalfUp(score, dp)) : score;
  const band = bands.find(({ min }) => compare(compared, toFraction(min)) >= 0) ?? bands.at(-1);
  if (band === undefined) throw new RangeError('There is no grade band');
  return band;
}
