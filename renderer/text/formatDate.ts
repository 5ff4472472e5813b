import type { Cycle } from '@shared/domain/cycle';
import type { Translate } from '@shared/text/translate';

const monthNames = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** A cycle as people call it: 2026年11月, 2026年第4季度. */
export function formatCycle({ kind, startsOn }: Pick<Cycle, 'kind' | 'startsOn'>, t: Translate) {
  const { year, month, monthName } = partsOf(startsOn);
  const quarter = Math.ceil(month / 3);
  return t(`date.${kind}`, { year, month, monthName, quarter });
}

/** A local date without its year: 11月27日. */
export function formatDay(date: string, t: Translate): string {
  return t('date.day', partsOf(date));
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
  return t('date.dayTime', { ...partsOf(date), time: formatTime(local) });
}

function partsOf(date: string) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, monthName: monthNames.format(Date.UTC(year, month - 1, 1)) };
}
