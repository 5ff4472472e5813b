import { z } from 'zod';

/** A calendar day as people write it, `yyyy-mm-dd`, without time or zone. */
export const localDateSchema = z.iso.date();

/** Last day of the month of `date` (`yyyy-mm-dd`), as `yyyy-mm-dd`. */
export function lastDayOfMonth(date: string): string {
  const [year, month] = date.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return `${date.slice(0, 7)}-${String(day).padStart(2, '0')}`;
}

/** `date` plus a whole number of days (may be negative), both `yyyy-mm-dd`. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + days))
    .toISOString()
    .slice(0, 10);
}

/** Number of days from `from` to `to`; negative if `to` lies earlier. Both `yyyy-mm-dd`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
