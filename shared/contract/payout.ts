import { z } from 'zod';
import type { Cycle } from '../domain/cycle';
import { appraisalIdSchema, cycleIdSchema, type AppraisalId } from '../domain/ids';
import { localeSchema } from '../domain/locale';
import {
  fenSchema,
  payoutInputSchema,
  payoutMethodSchema,
  type PayoutInput,
  type PayoutMethod,
} from '../domain/payout';
import type { GradeKey, SourceKey } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { leaders, overseers } from './inputs';
import type { Printout } from './printout';

export interface PayoutRow extends PayoutInput {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly scoreVersion: number | null;
  readonly sources: readonly { readonly key: SourceKey; readonly score: string | null }[];
  readonly display: string | null;
  readonly grade: GradeKey | null;
  /** Of the grade, or 0 for a veto where the shop then pays nothing. */
  readonly coefficient: string | null;
  readonly isVetoed: boolean;
  /** What it comes to now; null while something is missing. */
  readonly fen: number | null;
  /** What was fixed last for this person; null if nothing was. */
  readonly fixedFen: number | null;
}

export interface PayoutTable {
  readonly cycle: Cycle;
  readonly method: PayoutMethod;
  readonly poolFen: number | null;
  readonly rows: readonly PayoutRow[];
  readonly totalFen: number | null;
  /** The payout that was fixed last; nothing changes it, a later one takes its place. */
  readonly fixed: {
    readonly version: number;
    readonly fixedAt: string;
    readonly reason: string;
    readonly userName: string;
    readonly totalFen: number;
    /** Whether results or inputs have changed since. */
    readonly isOutdated: boolean;
  } | null;
}

const ofCycle = z.strictObject({ cycleId: cycleIdSchema });

export const payoutCalls = {
  'payout.get': storeQuery({ roles: overseers, input: ofCycle }).returns<PayoutTable>(),
  /** Writes what was typed or pasted for some people. */
  'payout.save': storeCommand({
    roles: leaders,
    input: z.strictObject({
      rows: z
        .array(z.strictObject({ appraisalId: appraisalIdSchema, input: payoutInputSchema }))
        .min(1)
        .max(2000),
    }),
    changes: ['payout'],
  }).returns<null>(),
  'payout.setMethod': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      method: payoutMethodSchema,
      /** Only of a pool. */
      poolFen: fenSchema.nullable(),
    }),
    changes: ['payout'],
  }).returns<null>(),
  /** Freezes the amounts as a new version; from the second on with the reason. */
  'payout.fix': storeCommand({
    roles: leaders,
    input: z.strictObject({ cycleId: cycleIdSchema, reason: z.string().trim().max(500) }),
    changes: ['payout'],
  }).returns<{ readonly version: number }>(),
  /** Saves the fixed amounts for payroll; null if the dialog was closed. */
  'payout.export': storeQuery({
    roles: overseers,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      format: z.enum(['xlsx', 'csv']),
      locale: localeSchema,
    }),
  }).returns<{ readonly fileName: string } | null>(),
  /** The summary with amounts and columns to sign; null if the dialog was closed. */
  'payout.print': storeQuery({
    roles: overseers,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
} as const;
