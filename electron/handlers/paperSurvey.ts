import { getAppraisal, listAppraisals } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { getImport } from '@electron/database/queries/import';
import {
  countPaperResponses,
  deletePaperResponse,
  findPaperSurvey,
  insertPaperSurvey,
  listPaperResponses,
  listResponsesAbout,
  listWrittenPaperSurveys,
  savePaperResponse,
} from '@electron/database/queries/paperSurvey';
import { readFormContent, readFormContents } from '@electron/evidence/formContent';
import { requireAppraisalAllows } from '@electron/evidence/requireCycleAllows';
import { writePaperSurvey } from '@electron/evidence/writePaperSurvey';
import type { PaperSurveyRow } from '@shared/contract/paperSurvey';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import { paperSurveyIdSchema, type AppraisalId } from '@shared/domain/ids';
import { paperQuestions } from '@shared/survey/paperQuestions';
import type { PaperQuestion, PaperResponse } from '@shared/domain/paperSurvey';
import { paperResponseText } from '@shared/survey/paperResponse';
import { isUsualQuestion } from '@shared/text/question';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

export const paperSurveyHandlers: Handlers<
  | 'paperSurvey.list'
  | 'paperSurvey.get'
  | 'paperSurvey.save'
  | 'paperSurvey.remove'
  | 'paperSurvey.write'
> = {
  'paperSurvey.list': async ({ db }, { cycleId }) => {
    const counts = await countPaperResponses(db, cycleId);
    const formOf = await readFormContents(db, cycleId);
    const rows: PaperSurveyRow[] = [];
    for (const appraisal of await listAppraisals(db, cycleId)) {
      if (paperQuestions(formOf(appraisal)).length === 0) continue;
      const { appraisalId, employeeNo, employeeName, positionName } = appraisal;
      const own = counts.filter((each) => each.appraisalId === appraisalId);
      const sum = (isWritten: boolean) =>
        own
          .filter((each) => each.isWritten === isWritten)
          .reduce((total, { count }) => total + count, 0);
      const name = employeeName;
      const done = { typed: sum(false), written: sum(true) };
      rows.push({ appraisalId, employeeNo, name, positionName, ...done });
    }
    return rows;
  },

  'paperSurvey.get': async ({ db }, { appraisalId }) => {
    const appraisal = await getAppraisal(db, appraisalId);
    const { cycleId, startsOn, endsOn } = await getCycle(db, appraisal.cycleId);
    const questions = paperQuestions(await readFormContent(db, appraisal));
    if (questions.length === 0) throw new AppError('notFound');
    const paperSurveyId = await findPaperSurvey(db, appraisalId);
    const known = await listResponsesAbout(db, appraisal.employeeId, { startsOn, endsOn });
    const written = await listWrittenPaperSurveys(db, appraisalId);
    return {
      appraisalId,
      cycleId,
      startsOn,
      endsOn,
      employeeNo: appraisal.employeeNo,
      employeeName: appraisal.employeeName,
      positionName: appraisal.positionName,
      questions,
      responses: paperSurveyId === undefined ? [] : await listPaperResponses(db, paperSurveyId),
      known: known.map(paperResponseText),
      written: await Promise.all(
        written.map(async (each) => ({
          ...each,
          responses: (await getImport(db, each.importId)).counts.new,
        })),
      ),
    };
  },

  'paperSurvey.save': async (context, { appraisalId, responses }) => {
    const { db, newId, now, audit } = context;
    const { cycle, questions } = await typedInto(context, appraisalId);
    for (const response of responses) requireAnswerable(response, questions, cycle);
    let paperSurveyId = await findPaperSurvey(db, appraisalId);
    if (paperSurveyId === undefined) {
      paperSurveyId = paperSurveyIdSchema.parse(newId());
      await insertPaperSurvey(db, { paperSurveyId, appraisalId }, now());
    }
    for (const response of responses) await savePaperResponse(db, paperSurveyId, response, now());
    audit({ concept: 'paperSurvey', conceptId: paperSurveyId });
    return null;
  },

  'paperSurvey.remove': async (context, { appraisalId, number }) => {
    await typedInto(context, appraisalId);
    const paperSurveyId = await findPaperSurvey(context.db, appraisalId);
    if (paperSurveyId === undefined) throw new AppError('notFound');
    await deletePaperResponse(context.db, paperSurveyId, number);
    context.audit({ concept: 'paperSurvey', conceptId: paperSurveyId, details: { deleted: 1 } });
    return null;
  },

  'paperSurvey.write': async (context, { appraisalId }) => {
    const { questions } = await typedInto(context, appraisalId);
    const appraisal = await getAppraisal(context.db, appraisalId);
    const { employeeName: name, employeeNo } = appraisal;
    const { locale } = context.settings.read();
    const t = translate(locale);
    const importId = await writePaperSurvey(context, appraisal, questions, {
      fileName: t('paperSurvey.importName', { name, employeeNo }),
      filledOn: t('paperSurvey.column.filledOn'),
      comment: t('paperSurvey.column.comment'),
      question: ({ questionKey, indicator }) =>
        isUsualQuestion(questionKey) ? t(`question.${questionKey}`) : indicator.name[locale],
    });
    const record = await getImport(context.db, importId);
    const details = { added: record.counts.new };
    context.audit({ concept: 'import', conceptId: importId, details });
    return record;
  },
};

/** What may be typed for an appraisal; throws unless its cycle still collects. */
async function typedInto(
  { db }: StoreContext,
  appraisalId: AppraisalId,
): Promise<{ readonly cycle: Cycle; readonly questions: readonly PaperQuestion[] }> {
  const cycle = await requireAppraisalAllows(db, appraisalId, 'collect');
  const content = await readFormContent(db, await getAppraisal(db, appraisalId));
  return { cycle, questions: paperQuestions(content) };
}

/** Throws if a point is on no scale, a question is not asked, or the day lies outside the cycle. */
function requireAnswerable(
  { answers, filledOn }: PaperResponse,
  questions: readonly PaperQuestion[],
  { startsOn, endsOn }: Cycle,
): void {
  if (filledOn !== null && (filledOn < startsOn || filledOn > endsOn)) {
    throw new AppError('paperDayOutside');
  }
  for (const [questionKey, value] of Object.entries(answers)) {
    const question = questions.find((each) => each.questionKey === questionKey);
    if (question === undefined) throw new AppError('notFound');
    if (Number(value) < question.min || Number(value) > question.max) {
      throw new AppError('ratingOutsideScale');
    }
  }
}
