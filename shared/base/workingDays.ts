import { addDays } from './localDate';

/**
 * The day that lies `days` working days after `date` (`yyyy-mm-dd`). Saturdays and Sundays are left
 * out; public holidays are not known here, so the last day stays to be confirmed by people.
 */
export function addWorkingDays(date: string, days: number): string {
  let day = date;
  let left = days;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
