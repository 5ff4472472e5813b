import type { compareTwo } from '../statistics/compareTwo';
import { show, withhold, type Insight } from './insight';
import { distance } from './numberWords';

/**
 * Whether a total differs from the one of the cycle before by more than the error of both.
 * Source: measurement spec 3.5, 6.
 */
export function resultChangeInsight({ diff, verdict }: ReturnType<typeof compareTwo>): Insight {
  const values = { difference: distance(diff) };
  switch (verdict) {
    case 'higher':
      return show('changeHigher', values);
    case 'lower':
      return show('changeLower', values);
    case 'cannot_tell':
      return show('changeWithinError', values);
  }
}

/** The same where the error of either total is not known. */
export function resultChangeWithoutErrorInsight(difference: number): Insight {
  return withhold('changeErrorUnknown', { difference: distance(difference) });
}

/** Totals of two positions or schemes are never compared. Source: measurement spec 9.5, 9.7. */
export function resultChangeOtherSchemeInsight(): Insight {
  return withhold('changeOtherScheme', {});
}
