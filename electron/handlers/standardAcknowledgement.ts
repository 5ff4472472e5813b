import { listAppraisals } from '@electron/database/queries/appraisal';
import { insertStandardAcknowledgement } from '@electron/database/queries/standardAcknowledgement';
import { readStandards } from '@electron/evidence/readStandards';
import { AppError } from '@shared/contract/result';
import type { Handlers } from './context';

export const standardAcknowledgementHandlers: Handlers<
  'standardAcknowledgement.list' | 'standardAcknowledgement.record'
> = {
  'standardAcknowledgement.list': async ({ db }, { cycleId }) => readStandards(db, cycleId),

  'standardAcknowledgement.record': async (context, { cycleId, employeeIds, signedOn, note }) => {
    const { db, now, user, audit } = context;
    const schemeOf = new Map(
      (await listAppraisals(db, cycleId)).map(({ employeeId, schemeId }) => [employeeId, schemeId]),
    );
    const recordedAt = now();
    for (const employeeId of employeeIds) {
      const schemeId = schemeOf.get(employeeId);
      if (schemeId === undefined) throw new AppError('notFound');
      const { userId } = user;
      await insertStandardAcknowledgement(db, {
        employeeId,
        schemeId,
        signedOn,
        note,
        userId,
        recordedAt,
      });
    }
    audit({
      concept: 'cycle',
      conceptId: cycleId,
      details: { changed: employeeIds.length },
    });
    return null;
  },
};
