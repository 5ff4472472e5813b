import { z } from 'zod';
import type { Cycle } from '../domain/cycle';
import {
  appraisalIdSchema,
  cycleIdSchema,
  employeeIdSchema,
  type AppraisalId,
  type EmployeeId,
} from '../domain/ids';
import {
  interviewContentSchema,
  type InterviewContent,
  type InterviewGap,
  type InterviewStatus,
} from '../domain/interview';
import { localeSchema } from '../domain/locale';
import type { GradeKey } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { everyone, reason, writers } from './inputs';
import type { Printout } from './printout';

/** The talk about one result: whether it was held, and by when it should be. */
export interface InterviewRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly display: string | null;
  readonly grade: GradeKey | null;
  readonly status: InterviewStatus | 'none';
  readonly heldOn: string | null;
  readonly interviewerName: string;
  readonly gaps: readonly InterviewGap[];
  /** Null while there is no result to talk about. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
}

export interface InterviewOverview {
  readonly cycle: Cycle;
  readonly interviewDays: number;
  readonly rows: readonly InterviewRow[];
}

/** One record with what the talk is about. */
export interface InterviewEntry extends InterviewRow {
  readonly cycle: Cycle;
  readonly employeeId: EmployeeId;
  readonly unitName: string | null;
  readonly superiorName: string | null;
  readonly version: number;
  readonly content: InterviewContent;
  /** The last talk before this one that was held, to compare with. */
  readonly earlier: {
    readonly cycle: Pick<Cycle, 'kind' | 'startsOn'>;
    readonly display: string | null;
    readonly grade: GradeKey | null;
    readonly content: InterviewContent;
  } | null;
  readonly versions: readonly {
    readonly version: number;
    readonly content: InterviewContent;
    readonly reason: string;
    readonly userName: string;
    readonly replacedAt: string;
  }[];
}

/** A talk in the file of one person. */
export interface EmployeeInterview {
  readonly appraisalId: AppraisalId;
  readonly cycle: Pick<Cycle, 'cycleId' | 'kind' | 'startsOn'>;
  readonly status: InterviewStatus;
  readonly heldOn: string | null;
  readonly interviewerName: string;
  readonly gaps: readonly InterviewGap[];
}

const ofAppraisal = z.strictObject({ appraisalId: appraisalIdSchema });

export const interviewCalls = {
  'interview.list': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<InterviewOverview>(),
  'interview.listOf': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema }),
  }).returns<readonly EmployeeInterview[]>(),
  'interview.get': storeQuery({ roles: everyone, input: ofAppraisal }).returns<InterviewEntry>(),
  /** Keeps what was typed, complete or not. */
  'interview.save': storeCommand({
    roles: writers,
    input: z.strictObject({ appraisalId: appraisalIdSchema, content: interviewContentSchema }),
    changes: ['interview'],
  }).returns<null>(),
  /** Files the record: from now on it changes only as a new version. */
  'interview.hold': storeCommand({
    roles: writers,
    input: ofAppraisal,
    changes: ['interview'],
  }).returns<null>(),
  /** Takes a filed record up again; the version before stays. */
  'interview.revise': storeCommand({
    roles: writers,
    input: z.strictObject({ appraisalId: appraisalIdSchema, reason }),
    changes: ['interview'],
  }).returns<null>(),
  /** One PDF with a record per person; null if the save dialog was closed. */
  'interview.print': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      appraisalIds: z.array(appraisalIdSchema).min(1).max(2000).nullable(),
      /** Only the head is filled in; the rest is written by hand. */
      isBlank: z.boolean(),
      locale: localeSchema,
    }),
  }).returns<Printout>(),
} as const;
