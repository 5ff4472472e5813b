import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { LocalText } from '../domain/locale';
import { keySchema } from '../domain/scheme';
import {
  attendanceIdSchema,
  cycleIdSchema,
  employeeIdSchema,
  type AttendanceId,
  type EmployeeId,
} from '../domain/ids';
import type { CourseTestKind, CourseTests } from '../domain/courseTest';
import type { Insight } from '../insights/insight';
import type { EvidenceDirection } from '../statistics/triangulate';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, line } from './inputs';

/** That an employee took a course on a day. */
export interface Attendance {
  readonly attendanceId: AttendanceId;
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly dimensionKey: string;
  readonly course: string;
  readonly attendedOn: string;
}

/** What own customers said of one dimension in one cycle; fewer than three are hidden. */
export interface CustomerScore {
  readonly score: number;
  readonly responses: number;
}

/** What one kind of evidence says of a course. */
export interface CourseEvidence {
  readonly kind: CourseTestKind | 'customer';
  /** What the change is counted from: the points before, the untrained, or the natural rise. */
  readonly basis: 'before' | 'untrained' | 'naturalRise';
  readonly direction: EvidenceDirection;
  readonly insight: Insight;
}

/** Before and after one course, for the dimension that it was for. */
export interface CourseEffect {
  readonly course: string;
  readonly dimensionKey: string;
  readonly people: readonly {
    readonly attendanceId: AttendanceId;
    readonly employeeNo: string;
    readonly name: string;
    readonly attendedOn: string;
    readonly tests: CourseTests;
    readonly before: CustomerScore | null;
    readonly after: CustomerScore | null;
  }[];
  /** Natural rise, change of the trained, and change beside those who had no course. */
  readonly insights: readonly Insight[];
  /** Exam, practical test and customers, in this order. */
  readonly evidence: readonly CourseEvidence[];
  /** What the three say together. */
  readonly verdict: Insight;
}

export interface CourseEffects {
  /** Everybody who took a course from the first day of the cycle before to the last of this one. */
  readonly effects: readonly CourseEffect[];
  /** What courses can be for: the dimensions of the schemes of the cycle, scored or not. */
  readonly dimensions: readonly { readonly key: string; readonly name: LocalText }[];
  /** Whether the cycle itself is scored; points of tests are taken before that as well. */
  readonly isScored: boolean;
  /** Whether there is a scored cycle right before to compare with. */
  readonly hasCycleBefore: boolean;
}

export const attendanceCalls = {
  'attendance.list': storeQuery({
    roles: everyone,
    input: z.strictObject({}),
  }).returns<readonly Attendance[]>(),
  /** Notes that people took a course; what is known already stays one. */
  'attendance.save': storeCommand({
    roles: leaders,
    input: z.strictObject({
      employeeIds: z.array(employeeIdSchema).min(1).max(200),
      dimensionKey: keySchema,
      course: line,
      attendedOn: localDateSchema,
    }),
    changes: ['attendance', 'trainingNeed'],
  }).returns<null>(),
  'attendance.remove': storeCommand({
    roles: leaders,
    input: z.strictObject({ attendanceId: attendanceIdSchema }),
    changes: ['attendance', 'trainingNeed'],
  }).returns<null>(),
  /** What changed from the cycle before to this one, for those who took a course and the others. */
  'attendance.effects': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<CourseEffects>(),
} as const;
