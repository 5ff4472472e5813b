import type { meanCI } from '../statistics/meanCI';
import type { meanCIModerated } from '../statistics/meanCIModerated';
import type { pooledVariance } from '../statistics/pooledVariance';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, tenths } from './numberWords';

/** A mean of n responses with its interval in points, from either rule. */
export type MeanWithInterval = Readonly<
  Pick<ReturnType<typeof meanCI> | ReturnType<typeof meanCIModerated>, 'mean' | 'ci'>
>;

/** Where the responses come from, and the degrees of freedom of the pooled variance. */
export type MeanEvidence = Readonly<{
  n: number;
  source: 'anonymous' | 'named';
  pooled: Pick<ReturnType<typeof pooledVariance>, 'df'>;
}>;

/**
 * Where the true level lies, roughly. Hidden below 3 anonymous responses; without an interval below
 * 5 pooled degrees of freedom or if all answered alike. Source: measurement spec 3.2, 3.6, 10.
 */
export function meanIntervalInsight(
  { mean, ci }: MeanWithInterval,
  { n, source, pooled }: MeanEvidence,
): Insight {
  if (n <= 0) return withhold('tierNone', {});
  if (source === 'anonymous' && n < fewest.anonymousResponses) {
    return withhold('tierSuppressed', {});
  }
  if (pooled.df < fewest.pooledFreedom || mean === null || ci === null) {
    return withhold('errorUnknown', {});
  }
  return show('meanInterval', {
    mean: tenths(mean),
    n: count(n),
    low: tenths(ci[0]),
    high: tenths(ci[1]),
  });
}
