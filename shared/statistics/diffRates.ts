import type { Interval } from './interval';
import { wilsonInterval } from './wilson';

/**
 * The difference of two rates x1/n1 − x2/n2 as proportions, with Newcombe's hybrid interval;
 * `null` if either n is 0. Source: measurement spec 3.1; Newcombe 1998, method 10.
 */
export function diffRates({
  x1,
  n1,
  x2,
  n2,
  conf = 0.95,
}: Readonly<{
  x1: number;
  n1: number;
  x2: number;
  n2: number;
  conf?: number | undefined;
}>): Readonly<{ diff: number | null; ci: Interval | null }> {
  const first = wilsonInterval(x1, n1, conf);
  const second = wilsonInterval(x2, n2, conf);
  if (first === null || second === null) return { diff: null, ci: null };
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const diff = p1 - p2;
  const below = Math.hypot(p1 - first[0], second[1] - p2);
  const above = Math.hypot(first[1] - p1, p2 - second[0]);
  return { diff, ci: [diff - below, diff + above] };
}
