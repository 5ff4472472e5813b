import { addDays } from '../base/localDate';

/** Days that differ from the week from Monday to Friday, `yyyy-mm-dd`. */
export interface WorkCalendar {
  /** Weekdays on which nobody works. */
  readonly daysOff: readonly string[];
  /** Days of a weekend that are worked to make up for days off. */
  readonly extraWorkdays: readonly string[];
}

/** Whether `date` (`yyyy-mm-dd`) is worked. A day in both lists is off. */
export function isWorkingDay(date: string, { daysOff, extraWorkdays }: WorkCalendar): boolean {
  if (daysOff.includes(date)) return false;
  return extraWorkdays.includes(date) || !isWeekend(date);
}

/**
 * The last day of a time limit of `days` working days that begins after `date`, both `yyyy-mm-dd`:
 * the day itself does not count, the last one does. Source: domain C.8 sheet 4.
 * @throws RangeError if `days` is not a whole number from 1 up, or if no day of two years is worked.
 */
export function lastDayOfLimit(date: string, days: number, calendar: WorkCalendar): string {
  if (!Number.isInteger(days) || days < 1) throw new RangeError('A limit has at least one day');
  let day = date;
  let left = days;
  for (let tried = 0; tried < LONGEST_SEARCH; tried += 1) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
    if (left === 0) return day;
  }
  throw new RangeError('There are not enough working days');
}

/**
 * The last day of a period of `days` working days whose first day is `date` if that is worked.
 * Throws as `lastDayOfLimit` does.
 */
export function lastDayOfPeriod(date: string, days: number, calendar: WorkCalendar): string {
  return lastDayOfLimit(addDays(date, -1), days, calendar);
}

const LONGEST_SEARCH = 731;

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
