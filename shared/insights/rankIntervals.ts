import type { pooledVariance } from '../statistics/pooledVariance';
import type { rankIntervals } from '../statistics/rankIntervals';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count } from './numberWords';

/**
 * The places that one employee may hold. Source: measurement spec 3.5, 3.6, 10.
 * @param index place of the employee in the means of `rankIntervals`.
 */
export function rankIntervalInsight(
  { rankInterval }: ReturnType<typeof rankIntervals>,
  index: number,
  { df }: Pick<ReturnType<typeof pooledVariance>, 'df'>,
): Insight {
  const places = rankInterval[index];
  if (places === undefined || df < fewest.pooledFreedom) return withhold('errorUnknown', {});
  const [best, worst] = places;
  return best === worst
    ? show('rankSingle', { place: count(best) })
    : show('rankInterval', { best: count(best), worst: count(worst) });
}

/** What is printed with every list of places. Source: measurement spec 3.5. */
export function rankCautionInsight({ rankInterval }: ReturnType<typeof rankIntervals>): Insight {
  return show('rankCaution', { n: count(rankInterval.length) });
}
