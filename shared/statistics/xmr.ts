import { isSameValue, mean } from './moments';

// Constants of the individuals chart (measurement spec 6; NIST e-Handbook 6.3.2.2).
const D2 = 1.128;
const D4 = 3.267;
const LONG_RUN = 8;

/** Limits of an individuals chart and the 0-based indices of its signals. */
export type IndividualsChart = Readonly<{
  center: number | null;
  mrBar: number | null;
  ucl: number | null;
  lcl: number | null;
  mrUcl: number | null;
  outside: readonly number[];
  run8: readonly number[];
  mrOutside: readonly number[];
}>;

/**
 * Individuals and moving range chart of values by cycle: limits from the first `baseline` values
 * (`null`: all), signals searched in all. A signal is a value strictly outside, every index at
 * which a run on one side is 8 or longer (a value on the centre ends it), or a moving range above
 * its limit, named by the later value. No signal means there is nothing to explain.
 * Source: measurement spec 6, 13.6.
 */
export function xmr({
  values,
  baseline = null,
}: Readonly<{
  values: readonly number[];
  baseline?: number | null | undefined;
}>): IndividualsChart {
  const base = baseline === null ? values : values.slice(0, baseline);
  const center = mean(base);
  const mrBar = mean(movingRanges(base));
  const reach = mrBar === null ? null : (3 * mrBar) / D2;
  const ucl = center === null || reach === null ? null : center + reach;
  const lcl = center === null || reach === null ? null : center - reach;
  const mrUcl = mrBar === null ? null : D4 * mrBar;
  const ranges = movingRanges(values);
  return {
    center,
    mrBar,
    ucl,
    lcl,
    mrUcl,
    outside: [...values.keys()].filter(
      (i) => isAbove(values[i], ucl) || isAbove(lcl, values[i] ?? null),
    ),
    run8: center === null ? [] : longRuns(values, center),
    mrOutside: [...ranges.keys()].filter((i) => isAbove(ranges[i], mrUcl)).map((i) => i + 1),
  };
}

function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

/** Strictly above, beyond the rounding noise of a mean of doubles. */
function isAbove(value: number | null | undefined, limit: number | null): boolean {
  if (value === null || value === undefined || limit === null) return false;
  return value > limit && !isSameValue(value, limit);
}

function longRuns(values: readonly number[], center: number): readonly number[] {
  const found: number[] = [];
  let side = 0;
  let length = 0;
  for (const [index, value] of values.entries()) {
    const current = isSameValue(value, center) ? 0 : Math.sign(value - center);
    length = current !== 0 && current === side ? length + 1 : Math.abs(current);
    side = current;
    if (length >= LONG_RUN) found.push(index);
  }
  return found;
}
