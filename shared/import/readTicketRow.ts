import { cellIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { PlannedTicket } from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText, wordKey } from './normaliseText';
import { readAnswer } from './readAnswer';
import { readDateTime, secondsBetween } from './readDateTime';
import { readDurationSeconds } from './readDuration';
import type { ColumnMapping, ColumnUse } from './recognition';
import { cellText } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor } from './tableRows';

const resolvedWords: ReadonlySet<string> = new Set([
  '已完结',
  '已办结',
  '已解决',
  '已完成',
  '已关闭',
  '完结',
  '已結案',
  '已解決',
  '已關閉',
  '已完結',
  'resolved',
  'solved',
  'closed',
  'done',
  'completed',
]);
const openWords: ReadonlySet<string> = new Set([
  '处理中',
  '待处理',
  '未处理',
  '受理中',
  '新建',
  '挂起',
  '處理中',
  '待處理',
  'open',
  'new',
  'pending',
  'in progress',
  'hold',
  'on-hold',
  'reopened',
]);

export type ReadTicket = Omit<PlannedTicket, 'identity' | 'contentHash' | 'employeeId'>;

/** One line of a service-desk export, with what is wrong in it. */
export function readTicketRow(
  row: DataRow,
  columns: readonly ColumnMapping[],
): ReadTicket & { readonly issues: readonly ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const createdAt = readTime('createdAt');
  const respondedAt = readTime('respondedAt');
  const resolvedAt = readTime('resolvedAt');
  const status = wordKey(textOf('ticketStatus'));
  const satisfaction = readSatisfaction();
  const ticketNo = normaliseText(textOf('ticketId'));
  return {
    row: row.row,
    ticketNo: isNoAnswer(ticketNo) ? null : ticketNo,
    employeeText: employeeText(textOf('employee'), textOf('employeeNo')) || null,
    createdAt,
    respondedAt,
    resolvedAt,
    firstResponseSeconds: duration('respondedAt', respondedAt, 'firstResponseDuration'),
    resolutionSeconds: duration('resolvedAt', resolvedAt, 'resolutionDuration'),
    isResolved: resolvedWords.has(status) || (!openWords.has(status) && resolvedAt !== null),
    isReopened: readYesNo(),
    ...satisfaction,
    issues,
  };

  function textOf(use: ColumnUse): string {
    return cellText(cellFor(row, columns, use));
  }

  function readTime(use: ColumnUse): string | null {
    const column = columnsFor(columns, use)[0];
    const time = readDateTime(cellFor(row, columns, use), column?.dateOrder ?? null);
    const text = normaliseText(textOf(use));
    if (time === null && !isNoAnswer(text)) {
      issues.push(cellIssue(row.row, column?.header ?? '', 'dateNotUnderstood', text));
    }
    return time;
  }

  /** From the two times if both are there, else as the file gives it. */
  function duration(end: ColumnUse, endAt: string | null, given: ColumnUse): number | null {
    const column = columnsFor(columns, given)[0];
    const isTimed = createdAt !== null && endAt !== null;
    const text = normaliseText(textOf(given));
    if (!isTimed && (column === undefined || isNoAnswer(text))) return null;
    const seconds = isTimed
      ? secondsBetween(createdAt, endAt)
      : readDurationSeconds(cellFor(row, columns, given), column?.durationUnit ?? 'clock');
    const header = (isTimed ? columnsFor(columns, end)[0] : column)?.header ?? '';
    if (seconds === null) {
      issues.push(cellIssue(row.row, header, 'durationNotUnderstood', text));
    } else if (seconds < 0) {
      const value = isTimed ? normaliseText(textOf(end)) : text;
      issues.push(cellIssue(row.row, header, 'durationNegative', value));
    }
    return seconds;
  }

  function readYesNo(): boolean | null {
    if (columnsFor(columns, 'reopened').length === 0) return null;
    const text = wordKey(textOf('reopened'));
    if (/^\d+$/u.test(text)) return Number(text) > 0;
    return ['是', 'yes', 'true', 'y', '重开', '重開', '已重开'].includes(text);
  }

  function readSatisfaction(): Pick<PlannedTicket, 'satisfaction' | 'satisfactionScale'> {
    const column = columnsFor(columns, 'satisfaction')[0];
    const scale = column?.scale ?? null;
    if (column === undefined || scale === null)
      return { satisfaction: null, satisfactionScale: null };
    const read = readAnswer(row.cells[column.index], scale, column.isReversed);
    if (read.problem !== null) {
      issues.push(cellIssue(row.row, column.header, read.problem, read.text));
    }
    return { satisfaction: read.value, satisfactionScale: { min: scale.min, max: scale.max } };
  }
}
