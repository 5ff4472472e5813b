import type { forcedDistributionHarm } from '../statistics/forcedDistributionHarm';
import type { groupGap } from '../statistics/groupGap';
import type { impactRatio } from '../statistics/impactRatio';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, distance, percent } from './numberWords';

/**
 * Whether one of two groups reaches good or better less often. A prompt to look; silence proves
 * nothing. Source: measurement spec 7, 3.6, 10.
 */
export function impactRatioInsight(result: ReturnType<typeof impactRatio>): Insight {
  switch (result.status) {
    case 'too_small':
      return withhold('fairnessTooSmall', {});
    case 'no_selection':
      return withhold('fairnessNoSelection', {});
    case 'ok':
      return result.below80
        ? show('fairnessFlag', { group: result.lower }, 'attention')
        : show('fairnessClear', {});
  }
}

/** A group by its name in the reader's language and its number of employees. */
export type Group = Readonly<{ name: string; n: number }>;

/**
 * Whether the averages of groups a and b differ by more than the error, from 5 in each on.
 * Source: measurement spec 7, 3.6.
 */
export function groupGapInsight(
  { diff, ci }: ReturnType<typeof groupGap>,
  a: Group,
  b: Group,
): Insight {
  if (Math.min(a.n, b.n) < fewest.groupEmployees) return withhold('fairnessTooSmall', {});
  if (diff === null || ci === null) return withhold('errorUnknown', {});
  if (ci[0] <= 0 && ci[1] >= 0) return show('groupGapCannotTell', {});
  const lower = diff < 0 ? a : b;
  return show('groupGapLower', { group: lower.name, difference: distance(diff) }, 'attention');
}

/**
 * Why a forced last place is not offered.
 * Source: measurement spec 7.
 * @param n employees of the team.
 */
export function forcedRankInsight(
  { pNobodyTrulyBelow }: ReturnType<typeof forcedDistributionHarm>,
  n: number,
): Insight {
  return show('forcedRank', { n: count(n), percent: percent(pNobodyTrulyBelow) });
}
