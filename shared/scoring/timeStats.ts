import {
  add,
  compare,
  divide,
  floor,
  formatFraction,
  fractionOf,
  multiply,
  subtract,
  sum,
  toFraction,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { percentOf } from './percentOf';

/** A case: time taken so far, in the unit of the target, and whether it is finished. */
export type TimedCase = Readonly<{ t: FractionInput; done: boolean }>;

/** Cases on time, counted and pending; attainment in per cent; times of finished cases. */
export type TimeStats = Readonly<{
  attained: number;
  n: number;
  pending: number;
  attainmentPct: string | null;
  meanDone: string | null;
  medianDone: string | null;
  p90Done: string | null;
}>;

// Below ten finished cases a 90 % quantile is the slowest case (measurement spec 1.4).
const FEWEST_FOR_P90 = 10;

/**
 * How many cases were finished within the target, with the typical times as information. Unfinished
 * cases count as missed once over the target, before that they are pending and left out of n.
 * Quantiles are of type 7 over finished cases, the 90 % one from ten cases on. All exact.
 * Source: measurement spec 1.4, 13.
 */
export function timeStats({
  events,
  target,
}: Readonly<{ events: readonly TimedCase[]; target: FractionInput }>): TimeStats {
  const limit = toFraction(target);
  const cases = events.map(({ t, done }) => ({ time: toFraction(t), done }));
  const isInTime = (time: Fraction): boolean => compare(time, limit) <= 0;
  const attained = cases.filter(({ time, done }) => done && isInTime(time)).length;
  const pending = cases.filter(({ time, done }) => !done && isInTime(time)).length;
  const n = cases.length - pending;
  const times = cases
    .filter(({ done }) => done)
    .map(({ time }) => time)
    .toSorted(compare);
  const hasP90 = times.length >= FEWEST_FOR_P90;
  return {
    attained,
    n,
    pending,
    attainmentPct: textOf(percentOf(toFraction(attained), toFraction(n))),
    meanDone: textOf(times.length === 0 ? null : divide(sum(times), toFraction(times.length))),
    medianDone: textOf(quantile(times, fractionOf(1n, 2n))),
    p90Done: textOf(hasP90 ? quantile(times, fractionOf(9n, 10n)) : null),
  };
}

/** The quantile of type 7 of ascending values: linear between the two nearest ones. */
function quantile(ascending: readonly Fraction[], share: Fraction): Fraction | null {
  const position = multiply(share, toFraction(Math.max(0, ascending.length - 1)));
  const index = Number(floor(position));
  const lower = ascending[index];
  if (lower === undefined) return null;
  const upper = ascending[index + 1] ?? lower;
  const part = subtract(position, toFraction(index));
  return add(lower, multiply(part, subtract(upper, lower)));
}

function textOf(value: Fraction | null): string | null {
  return value === null ? null : formatFraction(value);
}
