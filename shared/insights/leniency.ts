import type { calibratePreview } from '../statistics/calibratePreview';
import type { leniency } from '../statistics/leniency';
import { fewest } from './gates';
import { hide, show, withhold, type Insight } from './insight';
import { count, distance, tenths } from './numberWords';

type OneReviewer = ReturnType<typeof leniency>[number];

// Choices of measurement spec 4: a spread this small beside the others, and an error this often.
const NARROW = 0.5;
const BEYOND_ERROR = 2;

/**
 * How far one reviewer rates above or below the others, hidden below 3 shared employees.
 * Source: measurement spec 4, 3.6, 10.
 */
export function leniencyInsight({ n, leniency: mean, se }: OneReviewer): Insight {
  if (n < fewest.leniencyShared || mean === null) return hide('leniency');
  const values = { difference: distance(mean), n: count(n) };
  if (values.difference === distance(0)) return show('reviewerLevel', { n: values.n });
  const tone = se !== null && Math.abs(mean) > BEYOND_ERROR * se ? 'attention' : 'neutral';
  return mean > 0 ? show('reviewerLenient', values, tone) : show('reviewerSevere', values, tone);
}

/**
 * Said of a reviewer whose ratings spread less than half as wide as those of the others; else
 * `null`. Source: measurement spec 4, 10.
 */
export function centralTendencyInsight({ sdRatio }: OneReviewer): Insight | null {
  return sdRatio !== null && sdRatio < NARROW ? show('centralTendency', {}, 'attention') : null;
}

/**
 * A trial correction of one score for a calibration meeting, from 5 shared employees on.
 * Source: measurement spec 4, 3.6.
 */
export function calibrationInsight(
  { adjusted, applied }: ReturnType<typeof calibratePreview>,
  { score, n }: Readonly<{ score: number; n: number }>,
): Insight {
  if (!applied || n < fewest.calibrationShared) return withhold('calibrationTooFew', {});
  return show('calibrationPreview', {
    n: count(n),
    before: tenths(score),
    after: tenths(adjusted),
  });
}
