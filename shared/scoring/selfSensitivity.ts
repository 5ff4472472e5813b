import { toFraction, ZERO, type Fraction, type FractionInput } from '../base/fraction';
import type { GradeMode } from '../domain/scheme';
import { gradeForScore, type GradeCut } from './gradeForScore';
import { roundHalfUp } from './roundHalfUp';
import { weightedMeanWithCoverage } from './weightedMeanWithCoverage';

/** Printed total and grade with and without the self-rating. */
export type SelfSensitivity = Readonly<{
  total: string | null;
  withoutSelf: string | null;
  grade: string | null;
  gradeWithoutSelf: string | null;
  dependsOnSelf: boolean;
}>;

/**
 * Whether the grade depends on the self-rating: total and grade with all sources and with the self
 * source left out, weights renormalised over the sources that have a score.
 * Source: measurement spec 2.5, 13.2.
 * @param weights source weights; index 0 is self.
 * @param scores source scores in the same order, `null` if missing.
 * @throws RangeError if the two lists differ in length.
 */
export function selfSensitivity({
  weights,
  scores,
  cuts,
  dp,
  mode = 'rounded',
}: Readonly<{
  weights: readonly FractionInput[];
  scores: readonly (FractionInput | null)[];
  cuts: readonly GradeCut[];
  dp: number;
  mode?: GradeMode | undefined;
}>): SelfSensitivity {
  if (weights.length !== scores.length) throw new RangeError('Each source needs weight and score');
  const sources = weights.map((weight, index) => {
    const score = scores[index] ?? null;
    return { weight: toFraction(weight), score: score === null ? null : toFraction(score) };
  });
  const total = weightedMeanWithCoverage(sources, ZERO).score;
  const withoutSelf = weightedMeanWithCoverage(sources.slice(1), ZERO).score;
  const display = (score: Fraction | null): string | null =>
    score === null ? null : roundHalfUp(score, dp);
  const label = (score: Fraction | null): string | null =>
    score === null ? null : gradeForScore(score, cuts, dp, mode).label;
  return {
    total: display(total),
    withoutSelf: display(withoutSelf),
    grade: label(total),
    gradeWithoutSelf: label(withoutSelf),
    dependsOnSelf: label(total) !== label(withoutSelf),
  };
}
