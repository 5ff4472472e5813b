import { createNameReader } from './fullName';
import { cellIssue, errorCells } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { PlannedAnswer, PlannedResponse } from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText, wordKey } from './normaliseText';
import { createAnswerReader } from './readAnswer';
import { readColumnTime } from './readDateTime';
import type { ColumnMapping, ColumnUse } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';
import { columnsFor } from './tableRows';

export type ReadResponse = Omit<PlannedResponse, 'identity' | 'contentHash' | 'employeeId'> & {
  readonly issues: readonly ImportIssue[];
  /** False for a response that was begun but never submitted. */
  readonly isFinished: boolean;
  /** Who answered, only to see who answers twice; never stored. */
  readonly customer: string | null;
  /** Questions whose answer could not be used. */
  readonly refusedKeys: readonly string[];
  /** What stood for "no answer", blanks left out. */
  readonly noAnswers: readonly { readonly questionKey: string; readonly text: string }[];
};

const unfinishedWords: ReadonlySet<string> = new Set([
  'false',
  '0',
  'no',
  'n',
  'partial',
  'partially completed',
  'started',
  'incomplete',
  'in progress',
  'disqualified',
  'screened out',
  '否',
  '未完成',
  '未提交',
  '未答完',
  '部分完成',
  '答题中',
  'survey preview',
  'survey test',
  'preview',
  'spam',
  '无效',
  '無效',
]);
const anonymousWords: ReadonlySet<string> = new Set([
  'anonymous',
  '匿名',
  '匿名用户',
  '匿名使用者',
]);

/**
 * Makes the reader of one survey: rows of an export as responses, with what is wrong in them.
 * `needsTime` is true for programs that give unsubmitted rows no time (imports 1c).
 */
export function createResponseReader(
  columns: readonly ColumnMapping[],
  needsTime: boolean,
): (row: DataRow) => ReadResponse {
  const questions = columnsFor(columns, 'question').flatMap((column) => {
    const { questionKey, scale } = column;
    if (questionKey === null || scale === null) return [];
    return [{ column, questionKey, read: createAnswerReader({ ...column, scale }) }];
  });
  const comments = columnsFor(columns, 'comment');
  const first = (use: ColumnUse) => columns.find((column) => column.use === use);
  const timeColumn = first('submittedAt');
  const employeeColumn = first('employee');
  const nameOf = createNameReader(columns);
  const noColumn = first('employeeNo');
  const idColumn = first('responseId');
  const completions = columnsFor(columns, 'completion');
  const customerColumn = first('customer');
  const facts = [timeColumn, employeeColumn, noColumn, idColumn].filter(
    (column) => column !== undefined,
  );

  return ({ row, cells }) => {
    const issues: ImportIssue[] = [];
    const refusedKeys: string[] = [];
    const noAnswers: { questionKey: string; text: string }[] = [];
    const answers = questions.map(({ column, questionKey, read }): PlannedAnswer => {
      const { value, problem, text } = read(cells[column.index]);
      if (problem !== null) {
        issues.push(cellIssue(row, column.header, problem, text));
        refusedKeys.push(questionKey);
      } else if (value === null && text !== '') {
        noAnswers.push({ questionKey, text });
      }
      return { questionKey, value };
    });
    issues.push(...errorCells(row, cells, facts));
    const timeCell = cellOf(cells, timeColumn);
    const submittedAt = readColumnTime(timeCell, timeColumn);
    const timeText = textOf(timeCell);
    if (submittedAt === null && !isNoAnswer(timeText)) {
      issues.push(cellIssue(row, timeColumn?.header ?? '', 'dateNotUnderstood', timeText));
    }
    const employee = employeeText(nameOf({ row, cells }), cellText(cellOf(cells, noColumn)));
    const isUnfinished = completions.some((column) => isUnfinishedBy(column, cells[column.index]));
    return {
      row,
      sourceId: textOrNull(textOf(cellOf(cells, idColumn))),
      submittedAt,
      employeeText: employee === '' ? null : employee,
      answers,
      comment: readComment(cells, comments),
      issues,
      isFinished: !isUnfinished && !(needsTime && isNoAnswer(timeText)),
      customer: customerOf(textOf(cellOf(cells, customerColumn))),
      refusedKeys,
      noAnswers,
    };
  };
}

/** Codes of a status mean other things than those of yes and no. */
function isUnfinishedBy({ header }: ColumnMapping, cell: Cell | undefined): boolean {
  const text = wordKey(cellText(cell));
  const isCode = /^\d+$/u.test(text) && /^(?:status|response type)$/iu.test(header);
  return !isCode && unfinishedWords.has(text);
}

function cellOf(cells: readonly Cell[], column: ColumnMapping | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column.index];
}

function textOf(cell: Cell | undefined): string {
  return normaliseText(cellText(cell));
}

function readComment(cells: readonly Cell[], columns: readonly ColumnMapping[]): string | null {
  const texts = columns
    .map((column) => cellText(cells[column.index]).replace(/\r\n?/gu, '\n').trim())
    .filter((text) => !isNoAnswer(text));
  return texts.length === 0 ? null : texts.join('\n');
}

function textOrNull(text: string): string | null {
  return isNoAnswer(text) ? null : text;
}

function customerOf(text: string): string | null {
  const key = wordKey(text).replace(/^'/u, '');
  return isNoAnswer(key) || anonymousWords.has(key) ? null : key;
}
