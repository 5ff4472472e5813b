import { listAppraisals } from '@electron/database/queries/appraisal';
import { insertStandardAcknowledgement } from '@electron/database/queries/standardAcknowledgement';
import { readStandards } from '@electron/evidence/readStandards';
import { readStandardPapers } from '@electron/papers/readStandardPapers';
import { printPapers } from '@electron/pdf/printPapers';
import { AppError } from '@shared/contract/result';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const standardAcknowledgementHandlers: Handlers<
  | 'standardAcknowledgement.list'
  | 'standardAcknowledgement.print'
  | 'standardAcknowledgement.record'
> = {
  'standardAcknowledgement.list': async ({ db }, { cycleId }) => readStandards(db, cycleId),

  'standardAcknowledgement.print': async (context, { cycleId, content, locale }) => {
    const { db, shop } = context;
    const papers = await readStandardPapers(db, shop.shopName, cycleId, locale);
    const chosen = papers[content];
    if (chosen.length === 0) throw new AppError('notFound');
    const words = { cycle: papers.cycle.startsOn.slice(0, 7) };
    const fileName = translate(locale)('standardAcknowledgement.list.fileName', words);
    return printPapers(context, fileName, { locale, papers: chosen });
  },

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
