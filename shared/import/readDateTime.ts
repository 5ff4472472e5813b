import { normaliseText } from './normaliseText';
import type { ColumnMapping, DateOrder } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Short months of localised exports that differ from the English ones. */
const otherMonths = new Map([
  ['ene', 1],
  ['abr', 4],
  ['ago', 8],
  ['dic', 12],
  ['mai', 5],
  ['okt', 10],
  ['dez', 12],
  ['mär', 3],
  ['mrz', 3],
  ['fév', 2],
  ['fev', 2],
  ['avr', 4],
  ['aoû', 8],
  ['déc', 12],
  ['set', 9],
  ['out', 10],
]);
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(.*))?$/u;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})(?:,? +(.*))?$/u;
const monthName =
  /^(\d{1,2})[-/ .]+(\p{Script=Latin}{3}|\p{Script=Han}{1,2}月|\d{1,2}月)\p{Script=Latin}*[-/ .,]+(\d{4}|\d{2})(?:,? +(.*))?$/u;
/** Years since 1911, as in Taiwan: `民國115年3月2日`, `115/3/2`. */
const republicYear =
  /^(?:民[國国] ?(\d{2,3})|(1\d{2}))[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(.*))?$/u;
const monthFirst =
  /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3})[A-Za-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,?(?: at)? +(.*))?$/u;
const compact = /^(20\d{2}|19\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/u;
const clock =
  /^(\d{1,2})[::时時](\d{1,2})(?:[::分](\d{1,2})秒?)?(?:\.\d+)?分? ?(AM|PM|A\.M\.|P\.M\.|上午|下午)?$/iu;
/** A zone after a time of day; the time itself stays as it was written. */
const zone =
  /(?<=\d:\d{2}(?:\.\d+)?(?: ?(?:AM|PM|上午|下午))?) ?(?:Z|(?:UTC|GMT)? ?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|CST|EST|EDT|PST|PDT)$/u;
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |[ (]*(?:星期|周|週)[一二三四五六日天][ )]*/iu;
/** Seconds or thousandths of a second since 1970, as programs count them: 2001 to 2033. */
const epoch = /^1\d{9}(?:\d{3})?$/u;
const utc = /(?<=\d:\d{2}(?:\.\d+)?) ?(?:Z|[+-]00:?00|UTC|GMT)$/u;

/**
 * A point in time as local wall-clock text `yyyy-mm-ddTHH:MM:SS`, or null if the cell holds none.
 * Understood: real dates, `2026/3/2 9:08:43`, `2026年3月2日`, `3/2/2026 9:19 PM` (by `order`),
 * `05/Jan/26 3:06 PM`, `13/三月/26`, `115/3/2`, `Mar 2, 2026`, `20260302`, serial numbers of a
 * spreadsheet, and seconds or milliseconds since 1970. Time zones are left out, not converted:
 * `readColumnTime` does that for a column in UTC.
 */
export function readDateTime(cell: Cell | undefined, order: DateOrder | null): string | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return cell.text;
  if (typeof cell === 'number' && cell < 1_000_000) return fromSerial(cell);
  const text = bareText(cellText(cell));
  const first = yearFirst.exec(text);
  if (first) return compose(first[1], first[2], first[3], first[4]);
  const republic = republicYear.exec(text);
  if (republic) {
    const year = String(1911 + Number(republic[1] ?? republic[2]));
    return compose(year, republic[3], republic[4], republic[5]);
  }
  const last = yearLast.exec(text);
  if (last) {
    const [, one, two, year, time] = last;
    if (order === 'ymd' && year?.length !== 4) return compose(one, two, year, time);
    if (year?.length === 1) return null;
    return order === 'dmy' ? compose(year, two, one, time) : compose(year, one, two, time);
  }
  const named = monthName.exec(text);
  if (named) return compose(named[3], monthNumber(named[2]), named[1], named[4]);
  const worded = monthFirst.exec(text);
  if (worded) return compose(worded[3], monthNumber(worded[1]), worded[2], worded[4]);
  const digits = compact.exec(text);
  if (digits) {
    const [, year, month, day, hour, minute, second] = digits;
    return compose(year, month, day, hour === undefined ? '' : [hour, minute, second].join(':'));
  }
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return fromSerial(Number(text));
  return epoch.test(text) ? fromEpoch(text) : null;
}

function fromEpoch(digits: string): string {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/** True for a number that counts from 1970; only a heading tells it from an id. */
export function isEpochText(text: string): boolean {
  return epoch.test(text);
}

/** The time of a cell as its column means it: times in UTC become local ones. */
export function readColumnTime(
  cell: Cell | undefined,
  column: Pick<ColumnMapping, 'dateOrder' | 'utcOffsetMinutes'> | undefined,
): string | null {
  const time = readDateTime(cell, column?.dateOrder ?? null);
  const minutes = column?.utcOffsetMinutes ?? null;
  if (time === null || minutes === null) return time;
  const moved = new Date(Date.parse(`${time}Z`) + minutes * 60_000);
  return moved.toISOString().slice(0, 19);
}

/** True for a time that says of itself that it is UTC, or that is counted from 1970. */
export function isUtcText(text: string): boolean {
  return utc.test(text) || isEpochText(text);
}

/**
 * Which of day and month stands first in a column. `isSure` is false when no value can tell, or
 * when values contradict each other; then the order in which the times run on, or else lie closer
 * together, is assumed, which the user must confirm. null = no date of that kind in the column.
 */
export function inferDateOrder(
  cells: readonly Cell[],
): { readonly order: DateOrder; readonly isSure: boolean } | null {
  const texts = cells.filter(
    (cell): cell is string =>
      // Most columns put the year first, which is seen without tidying the text.
      typeof cell === 'string' && !/^\d{4}/u.test(cell) && yearLast.test(bareText(cell)),
  );
  if (texts.length === 0) return null;
  const parts = texts.map((text) => yearLast.exec(bareText(text)));
  if (areYearsFirst(parts)) return { order: 'ymd', isSure: true };
  const dayFirst = parts.some((part) => Number(part?.[1]) > 12);
  const monthFirstFound = parts.some((part) => Number(part?.[2]) > 12);
  if (dayFirst !== monthFirstFound) return { order: dayFirst ? 'dmy' : 'mdy', isSure: true };
  const isDayFirstCloser = disorder(texts, 'dmy') < disorder(texts, 'mdy');
  return { order: isDayFirstCloser ? 'dmy' : 'mdy', isSure: false };
}

/** `26/3/2`: the same year in front all along, and behind it days that change. */
function areYearsFirst(parts: readonly (RegExpExecArray | null)[]): boolean {
  const years = new Set(parts.map((part) => Number(part?.[1])));
  const days = new Set(parts.map((part) => part?.[3]));
  return (
    years.size <= 2 &&
    days.size > years.size &&
    [...years].every((year) => year > 12 && year < 60) &&
    [...days].every((day) => day !== undefined && day.length <= 2 && Number(day) <= 31)
  );
}

/** Without the day of the week and the zone. */
function bareText(text: string): string {
  return normaliseText(text).replace(weekday, ' ').replace(zone, '').trim();
}

/** Days that the times of an order jump about: an export runs in the order of time. */
function disorder(texts: readonly string[], order: DateOrder): number {
  let jumps = 0;
  let before: number | null = null;
  for (const text of texts) {
    const time = readDateTime(text, order);
    if (time === null) {
      jumps += 1000;
      continue;
    }
    const days = Date.parse(`${time}Z`) / 86_400_000;
    if (before !== null) jumps += Math.abs(days - before);
    before = days;
  }
  return jumps;
}

/** Whole seconds from one local time to another; negative if `to` lies earlier. */
export function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000);
}

function monthNumber(name: string | undefined): string {
  const key = (name ?? '').toLowerCase();
  if (key.endsWith('月')) {
    const written = key.slice(0, -1);
    return /\d/u.test(written) ? written : String(chineseMonths.indexOf(written) + 1);
  }
  return String(otherMonths.get(key) ?? months.indexOf(key) + 1);
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
  const isAfternoon = /^(?:P\.?M\.?|下午)$/iu.test(half);
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
