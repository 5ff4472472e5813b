import type { EmployeeId, ImportId } from '@shared/domain/ids';
import type { KnownRecord, PlannedResponse, SurveyQuestion } from '@shared/import/importPlan';
import { sql, type Selectable } from 'kysely';
import { insertRows } from '../insertRows';
import { parameterChunks, recordsPerPage } from '../parameterChunks';
import type { StoreHandle } from '../open';
import type { SurveyAnswerTable, SurveyResponseTable } from '../importTables';

export interface StoredResponse {
  readonly employeeId: EmployeeId | null;
  readonly submittedAt: string | null;
  readonly answers: Readonly<
    Record<string, { readonly value: string; readonly min: number; readonly max: number }>
  >;
}

/** Some responses with an identity after this one, in their order; none when there are no more. */
export async function listKnownResponses(
  db: StoreHandle,
  after: string,
): Promise<readonly KnownRecord[]> {
  return db
    .selectFrom('surveyResponse')
    .select(['identity', 'contentHash'])
    .where('identity', '>', after)
    .orderBy('identity')
    .limit(recordsPerPage)
    .execute();
}

export async function listQuestions(
  db: StoreHandle,
): Promise<readonly { readonly questionKey: string; readonly text: string }[]> {
  return db.selectFrom('surveyQuestion').select(['questionKey', 'text']).execute();
}

export async function insertQuestions(
  db: StoreHandle,
  importId: ImportId,
  questions: readonly SurveyQuestion[],
): Promise<void> {
  for (const { key, text, scale } of questions) {
    await db
      .insertInto('surveyQuestion')
      .values({ questionKey: key, text, scaleMin: scale.min, scaleMax: scale.max, importId })
      .onConflict((conflict) => conflict.column('questionKey').doNothing())
      .execute();
  }
}

export async function insertResponses(
  db: StoreHandle,
  importId: ImportId,
  responses: readonly (PlannedResponse & { readonly surveyResponseId: string })[],
  questions: readonly SurveyQuestion[],
): Promise<void> {
  const scales = new Map(questions.map(({ key, scale }) => [key, scale]));
  const rows = responses.map((response) => ({
    surveyResponseId: response.surveyResponseId,
    importId,
    employeeId: response.employeeId,
    sourceId: response.sourceId,
    identity: response.identity,
    contentHash: response.contentHash,
    submittedAt: response.submittedAt,
    comment: response.comment,
  }));
  await insertRows(db, 'surveyResponse', rows);
  const answers = responses.flatMap(({ surveyResponseId, answers: given }) =>
    given.flatMap(({ questionKey, value }) => {
      const scale = scales.get(questionKey);
      if (value === null || scale === undefined) return [];
      return [{ surveyResponseId, questionKey, value, scaleMin: scale.min, scaleMax: scale.max }];
    }),
  );
  await insertRows(db, 'surveyAnswer', answers);
}

/** Responses whose day lies between the two days, both included. */
export async function listResponses(
  db: StoreHandle,
  startsOn: string,
  endsOn: string,
): Promise<readonly StoredResponse[]> {
  const rows = await db
    .selectFrom('surveyResponse')
    .leftJoin('surveyAnswer', 'surveyAnswer.surveyResponseId', 'surveyResponse.surveyResponseId')
    .select([
      'surveyResponse.surveyResponseId',
      'surveyResponse.employeeId',
      'surveyResponse.submittedAt',
      'surveyAnswer.questionKey',
      'surveyAnswer.value',
      'surveyAnswer.scaleMin',
      'surveyAnswer.scaleMax',
    ])
    .where('surveyResponse.submittedAt', '>=', startsOn)
    .where('surveyResponse.submittedAt', '<=', `${endsOn}T23:59:59`)
    .orderBy('surveyResponse.submittedAt')
    .orderBy('surveyResponse.identity')
    .orderBy('surveyAnswer.questionKey')
    .execute();
  const byResponse = Map.groupBy(rows, ({ surveyResponseId }) => surveyResponseId);
  return [...byResponse.values()].map((group) => ({
    employeeId: (group[0]?.employeeId ?? null) as EmployeeId | null,
    submittedAt: group[0]?.submittedAt ?? null,
    answers: Object.fromEntries(
      group.flatMap(({ questionKey, value, scaleMin, scaleMax }) =>
        questionKey === null || value === null || scaleMin === null || scaleMax === null
          ? []
          : [[questionKey, { value, min: scaleMin, max: scaleMax }]],
      ),
    ),
  }));
}

/** A whole response as its rows stand in the store. */
export interface ResponseRows {
  readonly row: Selectable<SurveyResponseTable>;
  readonly answers: readonly Selectable<SurveyAnswerTable>[];
}

/** The responses with these identities, in the order of their identities. */
export async function listResponseRows(
  db: StoreHandle,
  identities: readonly string[],
): Promise<readonly ResponseRows[]> {
  const found: ResponseRows[] = [];
  for (const chunk of parameterChunks(identities, 1)) {
    const rows = await db
      .selectFrom('surveyResponse')
      .selectAll()
      .where('identity', 'in', chunk)
      .orderBy('identity')
      .execute();
    const answers = await db
      .selectFrom('surveyAnswer')
      .innerJoin(
        'surveyResponse',
        'surveyResponse.surveyResponseId',
        'surveyAnswer.surveyResponseId',
      )
      .selectAll('surveyAnswer')
      .where('surveyResponse.identity', 'in', chunk)
      .orderBy('surveyAnswer.questionKey')
      .execute();
    const byResponse = Map.groupBy(answers, ({ surveyResponseId }) => surveyResponseId);
    for (const row of rows) {
      found.push({ row, answers: byResponse.get(row.surveyResponseId) ?? [] });
    }
  }
  return found;
}

/** Puts a response in the place of the one with the same id. */
export async function replaceResponse(
  db: StoreHandle,
  { row, answers }: ResponseRows,
): Promise<void> {
  const { surveyResponseId, identity: _identity, ...content } = row;
  await db
    .updateTable('surveyResponse')
    .set(content)
    .where('surveyResponseId', '=', surveyResponseId)
    .execute();
  await db.deleteFrom('surveyAnswer').where('surveyResponseId', '=', surveyResponseId).execute();
  for (const chunk of parameterChunks(answers, 5)) {
    await db.insertInto('surveyAnswer').values(chunk).execute();
  }
}

/** Questions that came with an import. */
export async function listQuestionsOfImport(
  db: StoreHandle,
  importId: ImportId,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('surveyQuestion')
    .select('questionKey')
    .where('importId', '=', importId)
    .orderBy('questionKey')
    .execute();
  return rows.map(({ questionKey }) => questionKey);
}

/** Which import answers a question, the first by its id; from some responses. */
export interface QuestionHolders {
  readonly holders: readonly { readonly questionKey: string; readonly importId: string }[];
  /** The last response looked at; null when there were none. */
  readonly last: string | null;
}

/** Which imports answer which questions, by the responses from after this one on. */
export async function listQuestionHolders(
  db: StoreHandle,
  after: string,
): Promise<QuestionHolders> {
  const responses = await db
    .selectFrom('surveyResponse')
    .select('surveyResponseId')
    .where('surveyResponseId', '>', after)
    .orderBy('surveyResponseId')
    .limit(responsesAtOnce)
    .execute();
  const last = responses.at(-1)?.surveyResponseId ?? null;
  if (last === null) return { holders: [], last };
  const { rows: holders } = await sql<QuestionHolders['holders'][number]>`
    SELECT surveyAnswer.questionKey, min(surveyResponse.importId) AS importId
    FROM surveyResponse
    JOIN surveyAnswer ON surveyAnswer.surveyResponseId = surveyResponse.surveyResponseId
    WHERE surveyResponse.surveyResponseId > ${after} AND surveyResponse.surveyResponseId <= ${last}
    GROUP BY surveyAnswer.questionKey`.execute(db);
  return { holders, last };
}

/** So few responses that reading their answers never lets the window wait. */
const responsesAtOnce = 500;

export async function updateQuestionImport(
  db: StoreHandle,
  questionKey: string,
  importId: string,
): Promise<void> {
  await db
    .updateTable('surveyQuestion')
    .set({ importId })
    .where('questionKey', '=', questionKey)
    .execute();
}

export async function deleteQuestion(db: StoreHandle, questionKey: string): Promise<void> {
  await db.deleteFrom('surveyQuestion').where('questionKey', '=', questionKey).execute();
}
