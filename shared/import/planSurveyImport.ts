import type { AnswerScale, ColumnMapping, Recognition } from './recognition';
import { createAttributor } from './attributeRows';
import type { ImportIssue } from './importIssue';
import type {
  Attribution,
  KnownEmployee,
  KnownRecord,
  PlannedAnswer,
  PlannedResponse,
  QuestionDistribution,
  SurveyImportPlan,
  SurveyQuestion,
} from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { nameKey, normaliseText } from './normaliseText';
import { readAnswer } from './readAnswer';
import { readDateTime } from './readDateTime';
import { createRecordSorter, dateSpan } from './sortRecords';
import { cellText } from './table';
import type { FileReading } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor, dataRowsOf, ignoredHeaders } from './tableRows';

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
  const employeeHeader = headerOf(recognition.columns, 'employee', 'employeeNo');
  const responses: PlannedResponse[] = [];
  const conflicts: { row: number; planned: PlannedResponse }[] = [];
  const issues: ImportIssue[] = [];
  let duplicate = 0;
  let rejected = 0;
  const rows = dataRowsOf(reading, recognition);
  for (const row of rows) {
    const read = readResponse(row, recognition.columns);
    if (read.answers.every(({ value }) => value === null) && read.comment === null) {
      rejected += 1;
      issues.push(...read.issues, rejection(row.row, 'responseEmpty', read.sourceId ?? ''));
      continue;
    }
    const planned = identify(read, attributor.find(read.employeeText ?? '').employeeId);
    const fate = sorter.sort(planned);
    if (fate === 'duplicate') {
      duplicate += 1;
    } else if (fate === 'conflict') {
      conflicts.push({ row: row.row, planned });
      issues.push(rejection(row.row, 'sameIdOtherContent', read.sourceId ?? ''));
    } else {
      responses.push(planned);
      issues.push(...read.issues);
      issues.push(...attributor.note(row.row, employeeHeader, read.employeeText ?? ''));
    }
  }
  return {
    counts: {
      read: rows.length,
      new: responses.length,
      duplicate,
      rejected: rejected + conflicts.length,
      conflict: conflicts.length,
      unattributed: responses.filter(({ employeeId }) => employeeId === null).length,
    },
    questions,
    responses,
    conflicts,
    issues,
    mentions: attributor.mentions(),
    distributions: questions.map((question) => distribution(question, responses)),
    ignoredHeaders: ignoredHeaders(recognition.columns),
    ...dateSpan(responses.map(({ submittedAt }) => submittedAt)),
  };

  function identify(read: ReadResponse, employeeId: string | null): PlannedResponse {
    const { issues: _issues, ...kept } = read;
    const contentHash = hashText(contentText(read));
    const hasTimeOfDay = read.submittedAt !== null && !read.submittedAt.endsWith('T00:00:00');
    const parts = [read.sourceId ?? '', read.submittedAt ?? ''];
    if (read.sourceId === null) parts.push(contentHash);
    if (read.sourceId !== null && read.submittedAt === null) parts.push(questionSignature());
    if (read.sourceId === null && !hasTimeOfDay) {
      parts.push(String(sorter.occurrence(parts.join('\n'))));
    }
    return {
      ...kept,
      identity: hashText(`response\n${parts.join('\n')}`),
      contentHash,
      employeeId,
    };
  }

  function questionSignature(): string {
    return JSON.stringify(questions.map(({ key }) => key).sort());
  }
}

type ReadResponse = Omit<PlannedResponse, 'identity' | 'contentHash' | 'employeeId'> & {
  readonly issues: readonly ImportIssue[];
};

function readResponse(row: DataRow, columns: readonly ColumnMapping[]): ReadResponse {
  const issues: ImportIssue[] = [];
  const answers = columnsFor(columns, 'question').flatMap((column): PlannedAnswer[] => {
    if (column.questionKey === null || column.scale === null) return [];
    const read = readAnswer(row.cells[column.index], column.scale, column.isReversed);
    if (read.problem !== null) {
      issues.push({
        row: row.row,
        column: column.header,
        code: read.problem,
        value: read.text,
        isRejection: false,
      });
    }
    return [{ questionKey: column.questionKey, value: read.value }];
  });
  const timeColumn = columnsFor(columns, 'submittedAt')[0];
  const timeCell = cellFor(row, columns, 'submittedAt');
  const submittedAt = readDateTime(timeCell, timeColumn?.dateOrder ?? null);
  const timeText = normaliseText(cellText(timeCell));
  if (submittedAt === null && timeText !== '') {
    issues.push({
      row: row.row,
      column: timeColumn?.header ?? '',
      code: 'dateNotUnderstood',
      value: timeText,
      isRejection: false,
    });
  }
  const employee = employeeText(
    cellText(cellFor(row, columns, 'employee')),
    cellText(cellFor(row, columns, 'employeeNo')),
  );
  return {
    row: row.row,
    sourceId: textOrNull(cellText(cellFor(row, columns, 'responseId'))),
    submittedAt,
    employeeText: employee === '' ? null : employee,
    answers,
    comment: readComment(row, columns),
    issues,
  };
}

function readComment(row: DataRow, columns: readonly ColumnMapping[]): string | null {
  const texts = columnsFor(columns, 'comment')
    .map((column) => cellText(row.cells[column.index]).replace(/\r\n?/gu, '\n').trim())
    .filter((text) => !isNoAnswer(text));
  return texts.length === 0 ? null : texts.join('\n');
}

/** What makes two responses the same, whatever format they came in. */
function contentText(read: ReadResponse): string {
  const answers = read.answers
    .filter(({ value }) => value !== null)
    .map(({ questionKey, value }) => [questionKey, value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
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

function distribution(
  question: SurveyQuestion,
  responses: readonly PlannedResponse[],
): QuestionDistribution {
  const counts = new Map<string, number>();
  let noAnswer = 0;
  for (const { answers } of responses) {
    const value = answers.find(({ questionKey }) => questionKey === question.key)?.value ?? null;
    if (value === null) noAnswer += 1;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value) - Number(b.value));
  return { questionKey: question.key, noAnswer, values };
}

function headerOf(
  columns: readonly ColumnMapping[],
  ...uses: readonly ColumnMapping['use'][]
): string {
  return columns.find(({ use }) => uses.includes(use))?.header ?? '';
}

function textOrNull(text: string): string | null {
  const tidy = normaliseText(text);
  return isNoAnswer(tidy) ? null : tidy;
}

function rejection(row: number, code: ImportIssue['code'], value: string): ImportIssue {
  return { row, column: '', code, value, isRejection: true };
}
