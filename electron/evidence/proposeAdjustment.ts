import type { StoreHandle } from '@electron/database/open';
import { insertAdjustment, type AdjustmentDecision } from '@electron/database/queries/adjustment';
import { listUsers } from '@electron/database/queries/user';
import { AppError } from '@shared/contract/result';
import type { AdjustmentKind } from '@shared/domain/adjustment';
import { adjustmentIdSchema, type AdjustmentId, type AppealId } from '@shared/domain/ids';
import type { User } from '@shared/domain/user';
import { parseFraction } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { FoundResult } from './findResult';

interface ProposeContext {
  readonly db: StoreHandle;
  readonly user: User;
  now(): string;
  today(): string;
  newId(): string;
}

/** What a result is changed to, and why. */
export interface Proposal {
  readonly change: { readonly kind: AdjustmentKind; readonly after: string };
  readonly reason: string;
  readonly appealId: AppealId | null;
  /** Who signed on paper that it may be changed; null waits for a second administrator. */
  readonly paperApproval: { readonly approverName: string; readonly approvedOn: string } | null;
}

const highestScore = 1000;

/**
 * Proposes a change of a result, or, with an approval on paper, makes it count at once. Throws
 * AppError: inputInvalid for a grade that the scheme does not have or a score out of reach,
 * adjustmentUnchanged, adjustmentNeedsApprover where a second administrator has to approve.
 */
export async function proposeAdjustment(
  { db, user, now, today, newId }: ProposeContext,
  { scheme, scored }: FoundResult,
  { change, reason, appealId, paperApproval }: Proposal,
): Promise<AdjustmentId> {
  const { grades, decimals } = scheme.content;
  const { kind } = change;
  const before = kind === 'grade' ? scored.decided.grade : scored.decided.display;
  const isOfScheme =
    kind === 'score'
      ? isScore(change.after)
      : grades.some(({ key }) => key === change.after) && before !== null;
  if (!isOfScheme) throw new AppError('inputInvalid');
  const after =
    kind === 'grade' ? change.after : roundHalfUp(parseFraction(change.after), decimals);
  if (before === after) throw new AppError('adjustmentUnchanged');
  if (paperApproval !== null) {
    if (!(await mayApproveOnPaper(db, user, paperApproval.approverName))) {
      throw new AppError('adjustmentNeedsApprover');
    }
    if (paperApproval.approvedOn > today()) throw new AppError('dayInFuture');
  }
  const adjustmentId = adjustmentIdSchema.parse(newId());
  const at = now();
  const decision: AdjustmentDecision | null =
    paperApproval === null
      ? null
      : {
          status: 'approved',
          approverName: paperApproval.approverName,
          decidedBy: user.userId,
          decidedOn: paperApproval.approvedOn,
          decidedAt: at,
          decisionNote: '',
        };
  await insertAdjustment(
    db,
    {
      adjustmentId,
      appraisalId: scored.appraisal.appraisalId,
      scoreVersion: scored.score.version,
      kind,
      before: before ?? '',
      after,
      reason,
      appealId,
      proposedBy: user.userId,
      proposedAt: at,
    },
    decision,
  );
  return adjustmentId;
}

/** Whether nobody else could approve in the program: then a signature on paper does. */
export async function mayApproveOnPaper(
  db: StoreHandle,
  user: User,
  approverName: string,
): Promise<boolean> {
  const others = (await listUsers(db)).filter(
    ({ userId, role, removedAt }) =>
      role === 'admin' && removedAt === null && userId !== user.userId,
  );
  return user.role === 'admin' && others.length === 0 && approverName !== user.name;
}

function isScore(text: string): boolean {
  const value = parseFraction(text);
  return Number(roundHalfUp(value, 0)) >= 0 && Number(roundHalfUp(value, 0)) <= highestScore;
}
