import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import { insertImport } from '@electron/database/queries/import';
import {
  findPaperSurvey,
  listPaperResponses,
  updatePaperSurveyWritten,
} from '@electron/database/queries/paperSurvey';
import { insertQuestions, insertResponses } from '@electron/database/queries/survey';
import { AppError } from '@shared/contract/result';
import { importIdSchema, type ImportId } from '@shared/domain/ids';
import type { SurveyQuestion } from '@shared/import/importPlan';
import { isPaperResponseBlank, paperResponseText } from '@shared/survey/paperResponse';
import type { PaperQuestion } from '@shared/domain/paperSurvey';
import { paperRecognition } from '@shared/survey/paperRecognition';
import type { WriteContext } from './employeePlaces';

interface PaperContext extends WriteContext {
  readonly hashText: (text: string) => string;
}

/** What the import of a stack is called, and its columns, in the language of the program. */
export interface PaperWords {
  readonly fileName: string;
  readonly filledOn: string;
  readonly comment: string;
  readonly question: (question: PaperQuestion) => string;
}

/**
 * Writes the stack in hand as one import of survey responses, so that it counts, is undone and is
 * handed over as a file would be. Sheets on which nothing stands are left out and counted as such.
 * @throws AppError paperSurveyEmpty, or paperDayMissing for a sheet without its day.
 */
export async function writePaperSurvey(
  context: PaperContext,
  { appraisalId, employeeId, employeeNo }: AppraisalRecord,
  asked: readonly PaperQuestion[],
  words: PaperWords,
): Promise<ImportId> {
  const { db, newId, now, hashText } = context;
  const paperSurveyId = await findPaperSurvey(db, appraisalId);
  const typed = paperSurveyId === undefined ? [] : await listPaperResponses(db, paperSurveyId);
  const responses = typed.filter((response) => !isPaperResponseBlank(response));
  if (paperSurveyId === undefined || responses.length === 0) throw new AppError('paperSurveyEmpty');
  if (responses.some(({ filledOn }) => filledOn === null)) throw new AppError('paperDayMissing');
  const questions = asked.map((question): SurveyQuestion => {
    const { questionKey, min, max } = question;
    return { key: questionKey, text: words.question(question), scale: { min, max } };
  });
  const importId = importIdSchema.parse(newId());
  const mapping = paperRecognition(questions, typed.length, words);
  await insertImport(db, {
    importId,
    kind: 'survey',
    fileName: words.fileName,
    fileHash: hashText(typed.map(paperResponseText).join('\n')),
    mapping,
    // A stack is typed, not read: nothing of it is remembered for a file.
    fingerprint: hashText(`paper\n${importId}`),
    decisions: { attributions: [], conflicts: [] },
    counts: {
      read: typed.length,
      new: responses.length,
      duplicate: 0,
      rejected: typed.length - responses.length,
      conflict: 0,
      unattributed: 0,
    },
    importedAt: now(),
  });
  await insertQuestions(db, importId, questions);
  await insertResponses(
    db,
    importId,
    responses.map((response) => ({
      surveyResponseId: newId(),
      row: response.number,
      identity: hashText(`paper\n${importId}\n${response.number}`),
      contentHash: hashText(paperResponseText(response)),
      sourceId: null,
      submittedAt: `${response.filledOn ?? ''}T00:00:00`,
      employeeId,
      employeeText: employeeNo,
      answers: Object.entries(response.answers).map(([questionKey, value]) => ({
        questionKey,
        value,
      })),
      comment: response.comment.trim() === '' ? null : response.comment.trim(),
    })),
    questions,
  );
  await updatePaperSurveyWritten(db, paperSurveyId, importId);
  return importId;
}
