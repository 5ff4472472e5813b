import {
  adjustmentKindSchema,
  adjustmentStatusSchema,
  type Adjustment,
  type AdjustmentStatus,
} from '@shared/domain/adjustment';
import type { AdjustmentId, AppealId, AppraisalId, CycleId, UserId } from '@shared/domain/ids';
import { AppError } from '@shared/contract/result';
import type { StoreHandle } from '../open';

/** Every adjustment of a cycle, in the order in which they were proposed. */
export async function listAdjustments(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly Adjustment[]> {
  const rows = await adjustments(db).where('appraisal.cycleId', '=', cycleId).execute();
  return rows.map(toAdjustment);
}

export async function getAdjustment(
  db: StoreHandle,
  adjustmentId: AdjustmentId,
): Promise<Adjustment> {
  const row = await adjustments(db)
    .where('adjustment.adjustmentId', '=', adjustmentId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toAdjustment(row);
}

export type NewAdjustment = Pick<
  Adjustment,
  | 'adjustmentId'
  | 'appraisalId'
  | 'scoreVersion'
  | 'kind'
  | 'before'
  | 'after'
  | 'reason'
  | 'appealId'
  | 'proposedBy'
  | 'proposedAt'
>;

export async function insertAdjustment(
  db: StoreHandle,
  adjustment: NewAdjustment,
  decision: AdjustmentDecision | null,
): Promise<void> {
  await db
    .insertInto('adjustment')
    .values({ ...adjustment, ...(decision ?? undecided) })
    .execute();
}

export interface AdjustmentDecision {
  readonly status: Exclude<AdjustmentStatus, 'proposed'>;
  /** Who signed on paper; null if a second user decided in the program. */
  readonly approverName: string | null;
  readonly decidedBy: UserId;
  readonly decidedOn: string;
  readonly decidedAt: string;
  readonly decisionNote: string;
}

const undecided = {
  status: 'proposed',
  approverName: null,
  decidedBy: null,
  decidedOn: null,
  decidedAt: null,
  decisionNote: '',
} as const;

export async function updateAdjustment(
  db: StoreHandle,
  adjustmentId: AdjustmentId,
  decision: AdjustmentDecision,
): Promise<void> {
  await db
    .updateTable('adjustment')
    .set(decision)
    .where('adjustmentId', '=', adjustmentId)
    .execute();
}

/** Reached by way of the appraisal, so that a supervisor meets the own team only. */
function adjustments(db: StoreHandle) {
  return db
    .selectFrom('adjustment')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'adjustment.appraisalId')
    .innerJoin('user as proposer', 'proposer.userId', 'adjustment.proposedBy')
    .leftJoin('user as decider', 'decider.userId', 'adjustment.decidedBy')
    .selectAll('adjustment')
    .select(['proposer.name as proposedByName', 'decider.name as decidedByName'])
    .orderBy('adjustment.proposedAt')
    .orderBy('adjustment.adjustmentId');
}

type Row = Awaited<ReturnType<ReturnType<typeof adjustments>['execute']>>[number];

function toAdjustment(row: Row): Adjustment {
  return {
    adjustmentId: row.adjustmentId as AdjustmentId,
    appraisalId: row.appraisalId as AppraisalId,
    scoreVersion: row.scoreVersion,
    kind: adjustmentKindSchema.parse(row.kind),
    before: row.before,
    after: row.after,
    reason: row.reason,
    appealId: row.appealId as AppealId | null,
    status: adjustmentStatusSchema.parse(row.status),
    proposedBy: row.proposedBy as UserId,
    proposedByName: row.proposedByName,
    proposedAt: row.proposedAt,
    approverName: row.approverName ?? row.decidedByName,
    isOnPaper: row.status === 'approved' && row.approverName !== null,
    decidedOn: row.decidedOn,
    decisionNote: row.decisionNote,
  };
}
