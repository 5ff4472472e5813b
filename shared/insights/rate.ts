import type { diffRates } from '../statistics/diffRates';
import type { rate } from '../statistics/rate';
import type { topBox } from '../statistics/topBox';
import type { wilson } from '../statistics/wilson';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, distance, percent, tenths } from './numberWords';

/** x of n cases. */
export type Cases = Readonly<{ x: number; n: number }>;

/**
 * How many cases were solved, with the interval of `wilson` (proportions); below 10 cases only
 * “x of n”. Source: measurement spec 3.1, 3.6, 10.
 */
export function solvedInsight({ ci }: ReturnType<typeof wilson>, { x, n }: Cases): Insight {
  if (n <= 0 || ci === null) return withhold('rateNone', {});
  const cases = { n: count(n), x: count(x) };
  if (n < fewest.rateCases) return withhold('solvedCount', cases);
  return show('solvedInterval', {
    ...cases,
    percent: percent(`${x}/${n}`),
    low: percent(ci[0]),
    high: percent(ci[1]),
  });
}

/**
 * A rate of `rate` by its name in the reader's language; below 10 cases only “x of n”. A rate per
 * 100 has no interval. Source: measurement spec 1.4, 3.6.
 */
export function rateInsight(
  { rate: exact, wilson: interval }: ReturnType<typeof rate>,
  { x, n }: Cases,
  name: string,
): Insight {
  if (exact === null) return withhold('rateNone', {});
  const cases = { name, n: count(n), x: count(x) };
  const hasFew = n < fewest.rateCases;
  if (interval === null) {
    return hasFew
      ? withhold('perHundredCount', cases)
      : show('perHundred', { ...cases, value: tenths(exact) });
  }
  if (hasFew) return withhold('shareCount', cases);
  const [low, high] = interval;
  return show('shareInterval', {
    ...cases,
    percent: tenths(exact),
    low: tenths(low),
    high: tenths(high),
  });
}

/**
 * How many of the anonymous responses are satisfied: hidden below 3, below 10 only “x of n”.
 * Source: measurement spec 1.4, 3.6.
 */
export function topBoxInsight({ x, n, pct, wilson: interval }: ReturnType<typeof topBox>): Insight {
  if (pct === null || interval === null) return withhold('tierNone', {});
  if (n < fewest.anonymousResponses) return withhold('tierSuppressed', {});
  const cases = { n: count(n), x: count(x) };
  if (n < fewest.rateCases) return withhold('satisfiedCount', cases);
  const [low, high] = interval;
  return show('satisfiedInterval', {
    ...cases,
    percent: tenths(pct),
    low: tenths(low),
    high: tenths(high),
  });
}

/**
 * Whether the rates of two employees differ by more than the error; below 10 cases of either only
 * the counts. Source: measurement spec 3.1, 3.6.
 */
export function rateDifferenceInsight(
  { diff, ci }: ReturnType<typeof diffRates>,
  first: Cases & Readonly<{ name: string }>,
  second: Cases & Readonly<{ name: string }>,
): Insight {
  if (diff === null || ci === null || Math.min(first.n, second.n) < fewest.rateCases) {
    return withhold('ratesNotCompared', {
      first: first.name,
      firstX: count(first.x),
      firstN: count(first.n),
      second: second.name,
      secondX: count(second.x),
      secondN: count(second.n),
    });
  }
  if (ci[0] <= 0 && ci[1] >= 0) return show('ratesCannotTell', {});
  const [higher, lower] = diff > 0 ? [first, second] : [second, first];
  return show('rateHigher', {
    higher: higher.name,
    lower: lower.name,
    difference: distance(100 * diff),
  });
}
