import type { nps } from '../statistics/nps';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, tenths } from './numberWords';

/**
 * The net promoter score of anonymous responses: hidden below 3, below 20 only the counts.
 * Source: measurement spec 1.4, 3.6.
 */
export function netPromoterInsight({
  promoters,
  detractors,
  n,
  nps: value,
  ci,
}: ReturnType<typeof nps>): Insight {
  if (value === null || ci === null) return withhold('tierNone', {});
  if (n < fewest.anonymousResponses) return withhold('tierSuppressed', {});
  const counts = { n: count(n), promoters: count(promoters), detractors: count(detractors) };
  if (n < fewest.netPromoterResponses) return withhold('netPromoterCounts', counts);
  const [low, high] = ci;
  return show('netPromoter', {
    ...counts,
    value: tenths(value),
    low: tenths(low),
    high: tenths(high),
  });
}
