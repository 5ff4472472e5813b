import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import {
  actionPlanContentSchema,
  planOutcomeSchema,
  type ActionPlanContent,
  type ActionPlanGap,
  type ActionPlanStatus,
  type OverdueItem,
  type PlanOutcome,
} from '../domain/actionPlan';
import type { Cycle } from '../domain/cycle';
import {
  actionPlanIdSchema,
  appraisalIdSchema,
  cycleIdSchema,
  employeeIdSchema,
  objectiveIdSchema,
  type ActionPlanId,
  type AppraisalId,
  type EmployeeId,
  type ObjectiveId,
} from '../domain/ids';
import { localeSchema } from '../domain/locale';
import type { GradeKey } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { everyone, nothing, reason, writers } from './inputs';
import type { Printout } from './printout';

export interface ActionPlanRow {
  readonly actionPlanId: ActionPlanId;
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly status: ActionPlanStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What is to improve, in the order of the plan. */
  readonly improvements: readonly string[];
  readonly outcome: PlanOutcome | null;
  /** The next day on which something is due; null unless it runs. */
  readonly nextDueOn: string | null;
  readonly overdue: readonly OverdueItem[];
}

export interface ActionPlanOverview {
  readonly today: string;
  readonly plans: readonly ActionPlanRow[];
}

/** A result before or after the plan. */
export interface PlanResult {
  readonly cycle: Pick<Cycle, 'cycleId' | 'kind' | 'startsOn'>;
  readonly display: string | null;
  readonly grade: GradeKey | null;
}

export interface PlanObjective {
  readonly objectiveId: ObjectiveId;
  readonly aim: string;
  readonly target: string;
  readonly dueOn: string;
}

/** Something after results whose day has passed, with what leads to it. */
export type OverdueEntry = { readonly dueOn: string } & (
  | {
      readonly kind: 'interview';
      readonly appraisalId: AppraisalId;
      readonly name: string;
      readonly cycle: Pick<Cycle, 'kind' | 'startsOn'>;
    }
  | {
      readonly kind: OverdueItem['kind'];
      readonly actionPlanId: ActionPlanId;
      readonly name: string;
      readonly number: number | null;
    }
  | {
      readonly kind: 'objective';
      readonly objectiveId: ObjectiveId;
      readonly aim: string;
      /** Null for the shop's. */
      readonly name: string | null;
    }
);

export interface ActionPlanEntry extends ActionPlanRow {
  readonly unitName: string | null;
  readonly positionName: string | null;
  readonly hiredOn: string | null;
  readonly version: number;
  readonly agreedOn: string | null;
  readonly outcomeNote: string;
  readonly closedOn: string | null;
  readonly content: ActionPlanContent;
  /** The objective it was started for. */
  readonly objective: PlanObjective | null;
  readonly gaps: readonly ActionPlanGap[];
  readonly before: PlanResult | null;
  readonly after: PlanResult | null;
  /** Cycles in which this person is appraised after the plan began. */
  readonly laterCycles: readonly Pick<Cycle, 'cycleId' | 'kind' | 'startsOn'>[];
  readonly extensions: readonly {
    readonly endsOnBefore: string;
    readonly endsOn: string;
    readonly reason: string;
    readonly extendedAt: string;
  }[];
  readonly versions: readonly {
    readonly version: number;
    readonly reason: string;
    readonly userName: string;
    readonly replacedAt: string;
  }[];
}

const ofPlan = z.strictObject({ actionPlanId: actionPlanIdSchema });

export const actionPlanCalls = {
  'actionPlan.list': storeQuery({
    roles: everyone,
    input: nothing,
  }).returns<ActionPlanOverview>(),
  /** Talks, plans and objectives whose day has passed. */
  'actionPlan.overdue': storeQuery({
    roles: everyone,
    input: nothing,
  }).returns<readonly OverdueEntry[]>(),
  'actionPlan.get': storeQuery({ roles: everyone, input: ofPlan }).returns<ActionPlanEntry>(),
  /** Starts a draft, from the next steps of the talk about the result if there was one. */
  'actionPlan.start': storeCommand({
    roles: writers,
    input: z.strictObject({
      employeeId: employeeIdSchema,
      appraisalId: appraisalIdSchema.nullable(),
      /** Of the same employee: it becomes the first action. */
      objectiveId: objectiveIdSchema.optional(),
    }),
    changes: ['actionPlan'],
  }).returns<{ readonly actionPlanId: ActionPlanId }>(),
  /** Keeps what was typed; once agreed, only progress and signatures may differ. */
  'actionPlan.save': storeCommand({
    roles: writers,
    input: z.strictObject({ actionPlanId: actionPlanIdSchema, content: actionPlanContentSchema }),
    changes: ['actionPlan'],
  }).returns<null>(),
  'actionPlan.agree': storeCommand({
    roles: writers,
    input: z.strictObject({ actionPlanId: actionPlanIdSchema, agreedOn: localDateSchema }),
    changes: ['actionPlan'],
  }).returns<null>(),
  'actionPlan.extend': storeCommand({
    roles: writers,
    input: z.strictObject({ actionPlanId: actionPlanIdSchema, endsOn: localDateSchema, reason }),
    changes: ['actionPlan'],
  }).returns<null>(),
  'actionPlan.close': storeCommand({
    roles: writers,
    input: z.strictObject({
      actionPlanId: actionPlanIdSchema,
      outcome: planOutcomeSchema,
      outcomeNote: z.string().max(2000),
      closedOn: localDateSchema,
      reappraisalCycleId: cycleIdSchema.nullable(),
    }),
    changes: ['actionPlan'],
  }).returns<null>(),
  /** Takes an agreed or closed plan up again; the version before stays. */
  'actionPlan.revise': storeCommand({
    roles: writers,
    input: z.strictObject({ actionPlanId: actionPlanIdSchema, reason }),
    changes: ['actionPlan'],
  }).returns<null>(),
  /** One PDF with the plan; null if the save dialog was closed. */
  'actionPlan.print': storeQuery({
    roles: everyone,
    input: z.strictObject({
      actionPlanId: actionPlanIdSchema,
      /** Only the head is filled in; the rest is written by hand. */
      isBlank: z.boolean(),
      locale: localeSchema,
    }),
  }).returns<Printout>(),
} as const;
