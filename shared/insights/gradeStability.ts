import type { FractionInput } from '../base/fraction';
import type { gradeStability } from '../statistics/gradeStability';
import { formatNumber } from '../text/formatNumber';
import { show, withhold, type Insight } from './insight';

/** The nearest grade line, how far it is, and the error at 95 %, in points. */
export type NearestLine = Readonly<{
  grade: string;
  distance: FractionInput;
  margin: number | null;
  decimals: number;
}>;

/**
 * Whether a grade line lies within the error. A reminder only; score and grade stay.
 * Source: measurement spec 2.5, 10.
 */
export function gradeStabilityInsight(
  { near }: Pick<ReturnType<typeof gradeStability>, 'near'>,
  { grade, distance, margin, decimals }: NearestLine,
): Insight {
  if (margin === null || margin === 0) return withhold('errorUnknown', {});
  if (!near) return show('gradeSteady', {});
  const values = {
    grade,
    distance: formatNumber(distance, decimals),
    margin: formatNumber(margin, decimals),
  };
  return show('nearBoundary', values, 'attention');
}
