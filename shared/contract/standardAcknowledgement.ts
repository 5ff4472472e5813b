import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { cycleIdSchema, employeeIdSchema, type EmployeeId } from '../domain/ids';
import { localeSchema, type LocalText } from '../domain/locale';
import { storeCommand, storeQuery } from './call';
import { comment, everyone, leaders } from './inputs';
import type { Printout } from './printout';

/** The standard by which somebody is appraised, and the day on which they signed it. */
export interface SignedStandard {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly schemeName: LocalText;
  readonly schemeVersion: number;
  /** Null: not signed. */
  readonly signedOn: string | null;
  readonly note: string;
}

export const standardAcknowledgementCalls = {
  'standardAcknowledgement.list': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<readonly SignedStandard[]>(),
  /** What the employees of a cycle sign: a list per unit, or the standard of each who has not. */
  'standardAcknowledgement.print': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      content: z.enum(['lists', 'standards']),
      locale: localeSchema,
    }),
  }).returns<Printout>(),
  /** Employees of a cycle signed their standard on a day; null takes an entry back. */
  'standardAcknowledgement.record': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      employeeIds: z.array(employeeIdSchema).min(1).max(2000),
      signedOn: localDateSchema.nullable(),
      note: comment,
    }),
    changes: ['cycle'],
  }).returns<null>(),
} as const;
