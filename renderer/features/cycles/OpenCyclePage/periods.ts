import { addDays, lastDayOfMonth } from '@shared/base/localDate';
import type { CycleKind } from '@shared/domain/cycle';
import { unreachable } from '@shared/base/unreachable';

/** First and last day of a usual cycle, both `yyyy-mm-dd`. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The periods one may want to appraise: the next one, the current one, and those before. */
export function periodsAround(kind: CycleKind, today: string): readonly Period[] {
  const current = periodOf(kind, today);
  const next = periodOf(kind, addDays(current.endsOn, 1));
  const periods = [next, current];
  for (let left = pastPeriods(kind); left > 0; left -= 1) {
    const latest = periods.at(-1) ?? current;
    periods.push(periodOf(kind, addDays(latest.startsOn, -1)));
  }
  return periods;
}

/** The month, quarter or year that a day lies in. */
export function periodOf(kind: CycleKind, day: string): Period {
  const year = day.slice(0, 4);
  switch (kind) {
    case 'month':
      return { startsOn: `${day.slice(0, 7)}-01`, endsOn: lastDayOfMonth(day) };
    case 'quarter': {
      const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
      return {
        startsOn: `${year}-${twoDigits(first)}-01`,
        endsOn: lastDayOfMonth(`${year}-${twoDigits(first + 2)}-01`),
      };
    }
    case 'year':
      return { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
    default:
      return unreachable(kind);
  }
}

function pastPeriods(kind: CycleKind): number {
  return { month: 12, quarter: 6, year: 3 }[kind];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
