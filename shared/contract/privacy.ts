import { z } from 'zod';
import { erasureReasonSchema } from '../domain/erasure';
import { employeeIdSchema, type EmployeeId } from '../domain/ids';
import { localeSchema } from '../domain/locale';
import type { Retention } from '../domain/retention';
import { storeCommand, storeQuery } from './call';
import { leaders, line, nothing } from './inputs';
import type { Printout, SavedPrintout } from './printout';

/** Somebody about whom the shop keeps records. */
export interface KeptPerson {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly status: 'active' | 'left';
  readonly appraisals: number;
  /** Last local day on which the records were used. */
  readonly lastUsedOn: string;
  /** The day from which they are no longer needed; null for somebody who still works here. */
  readonly endsOn: string | null;
  /** Local day on which this was read, to compare with. */
  readonly today: string;
}

export interface PrivacyOverview {
  readonly retention: Retention;
  readonly isReviewDue: boolean;
  readonly people: readonly KeptPerson[];
  readonly erasures: number;
}

export const privacyCalls = {
  'privacy.overview': storeQuery({ roles: leaders, input: nothing }).returns<PrivacyOverview>(),
  /** Whether the yearly look at what is kept is due; asked on every page. */
  'privacy.reminder': storeQuery({ roles: leaders, input: nothing }).returns<{
    readonly isReviewDue: boolean;
  }>(),
  /** Writes everything that is kept about one person, as PDF with a JSON file beside it. */
  'privacy.exportEmployee': storeQuery({
    roles: leaders,
    input: z.strictObject({ employeeId: employeeIdSchema, locale: localeSchema }),
  }).returns<SavedPrintout | null>(),
  /** The notice for the staff: what is kept, what for, how long, and their rights. */
  'privacy.printNotice': storeQuery({
    roles: leaders,
    input: z.strictObject({ locale: localeSchema }),
  }).returns<Printout>(),
  /** Erases a person for good. `name` is typed by the user and must match. */
  'privacy.erase': storeCommand({
    roles: leaders,
    input: z.strictObject({
      employeeId: employeeIdSchema,
      name: line,
      reason: erasureReasonSchema,
    }),
    changes: [
      'privacy',
      'remnant',
      'employee',
      'cycle',
      'import',
      'review',
      'survey',
      'measurement',
      'appraisal',
      'trainingNeed',
      'handOff',
    ],
  }).returns<null>(),
  'privacy.setRetention': storeCommand({
    roles: leaders,
    input: z.strictObject({ years: z.int().min(1).max(30) }),
    changes: ['privacy'],
  }).returns<null>(),
  /** Notes that somebody looked at what is kept; the reminder comes again in a year. */
  'privacy.confirmReview': storeCommand({
    roles: leaders,
    input: nothing,
    changes: ['privacy'],
  }).returns<null>(),
} as const;
