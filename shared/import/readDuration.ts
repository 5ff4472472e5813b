import { normaliseText } from './normaliseText';
import type { DurationUnit } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

/**
 * A duration in whole seconds, or null if the cell holds none: `26:05:00` and `02:15` as a clock
 * whose hours are not bounded, `1.5` in the unit of the column, `3分16秒`, `123秒`. May be negative.
 */
export function readDurationSeconds(cell: Cell | undefined, unit: DurationUnit): number | null {
  const text = normaliseText(cellText(cell)).replace(/,(?=\d{3}\b)/gu, '');
  const clock = /^(-?)(\d+):(\d{1,2})(?::(\d{1,2}))?$/u.exec(text);
  if (clock) {
    const [, sign, hours, minutes, seconds = '0'] = clock;
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === '-' ? -total : total;
  }
  if (/^-?\d+(?:\.\d+)?$/u.test(text) && unit !== 'clock') {
    return Math.round(Number(text) * (unit === 'hours' ? 3600 : 60));
  }
  const spoken =
    /^(?:(\d+)(?:小时|小時|时|h) ?)?(?:(\d+)(?:分钟|分鐘|分|min|m) ?)?(?:(\d+)(?:秒|s))?$/u;
  const parts = text === '' ? null : spoken.exec(text);
  if (!parts) return null;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
