import type { Locale } from '@shared/domain/locale';

/** A local day (`yyyy-mm-dd`) as people say it: 11月27日. */
export function formatDay(locale: Locale, day: string): string {
  return format(locale, day, { month: locale === 'en' ? 'short' : 'long', day: 'numeric' });
}

/** Two local days as a range: 11月1日–11月30日. */
export function formatDays(locale: Locale, firstOn: string, lastOn: string): string {
  return `${formatDay(locale, firstOn)}–${formatDay(locale, lastOn)}`;
}

/** Name of the month that a local day lies in: 2026年11月. */
export function formatMonth(locale: Locale, day: string): string {
  return format(locale, day, { year: 'numeric', month: 'long' });
}

/** Clock time of an instant in the zone of this computer, 24 h: 14:32. */
export function formatTime(locale: Locale, instant: Date): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

function format(locale: Locale, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
