import { studentQuantile } from './distributions';
import { upperTail, type Interval } from './interval';
import { isZeroVariance } from './moments';

/**
 * Whether two employees chosen before looking can be told apart: m1 − m2 with Welch–Satterthwaite
 * degrees of freedom. The verdict is about the first one and is `cannot_tell` if the interval
 * contains 0 or both errors are 0. Source: measurement spec 3.5, 13.3.
 */
export function compareTwo({
  m1,
  se1,
  df1,
  m2,
  se2,
  df2,
  conf = 0.95,
}: Readonly<{
  m1: number;
  se1: number;
  df1: number;
  m2: number;
  se2: number;
  df2: number;
  conf?: number | undefined;
}>): Readonly<{
  diff: number;
  df: number | null;
  ci: Interval | null;
  verdict: 'higher' | 'lower' | 'cannot_tell';
}> {
  const diff = m1 - m2;
  const variance = se1 ** 2 + se2 ** 2;
  if (isZeroVariance(variance, [m1, m2]))
    return { diff, df: null, ci: null, verdict: 'cannot_tell' };
  const df = variance ** 2 / (se1 ** 4 / df1 + se2 ** 4 / df2);
  const halfWidth = studentQuantile(upperTail(conf), df) * Math.sqrt(variance);
  const ci: Interval = [diff - halfWidth, diff + halfWidth];
  return { diff, df, ci, verdict: ci[0] > 0 ? 'higher' : ci[1] < 0 ? 'lower' : 'cannot_tell' };
}
