import type { Fraction } from '../base/fraction';
import type { GradeMode } from '../domain/scheme';
import { gradeForScore, type GradeCut } from './gradeForScore';
import { roundHalfUp } from './roundHalfUp';

// A cut that no decimals hold, such as 1/3 in an unfinished draft, would never be reached.
const MOST_DECIMALS = 12;

/**
 * A total as it is printed: rounded once to `dp` decimals. Where the unrounded total is graded it
 * gets as many more decimals as it needs for the printed number to lie in its grade, so that 90.0
 * never stands beside the grade below 90. Source: measurement spec 2.4, 2.5.
 * @param cuts highest first, at least one, each of them printable with `dp` decimals.
 */
export function printedTotal(
  total: Fraction,
  cuts: readonly GradeCut[],
  dp: number,
  mode: GradeMode,
): string {
  const earned = gradeForScore(total, cuts, dp, mode);
  let decimals = dp;
  while (decimals < MOST_DECIMALS && gradeForScore(total, cuts, decimals) !== earned) {
    decimals += 1;
  }
  return roundHalfUp(total, decimals);
}
