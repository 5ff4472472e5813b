import { normaliseText } from './normaliseText';
import type { DurationUnit } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

const secondsOf: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  // A spreadsheet keeps a time of day as a part of one day.
  clock: 86_400,
};
const clock =
  /^(?<sign>-?)(?:(?<days>\d+) ?(?:天|日|d|days?)?,? +)?(?<hours>\d+):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.\d+)?)?$/iu;
const spoken =
  /^(?<sign>-?)(?:(?<days>\d+(?:\.\d+)?) ?(?:天|日|days?|d),? ?)?(?:(?<hours>\d+(?:\.\d+)?) ?(?:个小时|小时|小時|时|hours?|hrs?|h),? ?)?(?:(?<minutes>\d+(?:\.\d+)?) ?(?:分钟|分鐘|分|minutes?|mins?|m),? ?)?(?:(?<seconds>\d+(?:\.\d+)?) ?(?:秒钟|秒|seconds?|secs?|s))?$/iu;
/** ISO 8601, as programs exchange durations: `PT2H5M`. */
const iso =
  /^(?<sign>-?)p(?:(?<days>\d+)d)?(?:t(?:(?<hours>\d+)h)?(?:(?<minutes>\d+)m)?(?:(?<seconds>\d+(?:\.\d+)?)s)?)?$/iu;

/** Nothing of a shop lasts ten years: such a number is no duration, or in another unit. */
const longestSeconds = 3650 * 86_400;

/**
 * A duration in whole seconds, or null if the cell holds none: `26:05:00` and `02:15` as a clock
 * whose hours are not bounded, `1 day 2:05:00`, `1.5` in the unit of the column (`clock`: in days,
 * and only as a number cell), `3分16秒`, `2小时`, `123秒`, `PT2H5M`. May be negative. More than ten
 * years are null.
 */
export function readDurationSeconds(cell: Cell | undefined, unit: DurationUnit): number | null {
  const seconds = readSeconds(cell, unit);
  return seconds === null || Math.abs(seconds) > longestSeconds ? null : seconds;
}

function readSeconds(cell: Cell | undefined, unit: DurationUnit): number | null {
  const text = normaliseText(cellText(cell))
    .replace(/,(?=\d{3}\b)/gu, '')
    .replace(/^(-?\d+),(\d{1,2})$/u, '$1.$2');
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) {
    if (unit === 'clock' && typeof cell !== 'number') return null;
    return Math.round(Number(text) * secondsOf[unit]);
  }
  if (!/\d/u.test(text)) return null;
  const groups = (clock.exec(text) ?? spoken.exec(text) ?? iso.exec(text))?.groups;
  if (groups === undefined) return null;
  const part = (name: string) => Number(groups[name] ?? 0);
  const total =
    part('days') * 86_400 + part('hours') * 3600 + part('minutes') * 60 + part('seconds');
  return Math.round(groups['sign'] === '-' ? -total : total);
}
