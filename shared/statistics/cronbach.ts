import { fQuantile } from './distributions';
import { upperTail, type Interval } from './interval';
import { correlation, mean, sampleVariance, total } from './moments';

/**
 * α, standardised α, correlation of each question with the rest of the questions, α without each
 * question (`null` where fewer than two would be left), and Feldt's interval of α.
 */
export type Cronbach = Readonly<{
  alpha: number;
  stdAlpha: number | null;
  itemRest: readonly (number | null)[];
  alphaIfDropped: readonly (number | null)[];
  feldtCI: Interval;
}>;

/**
 * Cronbach's α: whether the questions of a group measure the same thing. `null` if the row totals
 * do not differ or there are fewer than two rows or questions. Says nothing about validity.
 * Source: measurement spec 4, 13.4; Feldt 1965.
 * @param matrix one row per respondent, one column per question, complete.
 */
export function cronbach({
  matrix,
  conf = 0.95,
}: Readonly<{
  matrix: readonly (readonly number[])[];
  conf?: number | undefined;
}>): Cronbach | null {
  const questions = (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
  const alpha = alphaOf(questions);
  if (alpha === null) return null;
  const df = matrix.length - 1;
  const noiseDf = df * (questions.length - 1);
  return {
    alpha,
    stdAlpha: standardisedAlpha(questions),
    itemRest: questions.map((answers, i) => correlation(answers, rowTotals(without(questions, i)))),
    alphaIfDropped: questions.map((_, i) => alphaOf(without(questions, i))),
    feldtCI: [
      1 - (1 - alpha) * fQuantile(upperTail(conf), df, noiseDf),
      1 - (1 - alpha) * fQuantile(1 - upperTail(conf), df, noiseDf),
    ],
  };
}

type Columns = readonly (readonly number[])[];

function alphaOf(questions: Columns): number | null {
  const k = questions.length;
  const totalVariance = sampleVariance(rowTotals(questions));
  if (k < 2 || totalVariance === null || totalVariance === 0) return null;
  const questionVariance = total(questions.map((answers) => sampleVariance(answers) ?? 0));
  return (k / (k - 1)) * (1 - questionVariance / totalVariance);
}

function standardisedAlpha(questions: Columns): number | null {
  const k = questions.length;
  const correlations = questions.flatMap((first, i) =>
    questions.slice(i + 1).map((second) => correlation(first, second)),
  );
  const known = correlations.filter((r) => r !== null);
  const meanR = mean(known);
  if (meanR === null || known.length < correlations.length || 1 + (k - 1) * meanR === 0)
    return null;
  return (k * meanR) / (1 + (k - 1) * meanR);
}

function rowTotals(questions: Columns): readonly number[] {
  return (questions[0] ?? []).map((_, row) => total(questions.map((answers) => answers[row] ?? 0)));
}

function without(questions: Columns, index: number): Columns {
  return questions.toSpliced(index, 1);
}
