import { studentQuantile } from './distributions';
import { clipInterval, upperTail, type Interval } from './interval';
import { mean, sampleSd } from './moments';

/**
 * The t interval of a mean from its own standard deviation, clipped to lo…hi. Only for n ≥ 20; the
 * caller decides. Below two values sd and ci are `null`; with no spread ci is `null`, because equal
 * answers are not certainty. Source: measurement spec 3.2, 13.3.
 */
export function meanCI({
  values,
  conf = 0.95,
  lo = 0,
  hi = 100,
}: Readonly<{
  values: readonly number[];
  conf?: number | undefined;
  lo?: number | undefined;
  hi?: number | undefined;
}>): Readonly<{ mean: number | null; sd: number | null; ci: Interval | null }> {
  const center = mean(values);
  const sd = sampleSd(values);
  if (center === null || sd === null || sd === 0) return { mean: center, sd, ci: null };
  const quantile = studentQuantile(upperTail(conf), values.length - 1);
  const halfWidth = (quantile * sd) / Math.sqrt(values.length);
  return { mean: center, sd, ci: clipInterval([center - halfWidth, center + halfWidth], lo, hi) };
}
