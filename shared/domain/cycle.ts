import { z } from 'zod';
import { addDays, lastDayOfMonth } from '../base/localDate';
import type { CycleId } from './ids';

export const cycleKinds = ['month', 'quarter', 'year'] as const;
export const cycleKindSchema = z.enum(cycleKinds);
export type CycleKind = z.infer<typeof cycleKindSchema>;

/** In order; a cycle goes forward through these. Later states arrive with the full cycle. */
export const cycleStatuses = ['collecting', 'scored'] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

/** A dated period in which appraisals are made. */
export interface Cycle {
  readonly cycleId: CycleId;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: CycleStatus;
  readonly scoredAt: string | null;
}

const monthsOf: Readonly<Record<CycleKind, number>> = { month: 1, quarter: 3, year: 12 };

/** Last day of the cycle of this kind that starts on `startsOn`, the first day of a month. */
export function lastDayOfCycle(kind: CycleKind, startsOn: string): string {
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
