import type { totalIntervals } from '../statistics/totalIntervals';
import { show, withhold, type Insight } from './insight';
import { tenths } from './numberWords';

/**
 * The error of a total at 95 %, at least: sources whose error nobody knows are left out.
 * Source: measurement spec 3.5, 10.
 */
export function totalIntervalInsight(interval: ReturnType<typeof totalIntervals>[number]): Insight {
  return interval === null
    ? withhold('errorUnknown', {})
    : show('totalErrorAtLeast', { margin: tenths(interval.margin) });
}
