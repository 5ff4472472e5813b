import { normalQuantile } from './distributions';
import { upperTail, type Interval } from './interval';

/**
 * The Wilson score interval of a proportion x of n, without continuity correction, as proportions
 * 0–1: exactly 0 below if x = 0, exactly 1 above if x = n, `null` if n = 0. Source: measurement
 * spec 3.1; Wilson 1927; Newcombe 1998.
 * @throws RangeError unless 0 ≤ x ≤ n.
 */
export function wilsonInterval(x: number, n: number, conf: number): Interval | null {
  if (x < 0 || x > n) throw new RangeError(`${x} of ${n} is not a proportion`);
  if (n === 0) return null;
  const z = normalQuantile(upperTail(conf));
  const p = x / n;
  const scale = 1 + z ** 2 / n;
  const center = (p + z ** 2 / (2 * n)) / scale;
  const halfWidth = (z / scale) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [x === 0 ? 0 : center - halfWidth, x === n ? 1 : center + halfWidth];
}

/** As `wilsonInterval`, in per cent 0–100. Source: measurement spec 13 units. */
export function wilsonPercent(x: number, n: number, conf: number): Interval | null {
  const interval = wilsonInterval(x, n, conf);
  return interval === null ? null : [100 * interval[0], 100 * interval[1]];
}

/** As `wilsonInterval`, as a result object. Source: measurement spec 3.1. */
export function wilson({
  x,
  n,
  conf = 0.95,
}: Readonly<{ x: number; n: number; conf?: number | undefined }>): Readonly<{
  ci: Interval | null;
}> {
  return { ci: wilsonInterval(x, n, conf) };
}
