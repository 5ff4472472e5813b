import type { ebBetaBinomial } from '../statistics/ebBetaBinomial';
import type { ebNormal, ShrinkageFlag } from '../statistics/ebNormal';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, percent, tenths } from './numberWords';

/**
 * The robust estimate of one employee from n anonymous responses, hidden below 3.
 * Source: measurement spec 3.3, 3.6, 10.
 * @param index place of the employee in the groups of `ebNormal`.
 */
export function robustMeanInsight(
  { shrunk }: ReturnType<typeof ebNormal>,
  index: number,
  n: number,
): Insight {
  const estimate = shrunk[index] ?? null;
  if (estimate === null || n <= 0) return withhold('tierNone', {});
  if (n < fewest.anonymousResponses) return withhold('tierSuppressed', {});
  return show('robustMean', { estimate: tenths(estimate) });
}

/**
 * The robust estimate of one employee's rate from n cases; below 10 no per cent.
 * Source: measurement spec 3.4, 3.6.
 * @param name of the measure in the reader's language.
 */
export function robustRateInsight(
  { shrunk, ci }: ReturnType<typeof ebBetaBinomial>,
  index: number,
  { x, n }: Readonly<{ x: number; n: number }>,
  name: string,
): Insight {
  const estimate = shrunk[index] ?? null;
  const interval = ci[index] ?? null;
  if (estimate === null || interval === null || n <= 0) return withhold('rateNone', {});
  if (n < fewest.rateCases) return withhold('shareCount', { name, n: count(n), x: count(x) });
  return show('robustRate', {
    name,
    percent: percent(estimate),
    low: percent(interval[0]),
    high: percent(interval[1]),
  });
}

/**
 * Said once for a shop whose employees cannot be told apart; `null` if they can or if too little is
 * known to say so. Source: measurement spec 3.3, 3.4, 10.
 */
export function noDifferenceInsight({
  flag,
}: Readonly<{ flag: ShrinkageFlag | null }>): Insight | null {
  return flag === 'no_detectable_difference' ? show('noDetectableDifference', {}) : null;
}
