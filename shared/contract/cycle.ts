import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { cycleKindSchema, type Cycle } from '../domain/cycle';
import type { CycleFinding, CycleFindingKey } from '../domain/cycleFinding';
import {
  decidedStatusSchema,
  reopenedStatusSchema,
  type CycleTransition,
  type DecidedStatus,
  type ReopenedStatus,
} from '../domain/cycleTransition';
import { cycleIdSchema, employeeIdSchema, type AppraisalId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { ReviewSource } from '../domain/scheme';
import type { DisplayTier } from '../domain/displayTier';
import { givenReasonSchema, type CyclePlan, type LeftOutEmployee } from '../domain/planCycle';
import { storeCommand, storeQuery } from './call';
import { comment, everyone, leaders, nothing, overseers } from './inputs';

/** What is there and what is missing of one review on the board. */
export interface ReviewProgress {
  readonly source: ReviewSource;
  readonly status: 'notStarted' | 'draft' | 'submitted';
  readonly given: number;
  readonly total: number;
}

export interface BoardRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  /** Positions that followed on the first one in this cycle. */
  readonly movedTo: readonly string[];
  readonly reviews: readonly ReviewProgress[];
  /** Null if the scheme has no survey. */
  readonly responses: {
    readonly count: number;
    readonly tier: DisplayTier;
    readonly enough: boolean;
  } | null;
  /** Null if the scheme measures nothing. */
  readonly measurements: { readonly given: number; readonly total: number } | null;
  readonly isReady: boolean;
}

/** The one step that comes next; the first unmet one in the order of the work. */
export type NextStep =
  | {
      readonly kind: 'review';
      readonly appraisalId: AppraisalId;
      readonly name: string;
      readonly source: ReviewSource;
    }
  | { readonly kind: 'importSurvey' }
  | { readonly kind: 'measurement'; readonly name: string }
  | { readonly kind: 'score' }
  /** An open point of the state, with the first of those whom it concerns. */
  | {
      readonly kind: 'settle';
      readonly finding: CycleFindingKey;
      readonly name: string;
      readonly count: number;
    }
  | { readonly kind: 'advance'; readonly to: DecidedStatus }
  | { readonly kind: 'read' };

export interface Board {
  readonly cycle: Cycle;
  readonly rows: readonly BoardRow[];
  readonly responseCount: number;
  readonly nextStep: NextStep;
  /** What stands open before the next state, or after the last; nothing is asked while collecting. */
  readonly findings: readonly CycleFinding[];
  readonly schemeNames: readonly { readonly name: LocalText; readonly version: number }[];
}

/** Where a cycle stands: the step that is next with what stands open, and what lies behind. */
export interface CycleState {
  readonly cycle: Cycle;
  /** Null after the last state, and while scoring comes first. */
  readonly next: {
    readonly to: DecidedStatus;
    readonly findings: readonly CycleFinding[];
  } | null;
  readonly reopenTo: readonly ReopenedStatus[];
  /** Who was left out when it opened, and why. */
  readonly leftOut: readonly LeftOutEmployee[];
  /** Newest first. */
  readonly transitions: readonly CycleTransition[];
}

const reason = comment.trim().min(1);

const dates = z.strictObject({
  kind: cycleKindSchema,
  startsOn: localDateSchema,
  endsOn: localDateSchema,
});
/** With those whom the shop leaves out by its own decision. */
const opening = dates.extend({
  leaveOut: z
    .array(z.strictObject({ employeeId: employeeIdSchema, reason: givenReasonSchema }))
    .max(2000)
    .optional(),
});

/** Up to a year; a negative zero is no number of days. */
const wholeDays = z
  .number()
  .int()
  .min(0)
  .max(366)
  .refine((days) => !Object.is(days, -0));

export const cycleCalls = {
  'cycle.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Cycle[]>(),
  /** Who would be appraised under which scheme, and who would be left out and why. */
  'cycle.plan': storeQuery({ roles: leaders, input: opening }).returns<CyclePlan>(),
  /** Opens a cycle: freezes the schemes and creates one appraisal per employee. */
  'cycle.open': storeCommand({
    roles: leaders,
    input: opening,
    changes: ['cycle', 'appraisal', 'scheme'],
  }).returns<Cycle>(),
  /** Fewest days of employment by the end of a cycle to take part in it. */
  'cycle.participation': storeQuery({ roles: everyone, input: nothing }).returns<{
    readonly minimumDays: number;
  }>(),
  'cycle.setParticipation': storeCommand({
    roles: leaders,
    input: z.strictObject({ minimumDays: wholeDays }),
    changes: ['cycle'],
  }).returns<null>(),
  'cycle.state': storeQuery({
    roles: overseers,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<CycleState>(),
  /** Takes the next step; open points that do not block are accepted by the reason. */
  'cycle.advance': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      to: decidedStatusSchema,
      reason: reason.nullable(),
    }),
    changes: ['cycle'],
  }).returns<Cycle>(),
  /** Opens an earlier state again, as the next version of the cycle. */
  'cycle.reopen': storeCommand({
    roles: leaders,
    input: z.strictObject({ cycleId: cycleIdSchema, to: reopenedStatusSchema, reason }),
    changes: ['cycle'],
  }).returns<Cycle>(),
  'cycle.board': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<Board>(),
} as const;
