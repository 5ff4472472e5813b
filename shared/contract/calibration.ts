import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { Calibration } from '../domain/calibration';
import type { Cycle } from '../domain/cycle';
import { cycleIdSchema } from '../domain/ids';
import type { QuotaCeiling } from '../domain/quota';
import type { GradeKey } from '../domain/scheme';
import type { Insight } from '../insights/insight';
import type { ResultRow } from './appraisal';
import { storeCommand, storeQuery } from './call';
import { comment, leaders, line, reason } from './inputs';

/** The results of one unit, as a calibration meeting looks at them. */
export interface CalibrationUnit {
  /** Null: the people without a unit. */
  readonly unitName: string | null;
  readonly quota: QuotaCeiling;
  /** How many have the best grade of their scheme, after adjustments. */
  readonly best: number;
  readonly grades: readonly { readonly grade: GradeKey; readonly count: number }[];
  readonly withoutGrade: number;
  readonly rows: readonly Pick<
    ResultRow,
    'appraisalId' | 'employeeNo' | 'name' | 'positionName' | 'decided' | 'adjustment' | 'notes'
  >[];
  /** What each superior's ratings would be without the leaning of that reviewer; changes nothing. */
  readonly previews: readonly { readonly subject: string; readonly insight: Insight }[];
  /** Newest first. */
  readonly meetings: readonly Calibration[];
}

export interface CalibrationView {
  readonly cycle: Cycle;
  readonly units: readonly CalibrationUnit[];
  /** How strict and how even the reviewers are, and what the shop cannot tell. */
  readonly reviewers: readonly { readonly subject: string; readonly insight: Insight }[];
}

export const calibrationCalls = {
  'calibration.get': storeQuery({
    roles: leaders,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<CalibrationView>(),
  'calibration.add': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      unitName: line.nullable(),
      heldOn: localDateSchema,
      attendees: line.max(300),
      note: comment.trim().min(1),
      aboveQuotaReason: reason.nullable(),
    }),
    changes: ['calibration'],
  }).returns<null>(),
} as const;
