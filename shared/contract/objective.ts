import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import {
  objectiveIdSchema,
  type ActionPlanId,
  type EmployeeId,
  type ObjectiveId,
  type UnitId,
} from '../domain/ids';
import {
  objectiveContentSchema,
  objectiveOutcomeSchema,
  type Objective,
  type ObjectiveLevel,
  type ObjectivePerson,
} from '../domain/objective';
import { storeCommand, storeQuery } from './call';
import { everyone, nothing, writers } from './inputs';

export interface ObjectiveUnit {
  readonly unitId: UnitId;
  readonly name: string;
}

export interface ObjectiveEmployee extends ObjectivePerson {
  readonly employeeNo: string;
  readonly name: string;
}

/** An objective in its place under the one it was broken down from. */
export interface ObjectiveRow extends Objective {
  readonly level: ObjectiveLevel;
  /** 0 = not broken down from another one that is shown. */
  readonly depth: number;
  /** Of the unit or employee; null for the shop. */
  readonly ownerName: string | null;
  readonly isOverdue: boolean;
  /** The newest action plan that serves it. */
  readonly actionPlanId: ActionPlanId | null;
  /** Whom it is not broken down to yet. */
  readonly uncoveredUnits: readonly ObjectiveUnit[];
  readonly uncoveredEmployees: readonly {
    readonly employeeId: EmployeeId;
    readonly name: string;
  }[];
}

export interface ObjectiveOverview {
  readonly today: string;
  readonly objectives: readonly ObjectiveRow[];
  readonly units: readonly ObjectiveUnit[];
  /** Who works here and may be given an objective. */
  readonly people: readonly ObjectiveEmployee[];
}

export const objectiveCalls = {
  'objective.list': storeQuery({ roles: everyone, input: nothing }).returns<ObjectiveOverview>(),
  /** Supervisors write those of their own people; the shop's and units' are the administrator's. */
  'objective.save': storeCommand({
    roles: writers,
    input: z.strictObject({
      /** Null for a new one; a known one keeps its place. */
      objectiveId: objectiveIdSchema.nullable(),
      content: objectiveContentSchema,
    }),
    changes: ['objective'],
  }).returns<{ readonly objectiveId: ObjectiveId }>(),
  /** Enters how it ended; null opens it again. */
  'objective.decide': storeCommand({
    roles: writers,
    input: z.strictObject({
      objectiveId: objectiveIdSchema,
      outcome: objectiveOutcomeSchema.nullable(),
      result: z.string().trim().max(1000),
      decidedOn: localDateSchema,
    }),
    changes: ['objective'],
  }).returns<null>(),
} as const;
