import type { AnswerScale, ColumnMapping, Recognition } from './recognition';
import { createAttributor } from './attributeRows';
import { rowIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type {
  Attribution,
  KnownEmployee,
  KnownRecord,
  PlannedResponse,
  SurveyImportPlan,
  SurveyQuestion,
} from './importPlan';
import { nameKey, normaliseText } from './normaliseText';
import { createResponseReader } from './readResponseRow';
import type { ReadResponse } from './readResponseRow';
import { createResponseNotes } from './responseNotes';
import { tableShapes } from './shapes';
import { createRecordSorter, dateSpan } from './sortRecords';
import type { FileReading } from './table';
import { columnsFor, dataRowsOf, ignoredHeaders } from './tableRows';

export interface SurveyImportInput {
  readonly reading: FileReading;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  /** Responses the store already has, of any earlier file. */
  readonly responses: readonly KnownRecord[];
  readonly attributions: readonly Attribution[];
  /** A stable hash of a text; the same one for all imports of a store. */
  readonly hashText: (text: string) => string;
}

/**
 * Plans the import of customer answers: what would be stored, and what is wrong, row by row.
 * A response is known again by its id and time; without an id by time and content; without both
 * by content and how often that content stood in the file. Nothing is created for people who are
 * not known: their responses stay with the shop (`employeeId` null) and are listed.
 */
export function planSurveyImport(input: SurveyImportInput): SurveyImportPlan {
  const { reading, recognition, hashText } = input;
  const questions = surveyQuestions(recognition.columns);
  const attributor = createAttributor(input.employees, input.attributions);
  const sorter = createRecordSorter(input.responses);
  const employeeHeader = headerOf(recognition.columns, 'employee', 'employeeNo', 'familyName');
  const responses: PlannedResponse[] = [];
  const conflicts: { row: number; planned: PlannedResponse }[] = [];
  const issues: ImportIssue[] = [];
  const needsTime = tableShapes.some(
    ({ id, marksUnfinishedByTime }) => id === recognition.shape && marksUnfinishedByTime === true,
  );
  const readResponseRow = createResponseReader(recognition.columns, needsTime);
  const noted = createResponseNotes(questions);
  const duplicates: KnownRecord[] = [];
  let rejected = 0;
  const rows = dataRowsOf(reading, recognition);
  for (const row of rows) {
    const read = readResponseRow(row);
    if (!read.isFinished) {
      rejected += 1;
      issues.push(rowIssue(row.row, 'responseUnfinished', read.sourceId ?? '', true));
      continue;
    }
    if (read.answers.every(({ value }) => value === null) && read.comment === null) {
      rejected += 1;
      issues.push(...read.issues, rowIssue(row.row, 'responseEmpty', read.sourceId ?? '', true));
      continue;
    }
    const planned = identify(read, attributor.find(read.employeeText ?? '').employeeId);
    const fate = sorter.fateOf(planned);
    if (fate === 'duplicate') {
      duplicates.push({ identity: planned.identity, contentHash: planned.contentHash });
    } else if (fate === 'conflict') {
      conflicts.push({ row: row.row, planned });
      issues.push(rowIssue(row.row, 'sameIdOtherContent', read.sourceId ?? '', true));
    } else {
      responses.push(planned);
      issues.push(...read.issues, ...noted.add(read));
      issues.push(...attributor.note(row.row, employeeHeader, read.employeeText ?? ''));
    }
  }
  return {
    counts: {
      read: rows.length,
      new: responses.length,
      duplicate: duplicates.length,
      rejected: rejected + conflicts.length,
      conflict: conflicts.length,
      unattributed: responses.filter(({ employeeId }) => employeeId === null).length,
    },
    questions,
    responses,
    conflicts,
    duplicates,
    issues,
    mentions: attributor.mentions(),
    distributions: noted.distributions(),
    ignoredHeaders: ignoredHeaders(recognition.columns),
    ...dateSpan(responses.map(({ submittedAt }) => submittedAt)),
  };

  function identify(read: ReadResponse, employeeId: string | null): PlannedResponse {
    const { row, sourceId, submittedAt, employeeText, answers, comment } = read;
    const contentHash = hashText(contentText(read));
    const hasTimeOfDay = read.submittedAt !== null && !read.submittedAt.endsWith('T00:00:00');
    const parts = [read.sourceId ?? '', read.submittedAt ?? ''];
    if (read.sourceId === null) parts.push(contentHash);
    if (read.sourceId !== null && read.submittedAt === null) parts.push(questionSignature());
    if (read.sourceId === null && !hasTimeOfDay) {
      parts.push(String(sorter.occurrence(parts.join('\n'))));
    }
    return {
      row,
      sourceId,
      submittedAt,
      employeeText,
      answers,
      comment,
      identity: hashText(`response\n${parts.join('\n')}`),
      contentHash,
      employeeId,
    };
  }

  function questionSignature(): string {
    return JSON.stringify(questions.map(({ key }) => key).toSorted());
  }
}

/** What makes two responses the same, whatever format they came in. */
function contentText(read: ReadResponse): string {
  const answers = read.answers
    .filter(({ value }) => value !== null)
    .map(({ questionKey, value }) => [questionKey, value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    nameKey(read.employeeText ?? ''),
    answers,
    normaliseText(read.comment ?? ''),
  ]);
}

function surveyQuestions(columns: readonly ColumnMapping[]): readonly SurveyQuestion[] {
  return columnsFor(columns, 'question').flatMap(({ questionKey, questionText, scale }) =>
    questionKey === null || scale === null
      ? []
      : [{ key: questionKey, text: questionText ?? '', scale: plainScale(scale) }],
  );
}

function plainScale({ min, max }: AnswerScale): AnswerScale {
  return { min, max };
}

function headerOf(
  columns: readonly ColumnMapping[],
  ...uses: readonly ColumnMapping['use'][]
): string {
  return columns.find(({ use }) => uses.includes(use))?.header ?? '';
}
