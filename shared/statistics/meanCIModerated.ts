import { studentQuantile } from './distributions';
import { clipInterval, upperTail, type Interval } from './interval';
import { isZeroVariance, mean, squaredDeviations } from './moments';

// Below this the pooled variance itself is too uncertain (measurement spec 3.6).
const FEWEST_POOLED_DF = 5;

/** A mean with its moderated standard error, degrees of freedom and interval. */
export type ModeratedMean = Readonly<{
  mean: number | null;
  se: number | null;
  df: number | null;
  ci: Interval | null;
}>;

/**
 * The moderated t interval of an employee's mean: his own variance is drawn towards the pooled one,
 * s̃² = ((n−1)s² + ν₀σ²pool) ÷ (n−1+ν₀) with ν₀ = min(nu0, dfPool), both ends clipped to lo…hi.
 * No error is given below 5 pooled degrees of freedom, no interval if the error is 0.
 * Source: measurement spec 3.2, 13.3; Smyth 2004.
 */
export function meanCIModerated({
  values,
  sigma2Pool,
  dfPool,
  nu0 = 8,
  conf = 0.95,
  lo = 0,
  hi = 100,
}: Readonly<{
  values: readonly number[];
  sigma2Pool: number | null;
  dfPool: number;
  nu0?: number | undefined;
  conf?: number | undefined;
  lo?: number | undefined;
  hi?: number | undefined;
}>): ModeratedMean {
  const center = mean(values);
  if (center === null || sigma2Pool === null || dfPool < FEWEST_POOLED_DF) {
    return { mean: center, se: null, df: null, ci: null };
  }
  const priorDf = Math.min(nu0, dfPool);
  const df = values.length - 1 + priorDf;
  const variance = (squaredDeviations(values) + priorDf * sigma2Pool) / df;
  if (isZeroVariance(variance, values)) return { mean: center, se: 0, df, ci: null };
  const se = Math.sqrt(variance / values.length);
  const halfWidth = studentQuantile(upperTail(conf), df) * se;
  return {
    mean: center,
    se,
    df,
    ci: clipInterval([center - halfWidth, center + halfWidth], lo, hi),
  };
}
