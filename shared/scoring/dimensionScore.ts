import {
  compare,
  divide,
  formatFraction,
  fractionOf,
  multiply,
  sum,
  toFraction,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { likertExact, type PointScale } from './likert';
import { roundHalfUp } from './roundHalfUp';

/** Mean of each respondent (`null` if dropped), how many counted, and the mean of their means. */
export type ExactDimensionScore = Readonly<{
  respondents: readonly (Fraction | null)[];
  n: number;
  score: Fraction | null;
}>;

/**
 * The score of a dimension from answers already scored 0–100, one row per respondent, `null` for a
 * question left out. A respondent who answered less than `minShare` of the questions is dropped
 * (half rule); each of the others counts once. No respondent → score `null`.
 * Source: measurement spec 1.3, 13.1.
 */
export function dimensionScoreExact(
  responses: readonly (readonly (Fraction | null)[])[],
  minShare: Fraction = fractionOf(1n, 2n),
): ExactDimensionScore {
  const respondents = responses.map((answers) => respondentMean(answers, minShare));
  const counted = respondents.filter((mean) => mean !== null);
  return { respondents, n: counted.length, score: meanOf(counted) };
}

/**
 * As `dimensionScoreExact`, from raw answers on one point scale, with exact text and the display
 * text. Source: measurement spec 1.3, 13.
 * @param dp decimals of the display text, 1 unless stated.
 */
export function dimensionScore({
  responses,
  minShare = '1/2',
  dp = 1,
  ...scale
}: PointScale &
  Readonly<{
    responses: readonly (readonly (FractionInput | null)[])[];
    minShare?: FractionInput | undefined;
    dp?: number | undefined;
  }>): Readonly<{
  respondents: readonly (string | null)[];
  n: number;
  score: string | null;
  display: string | null;
}> {
  const scored = responses.map((answers) =>
    answers.map((answer) => (answer === null ? null : likertExact(answer, scale))),
  );
  const { respondents, n, score } = dimensionScoreExact(scored, toFraction(minShare));
  return {
    respondents: respondents.map((mean) => (mean === null ? null : formatFraction(mean))),
    n,
    score: score === null ? null : formatFraction(score),
    display: score === null ? null : roundHalfUp(score, dp),
  };
}

function respondentMean(
  answers: readonly (Fraction | null)[],
  minShare: Fraction,
): Fraction | null {
  const answered = answers.filter((answer) => answer !== null);
  const needed = multiply(minShare, toFraction(answers.length));
  return compare(toFraction(answered.length), needed) < 0 ? null : meanOf(answered);
}

function meanOf(values: readonly Fraction[]): Fraction | null {
  return values.length === 0 ? null : divide(sum(values), toFraction(values.length));
}
