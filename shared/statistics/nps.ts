import { formatFraction } from '../base/fraction';
import { npsOf } from '../scoring/npsOf';
import { normalQuantile } from './distributions';
import { clipInterval, upperTail, type Interval } from './interval';

/**
 * The net promoter score of 0–10 answers in points −100…100, exact, with its adjusted-Wald interval
 * (n + 3, promoters and detractors + ¾ each), clipped to ±100. Source: measurement spec 1.4; Rocks
 * 2016, The American Statistician 70(4).
 * @throws RangeError if an answer is not a whole number from 0 to 10.
 */
export function nps({
  values,
  conf = 0.95,
}: Readonly<{ values: readonly (number | null)[]; conf?: number | undefined }>): Readonly<{
  promoters: number;
  detractors: number;
  n: number;
  nps: string | null;
  ci: Interval | null;
}> {
  const { promoters, detractors, n, nps: exact } = npsOf(values);
  if (exact === null) return { promoters, detractors, n, nps: null, ci: null };
  const promoted = (promoters + 0.75) / (n + 3);
  const detracted = (detractors + 0.75) / (n + 3);
  const estimate = promoted - detracted;
  const variance = (promoted + detracted - estimate ** 2) / (n + 3);
  const halfWidth = normalQuantile(upperTail(conf)) * Math.sqrt(variance);
  const ci: Interval = [100 * (estimate - halfWidth), 100 * (estimate + halfWidth)];
  return { promoters, detractors, n, nps: formatFraction(exact), ci: clipInterval(ci, -100, 100) };
}
