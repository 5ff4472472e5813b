import type { compareTwo } from '../statistics/compareTwo';
import type { pooledVariance } from '../statistics/pooledVariance';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { distance } from './numberWords';

/** The names of two employees chosen before looking. */
export type TwoNames = Readonly<{ first: string; second: string }>;

/**
 * Whether two employees can be told apart; below 5 pooled degrees of freedom nothing is said about
 * them. Source: measurement spec 3.5, 3.6, 10.
 */
export function compareTwoInsight(
  { diff, verdict }: ReturnType<typeof compareTwo>,
  names: TwoNames,
  { df }: Pick<ReturnType<typeof pooledVariance>, 'df'>,
): Insight {
  if (df < fewest.pooledFreedom) return withhold('errorUnknown', {});
  const values = { ...names, difference: distance(diff) };
  switch (verdict) {
    case 'higher':
      return show('compareHigher', values);
    case 'lower':
      return show('compareLower', values);
    case 'cannot_tell':
      return show('compareCannotTell', {});
  }
}

/** Totals of two positions or schemes are never compared. Source: measurement spec 9.7. */
export function compareOtherPositionInsight(): Insight {
  return withhold('compareOtherPosition', {});
}
