import { studentQuantile, studentTwoSidedP } from './distributions';
import { upperTail, type Interval } from './interval';
import { mean, sampleVariance } from './moments';

/** A difference of two means with its Welch error, degrees of freedom, interval and p. */
export type MeanDifference = Readonly<{
  diff: number | null;
  se: number | null;
  df: number | null;
  ci: Interval | null;
  p: number | null;
}>;

/**
 * Welch's comparison of two lists: mean(a) − mean(b) with unequal variances. Below two values in
 * either list the error is `null`; with error 0 df, ci and p are `null`.
 * Source: measurement spec 3.5, 13.3.
 */
export function welch({
  a,
  b,
  conf = 0.95,
}: Readonly<{
  a: readonly number[];
  b: readonly number[];
  conf?: number | undefined;
}>): MeanDifference {
  const meanA = mean(a);
  const meanB = mean(b);
  const varianceA = sampleVariance(a);
  const varianceB = sampleVariance(b);
  const diff = meanA === null || meanB === null ? null : meanA - meanB;
  if (diff === null || varianceA === null || varianceB === null) {
    return { diff, se: null, df: null, ci: null, p: null };
  }
  const partA = varianceA / a.length;
  const partB = varianceB / b.length;
  const se = Math.sqrt(partA + partB);
  if (se === 0) return { diff, se, df: null, ci: null, p: null };
  const df = (partA + partB) ** 2 / (partA ** 2 / (a.length - 1) + partB ** 2 / (b.length - 1));
  const halfWidth = studentQuantile(upperTail(conf), df) * se;
  return {
    diff,
    se,
    df,
    ci: [diff - halfWidth, diff + halfWidth],
    p: studentTwoSidedP(diff / se, df),
  };
}
