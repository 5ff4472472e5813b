import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { cycleKindSchema, type Cycle } from '../domain/cycle';
import {
  decidedStatusSchema,
  reopenedStatusSchema,
  type CycleFinding,
  type CycleTransition,
  type DecidedStatus,
  type ReopenedStatus,
} from '../domain/cycleTransition';
import { cycleIdSchema, type AppraisalId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { ReviewSource } from '../domain/scheme';
import type { DisplayTier } from '../domain/displayTier';
import type { CyclePlan } from '../domain/planCycle';
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
  | { readonly kind: 'advance'; readonly to: DecidedStatus }
  | { readonly kind: 'read' };

export interface Board {
  readonly cycle: Cycle;
  readonly rows: readonly BoardRow[];
  readonly responseCount: number;
  readonly nextStep: NextStep;
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
  /** Newest first. */
  readonly transitions: readonly CycleTransition[];
}

const reason = comment.trim().min(1);

const dates = z.strictObject({
  kind: cycleKindSchema,
  startsOn: localDateSchema,
  endsOn: localDateSchema,
});

export const cycleCalls = {
  'cycle.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Cycle[]>(),
  /** Who would be appraised under which scheme, and who would be left out and why. */
  'cycle.plan': storeQuery({ roles: leaders, input: dates }).returns<CyclePlan>(),
  /** Opens a cycle: freezes the schemes and creates one appraisal per employee. */
  'cycle.open': storeCommand({
    roles: leaders,
    input: dates,
    changes: ['cycle', 'appraisal', 'scheme'],
  }).returns<Cycle>(),
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
