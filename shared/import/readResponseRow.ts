import { cellIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { PlannedAnswer, PlannedResponse } from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import { readAnswer } from './readAnswer';
import { readDateTime } from './readDateTime';
import type { ColumnMapping } from './recognition';
import { cellText } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor } from './tableRows';

export type ReadResponse = Omit<PlannedResponse, 'identity' | 'contentHash' | 'employeeId'> & {
  readonly issues: readonly ImportIssue[];
};

/** One row of a survey export, with what is wrong in it. */
export function readResponseRow(row: DataRow, columns: readonly ColumnMapping[]): ReadResponse {
  const issues: ImportIssue[] = [];
  const answers = columnsFor(columns, 'question').flatMap((column): PlannedAnswer[] => {
    if (column.questionKey === null || column.scale === null) return [];
    const read = readAnswer(row.cells[column.index], column.scale, column.isReversed);
    if (read.problem !== null) {
      issues.push(cellIssue(row.row, column.header, read.problem, read.text));
    }
    return [{ questionKey: column.questionKey, value: read.value }];
  });
  const timeColumn = columnsFor(columns, 'submittedAt')[0];
  const timeCell = cellFor(row, columns, 'submittedAt');
  const submittedAt = readDateTime(timeCell, timeColumn?.dateOrder ?? null);
  const timeText = normaliseText(cellText(timeCell));
  if (submittedAt === null && timeText !== '') {
    issues.push(cellIssue(row.row, timeColumn?.header ?? '', 'dateNotUnderstood', timeText));
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

function textOrNull(text: string): string | null {
  const tidy = normaliseText(text);
  return isNoAnswer(tidy) ? null : tidy;
}
