import type { Cycle } from '../domain/cycle';
import type { Translate } from './translate';

const monthNames = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** A cycle as people call it: 2026年11月, 2026年第4季度. */
export function formatCycle(
  { kind, startsOn }: Pick<Cycle, 'kind' | 'startsOn'>,
  t: Translate,
): string {
  const { year, month, monthName } = dateParts(startsOn);
  const quarter = Math.ceil(month / 3);
  return t(`date.${kind}`, { year, month, monthName, quarter });
}

/** The parts of a local date as sentences ask for them. */
export function dateParts(
  date: string,
): Readonly<{ year: number; month: number; day: number; monthName: string }> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, monthName: monthNames.format(Date.UTC(year, month - 1, 1)) };
}
