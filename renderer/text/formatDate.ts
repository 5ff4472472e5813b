import { dateParts } from '@shared/text/formatCycle';
import type { Translate } from '@shared/text/translate';

export { formatCycle } from '@shared/text/formatCycle';

/** A local date without its year: 11月27日. */
export function formatDay(date: string, t: Translate): string {
  return t('date.day', dateParts(date));
}

/** Two local dates as a range: 11月1日–11月30日. */
export function formatDays(firstOn: string, lastOn: string, t: Translate): string {
  return `${formatDay(firstOn, t)}–${formatDay(lastOn, t)}`;
}

/** The clock of this computer, 24 h: 14:32. */
export function formatTime(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** An instant in the time of this computer, without its year: 12月2日 10:15. */
export function formatDayTime(at: string, t: Translate): string {
  const local = new Date(at);
  const date = `${local.getFullYear()}-${local.getMonth() + 1}-${local.getDate()}`;
  return t('date.dayTime', { ...dateParts(date), time: formatTime(local) });
}
