import type { AppraisalId, CycleId, PayoutId, UserId } from '@shared/domain/ids';
import {
  payoutInputSchema,
  payoutMethodSchema,
  type PayoutInput,
  type PayoutMethod,
} from '@shared/domain/payout';
import { gradeKeySchema, type GradeKey } from '@shared/domain/scheme';
import type { StoreHandle } from '../open';

export interface PayoutRecord {
  readonly payoutId: PayoutId;
  readonly cycleId: CycleId;
  readonly version: number;
  readonly method: PayoutMethod;
  readonly poolFen: number | null;
  readonly reason: string;
  readonly fixedAt: string;
}

/** What was fixed for one person, with all it was computed from. */
export interface PayoutLine extends PayoutInput {
  readonly appraisalId: AppraisalId;
  readonly scoreVersion: number | null;
  readonly grade: GradeKey | null;
  readonly coefficient: string | null;
  readonly baseFen: number;
  readonly fen: number;
}

export async function listPayoutInputs(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<ReadonlyMap<string, PayoutInput>> {
  const rows = await db
    .selectFrom('payoutInput')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'payoutInput.appraisalId')
    .select(['payoutInput.appraisalId', 'baseFen', 'positionCoefficient', 'daysDue', 'daysPresent'])
    .where('appraisal.cycleId', '=', cycleId)
    .execute();
  return new Map(
    rows.map(({ appraisalId, ...input }) => [appraisalId, payoutInputSchema.parse(input)]),
  );
}

export async function savePayoutInput(
  db: StoreHandle,
  appraisalId: AppraisalId,
  input: PayoutInput,
  changedAt: string,
): Promise<void> {
  const kept = { ...input, changedAt };
  await db
    .insertInto('payoutInput')
    .values({ appraisalId, ...kept })
    .onConflict((conflict) => conflict.column('appraisalId').doUpdateSet(kept))
    .execute();
}

export async function getPayoutMethod(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<{ readonly method: PayoutMethod; readonly poolFen: number | null }> {
  const row = await db
    .selectFrom('payoutMethod')
    .select(['method', 'poolFen'])
    .where('cycleId', '=', cycleId)
    .executeTakeFirst();
  if (row === undefined) return { method: 'coefficient', poolFen: null };
  return { method: payoutMethodSchema.parse(row.method), poolFen: row.poolFen };
}

export async function savePayoutMethod(
  db: StoreHandle,
  cycleId: CycleId,
  kept: { readonly method: PayoutMethod; readonly poolFen: number | null },
): Promise<void> {
  await db
    .insertInto('payoutMethod')
    .values({ cycleId, ...kept })
    .onConflict((conflict) => conflict.column('cycleId').doUpdateSet(kept))
    .execute();
}

export async function insertPayout(
  db: StoreHandle,
  payout: PayoutRecord & { readonly userId: UserId },
  lines: readonly PayoutLine[],
): Promise<void> {
  await db.insertInto('payout').values(payout).execute();
  const { payoutId } = payout;
  for (const line of lines) {
    await db
      .insertInto('payoutLine')
      .values({ payoutId, ...line })
      .execute();
  }
}

/** The payout of a cycle that was fixed last, with its lines. */
export async function findPayout(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<
  (PayoutRecord & { readonly userName: string; readonly lines: readonly PayoutLine[] }) | undefined
> {
  const row = await db
    .selectFrom('payout')
    .innerJoin('user', 'user.userId', 'payout.userId')
    .selectAll('payout')
    .select('user.name as userName')
    .where('cycleId', '=', cycleId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const lines = await db
    .selectFrom('payoutLine')
    .selectAll()
    .where('payoutId', '=', row.payoutId)
    .execute();
  const { userId: _user, ...payout } = row;
  return {
    ...payout,
    payoutId: row.payoutId as PayoutId,
    cycleId,
    method: payoutMethodSchema.parse(row.method),
    lines: lines.map(({ payoutId: _payout, ...line }) => ({
      ...line,
      appraisalId: line.appraisalId as AppraisalId,
      grade: gradeKeySchema.nullable().parse(line.grade),
    })),
  };
}
