import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { Cycle } from '../domain/cycle';
import { employeeStatuses, type Employee, type EmployeeField } from '../domain/employee';
import { employeeIdSchema, type AppraisalId, type EmployeeId } from '../domain/ids';
import { localeSchema, type LocalText } from '../domain/locale';
import type { GradeKey, SourceKey } from '../domain/scheme';
import type { Insight } from '../insights/insight';
import type { ScoreStatus } from '../scoring/scoreTree';
import type { TotalInterval } from '../statistics/totalIntervals';
import { storeCommand, storeQuery } from './call';
import { everyone, exporters, leaders, line, nothing } from './inputs';

/** One changed field of an employee. */
export interface EmployeeChange {
  readonly field: EmployeeField;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedAt: string;
  readonly userName: string;
  /** The staff list that brought the change; null when somebody typed it. */
  readonly fileName: string | null;
}

/** One result of an employee. */
export interface HistoryResult {
  readonly appraisalId: AppraisalId;
  readonly cycle: Cycle;
  readonly positionName: string;
  readonly status: ScoreStatus;
  readonly display: string | null;
  readonly grade: GradeKey | null;
  /** Customer responses; null if the scheme asks no customers. */
  readonly responses: number | null;
  readonly interval: TotalInterval | null;
}

/** The run of totals of one kind of cycle under one scheme, oldest first. */
export interface HistoryTrend {
  readonly points: readonly {
    readonly result: HistoryResult;
    readonly total: number;
    /** Too few responses to count in the grade. */
    readonly isHollow: boolean;
    readonly isOutside: boolean;
  }[];
  /** Own normal ups and downs; null below six cycles. */
  readonly limits: { readonly low: number; readonly high: number } | null;
  readonly gradeLines: readonly { readonly grade: GradeKey; readonly at: number }[];
  readonly insight: Insight;
  readonly slowChange: Insight | null;
  /** The run beside colleagues of the same position and month; null below six such months. */
  readonly season: Insight | null;
  /** Whether each measured share of the newest cycle is out of line with the cycles before. */
  readonly rates: readonly { readonly name: LocalText; readonly insight: Insight }[];
}

/** How each source sees one dimension, 0 to 100. */
export interface HistoryDimension {
  readonly key: string;
  readonly name: string;
  readonly sources: readonly { readonly source: SourceKey; readonly score: number }[];
  readonly positionMean: number | null;
  readonly target: number;
}

export interface EmployeeHistory {
  readonly employee: Employee;
  /** Newest first. */
  readonly results: readonly HistoryResult[];
  readonly trend: HistoryTrend | null;
  readonly dimensions: readonly HistoryDimension[];
  /** About the newest result. */
  readonly insights: readonly Insight[];
}

export const employeeCalls = {
  'employee.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Employee[]>(),
  /** Adds an employee, or changes one; each changed field is kept with its value before. */
  'employee.save': storeCommand({
    roles: leaders,
    input: z.strictObject({
      /** Null for a new one. */
      employeeId: employeeIdSchema.nullable(),
      employeeNo: z.string().trim().min(1).max(40),
      name: line,
      status: z.enum(employeeStatuses),
      unitName: z.string().trim().min(1).max(200).nullable(),
      positionName: z.string().trim().min(1).max(200).nullable(),
      superiorName: line.nullable(),
      hiredOn: localDateSchema.nullable(),
    }),
    changes: ['employee', 'cycle'],
  }).returns<{ readonly employeeId: EmployeeId }>(),
  /** What was changed, newest first. */
  'employee.changes': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema }),
  }).returns<readonly EmployeeChange[]>(),
  /** Writes the staff list as a file that can be imported again; null if no place was chosen. */
  'employee.export': storeQuery({
    roles: exporters,
    input: z.strictObject({ format: z.enum(['xlsx', 'csv']), locale: localeSchema }),
  }).returns<{ readonly fileName: string } | null>(),
  /** One employee over the cycles. */
  'employee.results': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema, locale: localeSchema }),
  }).returns<EmployeeHistory>(),
} as const;
