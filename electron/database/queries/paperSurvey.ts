import {
  appraisalIdSchema,
  type AppraisalId,
  type CycleId,
  type EmployeeId,
  type ImportId,
  type PaperSurveyId,
} from '@shared/domain/ids';
import type { PaperResponse } from '@shared/domain/paperSurvey';
import type { StoreHandle } from '../open';

/** How many sheets of each appraisal of a cycle are typed, and how many of them are written. */
export async function countPaperResponses(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<
  readonly {
    readonly appraisalId: AppraisalId;
    readonly isWritten: boolean;
    readonly count: number;
  }[]
> {
  const rows = await db
    .selectFrom('paperSurvey')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'paperSurvey.appraisalId')
    .innerJoin('paperResponse', 'paperResponse.paperSurveyId', 'paperSurvey.paperSurveyId')
    .select(({ fn }) => [
      'paperSurvey.appraisalId',
      'paperSurvey.importId',
      fn.countAll<number>().as('count'),
    ])
    .where('appraisal.cycleId', '=', cycleId)
    .groupBy('paperSurvey.paperSurveyId')
    .execute();
  return rows.map(({ appraisalId, importId, count }) => ({
    appraisalId: appraisalIdSchema.parse(appraisalId),
    isWritten: importId !== null,
    count,
  }));
}

/** The stack in hand of an appraisal: the one that is not written yet. */
export async function findPaperSurvey(
  db: StoreHandle,
  appraisalId: AppraisalId,
): Promise<PaperSurveyId | undefined> {
  const row = await db
    .selectFrom('paperSurvey')
    .select('paperSurveyId')
    .where('appraisalId', '=', appraisalId)
    .where('importId', 'is', null)
    .executeTakeFirst();
  // A brand exists only for the compiler.
  return row?.paperSurveyId as PaperSurveyId | undefined;
}

/** The sheets of a stack, by number. */
export async function listPaperResponses(
  db: StoreHandle,
  paperSurveyId: PaperSurveyId,
): Promise<readonly PaperResponse[]> {
  const rows = await db
    .selectFrom('paperResponse')
    .select(['number', 'filledOn', 'answers', 'comment'])
    .where('paperSurveyId', '=', paperSurveyId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...row,
    // Written by this program from the same type.
    answers: JSON.parse(row.answers) as PaperResponse['answers'],
  }));
}

/** The imports that the written stacks of an appraisal became, newest first. */
export async function listWrittenPaperSurveys(
  db: StoreHandle,
  appraisalId: AppraisalId,
): Promise<readonly { readonly importId: ImportId; readonly importedAt: string }[]> {
  const rows = await db
    .selectFrom('paperSurvey')
    .innerJoin('import', 'import.importId', 'paperSurvey.importId')
    .select(['import.importId', 'import.importedAt'])
    .where('paperSurvey.appraisalId', '=', appraisalId)
    .orderBy('import.importedAt', 'desc')
    .execute();
  // As above.
  return rows.map((row) => ({ ...row, importId: row.importId as ImportId }));
}

export async function insertPaperSurvey(
  db: StoreHandle,
  paperSurvey: { readonly paperSurveyId: PaperSurveyId; readonly appraisalId: AppraisalId },
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('paperSurvey')
    .values({ ...paperSurvey, importId: null, createdAt })
    .execute();
}

export async function savePaperResponse(
  db: StoreHandle,
  paperSurveyId: PaperSurveyId,
  { number, filledOn, answers, comment }: PaperResponse,
  changedAt: string,
): Promise<void> {
  const typed = { filledOn, answers: JSON.stringify(answers), comment, changedAt };
  await db
    .insertInto('paperResponse')
    .values({ paperSurveyId, number, ...typed })
    .onConflict((conflict) => conflict.columns(['paperSurveyId', 'number']).doUpdateSet(typed))
    .execute();
}

export async function deletePaperResponse(
  db: StoreHandle,
  paperSurveyId: PaperSurveyId,
  number: number,
): Promise<void> {
  await db
    .deleteFrom('paperResponse')
    .where('paperSurveyId', '=', paperSurveyId)
    .where('number', '=', number)
    .execute();
}

export async function updatePaperSurveyWritten(
  db: StoreHandle,
  paperSurveyId: PaperSurveyId,
  importId: ImportId,
): Promise<void> {
  await db
    .updateTable('paperSurvey')
    .set({ importId })
    .where('paperSurveyId', '=', paperSurveyId)
    .execute();
}

/**
 * Gives a stack back to be corrected when its import is taken back; if another one of the same
 * employee was begun since, its sheets come behind those of that one.
 */
export async function releasePaperSurvey(db: StoreHandle, importId: ImportId): Promise<void> {
  const row = await db
    .selectFrom('paperSurvey')
    .select(['paperSurveyId', 'appraisalId'])
    .where('importId', '=', importId)
    .executeTakeFirst();
  if (row === undefined) return;
  const inHand = await findPaperSurvey(db, appraisalIdSchema.parse(row.appraisalId));
  if (inHand === undefined) {
    await db
      .updateTable('paperSurvey')
      .set({ importId: null })
      .where('paperSurveyId', '=', row.paperSurveyId)
      .execute();
    return;
  }
  const highest = (await listPaperResponses(db, inHand)).at(-1)?.number ?? 0;
  await db
    .updateTable('paperResponse')
    .set(({ eb }) => ({ paperSurveyId: inHand, number: eb('number', '+', highest) }))
    .where('paperSurveyId', '=', row.paperSurveyId)
    .execute();
  await db.deleteFrom('paperSurvey').where('paperSurveyId', '=', row.paperSurveyId).execute();
}

/** What customers said of one employee between two days, both included, as a sheet would say it. */
export async function listResponsesAbout(
  db: StoreHandle,
  employeeId: EmployeeId,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): Promise<readonly Omit<PaperResponse, 'number'>[]> {
  const responses = await db
    .selectFrom('surveyResponse')
    .select(['surveyResponseId', 'submittedAt', 'comment'])
    .where('employeeId', '=', employeeId)
    .where('submittedAt', '>=', startsOn)
    .where('submittedAt', '<=', `${endsOn}T23:59:59`)
    .execute();
  const answers = await db
    .selectFrom('surveyAnswer')
    .innerJoin('surveyResponse', 'surveyResponse.surveyResponseId', 'surveyAnswer.surveyResponseId')
    .select(['surveyAnswer.surveyResponseId', 'questionKey', 'value'])
    .where('employeeId', '=', employeeId)
    .execute();
  const byResponse = Map.groupBy(answers, ({ surveyResponseId }) => surveyResponseId);
  return responses.map(({ surveyResponseId, submittedAt, comment }) => ({
    filledOn: submittedAt?.slice(0, 10) ?? null,
    answers: Object.fromEntries(
      (byResponse.get(surveyResponseId) ?? []).map(({ questionKey, value }) => [
        questionKey,
        value,
      ]),
    ),
    comment: comment ?? '',
  }));
}
