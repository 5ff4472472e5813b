import { z } from 'zod';
import type { EmployeeId } from '../domain/ids';
import { storeCommand, storeQuery } from './call';
import { leaders, nothing, overseers } from './inputs';

/** A remembered decision: whom a mention means in every further file. */
export interface RememberedAttribution {
  /** As written in the file. */
  readonly text: string;
  /** Null: nobody; such rows count for the shop only. */
  readonly employeeId: EmployeeId | null;
  readonly employeeNo: string | null;
  readonly employeeName: string | null;
  readonly fileName: string;
  readonly decidedAt: string;
}

export const attributionCalls = {
  'attribution.list': storeQuery({ roles: overseers, input: nothing }).returns<
    readonly RememberedAttribution[]
  >(),
  /** The next file asks again; what is written stays. */
  'attribution.revoke': storeCommand({
    roles: leaders,
    input: z.strictObject({ text: z.string().max(500) }),
    changes: ['attribution'],
  }).returns<null>(),
} as const;
