import { listAcknowledgementsOf } from '@electron/database/queries/acknowledgement';
import {
  getAppeal,
  insertAppeal,
  insertAppealStep,
  updateAppealStatus,
} from '@electron/database/queries/appeal';
import { listPublications } from '@electron/database/queries/publication';
import { getResultRule } from '@electron/database/queries/resultRule';
import { findResult } from '@electron/evidence/findResult';
import { mayApproveOnPaper, proposeAdjustment } from '@electron/evidence/proposeAdjustment';
import { readAppealSheet, readBlankAppealSheet } from '@electron/papers/readAppealSheet';
import { readAppeals } from '@electron/evidence/readAppeals';
import { requireAppraisalAllows, requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { appealUntil } from '@electron/evidence/readSignatures';
import { printPapers } from '@electron/pdf/printPapers';
import { AppError } from '@shared/contract/result';
import { appealDeadlines, nextAppealSteps, statusAfterStep } from '@shared/domain/appeal';
import { appealIdSchema } from '@shared/domain/ids';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const appealHandlers: Handlers<
  'appeal.list' | 'appeal.receive' | 'appeal.addStep' | 'appeal.print' | 'appeal.printBlank'
> = {
  'appeal.list': async ({ db, today }, { cycleId }) => readAppeals(db, cycleId, today()),

  'appeal.receive': async (context, { appraisalId, receivedOn, content, interview }) => {
    const { db, user, now, newId } = context;
    if (receivedOn > context.today()) throw new AppError('dayInFuture');
    const { cycle, scored } = await findResult(db, appraisalId);
    requireCycleAllows(cycle, 'appeal');
    const rule = await getResultRule(db);
    const publishedOn = (await listPublications(db, cycle.cycleId)).at(-1)?.startsOn ?? null;
    const newest = (await listAcknowledgementsOf(db, [appraisalId])).at(-1);
    const appealId = appealIdSchema.parse(newId());
    await insertAppeal(db, {
      appealId,
      appraisalId,
      scoreVersion: scored.score.version,
      receivedOn,
      content,
      wasInterviewed: interview === 'unknown' ? null : interview === 'held',
      appealUntil: appealUntil(rule, scored, newest, publishedOn),
      ...appealDeadlines(receivedOn, rule),
      status: 'received',
      userId: user.userId,
      enteredAt: now(),
    });
    context.audit({ concept: 'appraisal', conceptId: appraisalId });
    return { appealId };
  },

  'appeal.addStep': async (context, { appealId, step }) => {
    const { db, user, now } = context;
    const appeal = await getAppeal(db, appealId);
    await requireAppraisalAllows(db, appeal.appraisalId, 'appeal');
    const { kind, happenedOn, doneByName, note } = step;
    if (!nextAppealSteps(appeal.status).includes(kind)) throw new AppError('appealStepNotNext');
    if (happenedOn > context.today()) throw new AppError('dayInFuture');
    const decision = step.kind === 'decided' ? step : null;
    const outcome = decision?.outcome ?? null;
    const change = decision?.change ?? null;
    if ((outcome === 'changed') !== (change !== null)) throw new AppError('inputInvalid');
    await insertAppealStep(db, appealId, {
      number: appeal.steps.length + 1,
      kind,
      happenedOn,
      doneByName,
      note,
      outcome,
      userId: user.userId,
      enteredAt: now(),
    });
    await updateAppealStatus(db, appealId, statusAfterStep(appeal.status, kind));
    if (change !== null) {
      // Who signed the decision approved it; where there is a second administrator, they still do.
      const isOnPaper = await mayApproveOnPaper(db, user, doneByName);
      await proposeAdjustment(context, await findResult(db, appeal.appraisalId), {
        change,
        reason: note,
        appealId,
        paperApproval: isOnPaper ? { approverName: doneByName, approvedOn: happenedOn } : null,
      });
    }
    context.audit({ concept: 'appraisal', conceptId: appeal.appraisalId, details: { kind } });
    return null;
  },

  'appeal.print': async (context, { appealId, locale }) => {
    const sheet = await readAppealSheet(context.db, appealId, locale);
    const fileName = translate(locale)('dialog.fileName.appeal', { number: sheet.number });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'text', sheet }] });
  },

  'appeal.printBlank': async (context, { cycleId, locale }) => {
    const sheet = await readBlankAppealSheet(context.db, cycleId, locale);
    const fileName = translate(locale)('dialog.fileName.appeal', { number: sheet.number });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'text', sheet }] });
  },
};
