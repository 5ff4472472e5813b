import { getAdjustment, updateAdjustment } from '@electron/database/queries/adjustment';
import { findResult } from '@electron/evidence/findResult';
import { proposeAdjustment } from '@electron/evidence/proposeAdjustment';
import { requireAppraisalAllows, requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import type { Handlers } from './context';

export const adjustmentHandlers: Handlers<'adjustment.propose' | 'adjustment.decide'> = {
  'adjustment.propose': async (context, { appraisalId, ...proposal }) => {
    await requireAppraisalAllows(context.db, appraisalId, 'adjust');
    const found = await findResult(context.db, appraisalId);
    const adjustmentId = await proposeAdjustment(context, found, { ...proposal, appealId: null });
    context.audit({ concept: 'appraisal', conceptId: appraisalId });
    return { adjustmentId };
  },

  'adjustment.decide': async (context, { adjustmentId, decision, note }) => {
    const { db, user } = context;
    const isApproved = decision === 'approve';
    const proposal = await getAdjustment(db, adjustmentId);
    const { appealId, appraisalId, proposedBy, scoreVersion, status } = proposal;
    const { cycle, scored } = await findResult(db, appraisalId);
    // What an appeal decided is approved while the results are published.
    requireCycleAllows(cycle, appealId === null ? 'adjust' : 'appeal');
    const isStale = status !== 'proposed' || (isApproved && scoreVersion !== scored.score.version);
    if (isStale) throw new AppError('adjustmentDecided');
    if (isApproved && proposedBy === user.userId) throw new AppError('adjustmentNeedsApprover');
    await updateAdjustment(db, adjustmentId, {
      status: isApproved ? 'approved' : 'rejected',
      // Whoever proposed it may take it back; the name says so.
      approverName: proposedBy === user.userId ? user.name : null,
      decidedBy: user.userId,
      decidedOn: context.today(),
      decidedAt: context.now(),
      decisionNote: note,
    });
    context.audit({ concept: 'appraisal', conceptId: appraisalId });
    return null;
  },
};
