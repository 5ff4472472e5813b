import { z } from 'zod';
import type { AdjustmentId, AppealId, AppraisalId, UserId } from './ids';

export const adjustmentKindSchema = z.enum(['grade', 'score']);
export type AdjustmentKind = z.infer<typeof adjustmentKindSchema>;

export const adjustmentStatusSchema = z.enum(['proposed', 'approved', 'rejected']);
export type AdjustmentStatus = z.infer<typeof adjustmentStatusSchema>;

/**
 * A change of one result by decision. The computed result stays as it is; while the adjustment is
 * approved and no newer result was computed, it stands beside it.
 */
export interface Adjustment {
  readonly adjustmentId: AdjustmentId;
  readonly appraisalId: AppraisalId;
  /** Of the computed result that it changes. */
  readonly scoreVersion: number;
  readonly kind: AdjustmentKind;
  /** A grade key, or a score as printed. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly appealId: AppealId | null;
  readonly status: AdjustmentStatus;
  readonly proposedBy: UserId;
  readonly proposedByName: string;
  readonly proposedAt: string;
  /** Who approved: a second user, or somebody who signed on paper. */
  readonly approverName: string | null;
  /** Whether the approval is a signature on paper that the proposer typed in. */
  readonly isOnPaper: boolean;
  readonly decidedOn: string | null;
  readonly decisionNote: string;
}

/** The adjustments that count for a result: the approved ones of this computed version, in their order. */
export function adjustmentsInForce(
  adjustments: readonly Adjustment[],
  scoreVersion: number,
): readonly Adjustment[] {
  return adjustments.filter(
    (each) => each.status === 'approved' && each.scoreVersion === scoreVersion,
  );
}
