import { normaliseText } from './normaliseText';
import type { DateOrder } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(.*))?$/u;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,? +(.*))?$/u;
const monthName = /^(\d{1,2})[-/ ]([A-Za-z]{3})[A-Za-z]*[-/ ](\d{4}|\d{2})(?:,? +(.*))?$/u;
const clock =
  /^(\d{1,2})[::时時](\d{1,2})(?:[::分](\d{1,2})秒?)?(?:\.\d+)?分? ?(AM|PM|上午|下午)?$/iu;

/**
 * A point in time as local wall-clock text `yyyy-mm-ddTHH:MM:SS`, or null if the cell holds none.
 * Understood: real dates, `2026/3/2 9:08:43`, `2026年3月2日`, `3/2/2026 9:19 PM` (by `order`),
 * `05/Jan/26 3:06 PM`, and serial numbers of a spreadsheet. Time zones are not converted.
 */
export function readDateTime(cell: Cell | undefined, order: DateOrder | null): string | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return cell.text;
  if (typeof cell === 'number') return fromSerial(cell);
  const text = normaliseText(cellText(cell)).replace(/ ?(?:Z|\+00:00)$/u, '');
  const first = yearFirst.exec(text);
  if (first) return compose(first[1], first[2], first[3], first[4]);
  const last = yearLast.exec(text);
  if (last) {
    const [, one, two, year, time] = last;
    return order === 'dmy' ? compose(year, two, one, time) : compose(year, one, two, time);
  }
  const named = monthName.exec(text);
  if (named) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return compose(named[3], String(month), named[1], named[4]);
  }
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return fromSerial(Number(text));
  return null;
}

/**
 * Which of day and month stands first in a column. `isSure` is false when no value can tell;
 * then `mdy` is assumed, which the user must confirm. null = no date of that kind in the column.
 */
export function inferDateOrder(
  cells: readonly Cell[],
): { readonly order: DateOrder; readonly isSure: boolean } | null {
  let found = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const match = yearLast.exec(normaliseText(cell));
    if (!match) continue;
    found = true;
    if (Number(match[1]) > 12) return { order: 'dmy', isSure: true };
    if (Number(match[2]) > 12) return { order: 'mdy', isSure: true };
  }
  return found ? { order: 'mdy', isSure: false } : null;
}

/** Whole seconds from one local time to another; negative if `to` lies earlier. */
export function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000);
}

function compose(year = '', month = '', day = '', time = ''): string | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const date = [fullYear, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const clockTime = composeTime(time.trim());
  if (clockTime === null || !isCalendarDay(date)) return null;
  return `${date}T${clockTime}`;
}

function composeTime(text: string): string | null {
  if (text === '') return '00:00:00';
  const match = clock.exec(text.replace(/^(上午|下午) ?(.*)$/u, '$2 $1'));
  if (!match) return null;
  const [, hour = '', minute = '', second = '0', half = ''] = match;
  const isAfternoon = /^(?:PM|下午)$/iu.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return [String(hours), minute, second].map((part) => part.padStart(2, '0')).join(':');
}

function isCalendarDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** Serial day numbers are only believed between 1970 and 2100. */
function fromSerial(serial: number): string | null {
  if (serial < 25_569 || serial > 73_050) return null;
  const seconds = Math.round((serial - 25_569) * 86_400);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
