import { toFraction, type FractionInput } from '../base/fraction';
import type { GradeMode } from '../domain/scheme';
import { gradeForScore, type GradeCut } from './gradeForScore';
import { roundHalfUp } from './roundHalfUp';

/**
 * The printed score and its grade label. In the default mode `rounded` the grade belongs to the
 * printed score, so a sheet cannot print 90.0 beside the grade below 90. Source: measurement spec
 * 2.5.
 * @throws RangeError if there is no cut or a number is unreadable.
 */
export function grade({
  score,
  cuts,
  dp,
  mode = 'rounded',
}: Readonly<{
  score: FractionInput;
  cuts: readonly GradeCut[];
  dp: number;
  mode?: GradeMode | undefined;
}>): Readonly<{ display: string; grade: string }> {
  const exact = toFraction(score);
  return {
    display: roundHalfUp(exact, dp),
    grade: gradeForScore(exact, cuts, dp, mode).label,
  };
}
