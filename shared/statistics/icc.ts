import { fQuantile } from './distributions';
import { upperTail, type Interval } from './interval';
import { isZeroVariance, mean, squaredDeviations, total } from './moments';

/**
 * Mean squares of targets (R), within targets (W), raters (C) and error (E), and the intraclass
 * correlations of Shrout and Fleiss for single ratings (1) and for means of k ratings.
 */
export type Icc = Readonly<{
  msr: number;
  msw: number;
  msc: number;
  mse: number;
  icc11: number | null;
  icc21: number | null;
  icc31: number | null;
  icc1k: number | null;
  icc2k: number | null;
  icc3k: number | null;
  icc11ci: Interval | null;
  icc31ci: Interval | null;
}>;

/**
 * Agreement of raters on the same targets: ICC(1,·) where raters differ by target, ICC(2,·) where
 * the same raters rate all, ICC(3,·) for order only. Negative values are reported as they are.
 * `null` below two targets or raters, or if all ratings are equal; a part that would divide by zero
 * is `null`. Source: measurement spec 4, 13.4; Shrout and Fleiss 1979.
 * @param matrix one row per target, one column per rater, complete.
 */
export function icc({
  matrix,
  conf = 0.95,
}: Readonly<{
  matrix: readonly (readonly number[])[];
  conf?: number | undefined;
}>): Icc | null {
  const n = matrix.length;
  const k = matrix[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const ratings = matrix.flat();
  const columns = Array.from({ length: k }, (_, rater) => matrix.map((row) => row[rater] ?? 0));
  const ssRows = k * squaredDeviations(matrix.map((row) => mean(row) ?? 0));
  const ssWithin = total(matrix.map(squaredDeviations));
  const ssColumns = n * squaredDeviations(columns.map((column) => mean(column) ?? 0));
  const msr = ssRows / (n - 1);
  const msw = ssWithin / (n * (k - 1));
  const msc = ssColumns / (k - 1);
  const mse = Math.max(0, ssWithin - ssColumns) / ((n - 1) * (k - 1));
  if (isZeroVariance(msr + msw, ratings)) return null;

  const share = (part: number, whole: number): number | null =>
    isZeroVariance(Math.abs(whole), ratings) ? null : part / whole;
  const interval = (noise: number, noiseDf: number): Interval | null =>
    isZeroVariance(noise, ratings) ? null : singleInterval(msr / noise, n - 1, noiseDf, k, conf);
  return {
    msr,
    msw,
    msc,
    mse,
    icc11: share(msr - msw, msr + (k - 1) * msw),
    icc21: share(msr - mse, msr + (k - 1) * mse + (k * (msc - mse)) / n),
    icc31: share(msr - mse, msr + (k - 1) * mse),
    icc1k: share(msr - msw, msr),
    icc2k: share(msr - mse, msr + (msc - mse) / n),
    icc3k: share(msr - mse, msr),
    icc11ci: interval(msw, n * (k - 1)),
    icc31ci: interval(mse, (n - 1) * (k - 1)),
  };
}

function singleInterval(
  ratio: number,
  targetDf: number,
  noiseDf: number,
  k: number,
  conf: number,
): Interval {
  const lower = ratio / fQuantile(upperTail(conf), targetDf, noiseDf);
  const upper = ratio * fQuantile(upperTail(conf), noiseDf, targetDf);
  return [(lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)];
}
