import { studentQuantile } from '../statistics/distributions';
import { upperTail } from '../statistics/interval';
import type { totalIntervals } from '../statistics/totalIntervals';
import type { totalSE } from '../statistics/totalSE';
import { show, withhold, type Insight } from './insight';
import { tenths } from './numberWords';

const CONFIDENCE = 0.95;
// Degrees of freedom at which the t distribution is the normal one to one decimal.
const MANY = 1_000;

/**
 * The error of a total at 95 %; a lower bound if the error of a source is not known.
 * Source: measurement spec 3.5, 10.
 */
export function totalErrorInsight({ se, lowerBound }: ReturnType<typeof totalSE>): Insight {
  if (se === null || se === 0) return withhold('errorUnknown', {});
  const margin = tenths(studentQuantile(upperTail(CONFIDENCE), MANY) * se);
  return show(lowerBound ? 'totalErrorAtLeast' : 'totalError', { margin });
}

/** The same for an interval of `totalIntervals`, which counts surveyed sources only. */
export function totalIntervalInsight(interval: ReturnType<typeof totalIntervals>[number]): Insight {
  return interval === null
    ? withhold('errorUnknown', {})
    : show('totalErrorAtLeast', { margin: tenths(interval.margin) });
}
