import { z } from 'zod';
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
