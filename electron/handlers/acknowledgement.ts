import {
  insertAcknowledgement,
  listAcknowledgementsOf,
} from '@electron/database/queries/acknowledgement';
import { findResult } from '@electron/evidence/findResult';
import { readSignatures } from '@electron/evidence/readSignatures';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import { isAcknowledged } from '@shared/domain/acknowledgement';
import { acknowledgementIdSchema } from '@shared/domain/ids';
import type { Handlers } from './context';

export const acknowledgementHandlers: Handlers<'acknowledgement.list' | 'acknowledgement.enter'> = {
  'acknowledgement.list': async ({ db, today }, { cycleId }) =>
    readSignatures(db, cycleId, today()),

  'acknowledgement.enter': async (context, { amendmentReason, ...signed }) => {
    const { db, user, now, newId } = context;
    const { appraisalId, kind, signedOn, witnessName } = signed;
    const { cycle, scored } = await findResult(db, appraisalId);
    requireCycleAllows(cycle, 'acknowledge');
    const result = {
      scoreVersion: scored.score.version,
      adjustmentId: scored.adjustment?.adjustmentId ?? null,
    };
    const earlier = (await listAcknowledgementsOf(db, [appraisalId])).at(-1);
    const isCorrection = earlier !== undefined && isAcknowledged(earlier, result);
    if (isCorrection && amendmentReason === null) throw new AppError('acknowledgementKnown');
    if (kind === 'refused' && witnessName === '') throw new AppError('witnessMissing');
    if (signedOn > context.today()) throw new AppError('dayInFuture');
    await insertAcknowledgement(db, {
      ...signed,
      ...result,
      acknowledgementId: acknowledgementIdSchema.parse(newId()),
      number: (earlier?.number ?? 0) + 1,
      amendmentReason: isCorrection ? amendmentReason : null,
      userId: user.userId,
      enteredAt: now(),
    });
    context.audit({ concept: 'appraisal', conceptId: appraisalId, details: { kind } });
    return null;
  },
};
