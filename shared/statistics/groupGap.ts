import type { Interval } from './interval';
import { squaredDeviations } from './moments';
import { welch } from './welch';

/**
 * The mean difference of two groups in points with its Welch interval and Hedges' g (in pooled
 * standard deviations, corrected for small groups); with error 0 or below two per group ci and g
 * are `null`. Source: measurement spec 7, 13.3.
 */
export function groupGap({
  a,
  b,
  conf = 0.95,
}: Readonly<{
  a: readonly number[];
  b: readonly number[];
  conf?: number | undefined;
}>): Readonly<{ diff: number | null; g: number | null; ci: Interval | null }> {
  const { diff, se, ci } = welch({ a, b, conf });
  if (diff === null || !se) return { diff, g: null, ci };
  const df = a.length + b.length - 2;
  const pooledSd = Math.sqrt((squaredDeviations(a) + squaredDeviations(b)) / df);
  return { diff, g: (1 - 3 / (4 * df - 1)) * (diff / pooledSd), ci };
}
