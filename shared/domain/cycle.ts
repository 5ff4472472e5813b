import { z } from 'zod';
import { addDays, lastDayOfMonth } from '../base/localDate';
import type { CycleId } from './ids';

export const cycleKinds = ['month', 'quarter', 'year'] as const;
export const cycleKindSchema = z.enum(cycleKinds);
export type CycleKind = z.infer<typeof cycleKindSchema>;

/** In order; a cycle goes forward through these, one by one, and back only by being reopened. */
export const cycleStatuses = ['collecting', 'scored', 'inReview', 'published', 'closed'] as const;
export const cycleStatusSchema = z.enum(cycleStatuses);
export type CycleStatus = z.infer<typeof cycleStatusSchema>;

/** A dated period in which appraisals are made. */
export interface Cycle {
  readonly cycleId: CycleId;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: CycleStatus;
  /** 1, and one more for every time it was reopened. */
  readonly version: number;
  readonly scoredAt: string | null;
}

const monthsOf: Readonly<Record<CycleKind, number>> = { month: 1, quarter: 3, year: 12 };

/** Last day of the cycle of this kind that starts on `startsOn`, the first day of a month. */
function lastDayOfCycle(kind: CycleKind, startsOn: string): string {
  let last = lastDayOfMonth(startsOn);
  for (let month = 1; month < monthsOf[kind]; month += 1) last = lastDayOfMonth(addDays(last, 1));
  return last;
}

/** Whether the days make exactly one month, quarter or year from the first day of a month on. */
export function cycleDatesAreWhole(dates: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>): boolean {
  return (
    dates.startsOn.endsWith('-01') && dates.endsOn === lastDayOfCycle(dates.kind, dates.startsOn)
  );
}

/** The days of the cycle of the same kind that ends on the day before this one starts. */
export function cycleDatesBefore({
  kind,
  startsOn,
}: Pick<Cycle, 'kind' | 'startsOn'>): Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'> {
  const endsOn = addDays(startsOn, -1);
  let first = startsOn;
  for (let month = 0; month < monthsOf[kind]; month += 1) {
    first = `${addDays(first, -1).slice(0, 7)}-01`;
  }
  return { kind, startsOn: first, endsOn };
}

/**
 * The shorter cycles that a longer one is made of, each day once: the shortest ones, and longer
 * ones only where no shorter one lies.
 */
export function cyclesWithin(
  cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>,
  cycles: readonly Cycle[],
): readonly Cycle[] {
  const inside = cycles.filter(
    (each) =>
      monthsOf[each.kind] < monthsOf[cycle.kind] &&
      cycle.startsOn <= each.startsOn &&
      each.endsOn <= cycle.endsOn,
  );
  return inside
    .filter(({ kind, startsOn, endsOn }) =>
      inside.every(
        (other) =>
          monthsOf[other.kind] >= monthsOf[kind] ||
          other.endsOn < startsOn ||
          endsOn < other.startsOn,
      ),
    )
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}
