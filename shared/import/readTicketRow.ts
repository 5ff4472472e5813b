import { createNameReader } from './fullName';
import { cellIssue, errorCells } from './importIssue';
import type { ImportIssue, ImportIssueCode } from './importIssue';
import type { PlannedTicket } from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText, wordKey } from './normaliseText';
import { createAnswerReader } from './readAnswer';
import { readColumnTime, secondsBetween } from './readDateTime';
import { readDurationSeconds } from './readDuration';
import type { ColumnMapping, ColumnUse } from './recognition';
import { cellText } from './table';
import type { DataRow } from './tableRows';
import { isSetAside } from './words/setAsideWords';
import { openWords, resolvedWords, yesWords } from './words/ticketStatusWords';

export type ReadTicket = Omit<PlannedTicket, 'identity' | 'contentHash' | 'employeeId'>;

interface ReadLine extends ReadTicket {
  readonly issues: readonly ImportIssue[];
  /** The words with which the ticket was cancelled, merged or found to be none; null for work. */
  readonly setAsideAs: string | null;
}

/** A ticket that counts for nothing any more: it belongs to no time and so to no cycle. */
export function withoutWork(ticket: ReadTicket): ReadTicket {
  return {
    ...ticket,
    createdAt: null,
    respondedAt: null,
    resolvedAt: null,
    dueAt: null,
    firstResponseSeconds: null,
    resolutionSeconds: null,
    handlingSeconds: null,
    isResolved: false,
    isReopened: null,
    isFirstContact: null,
    satisfaction: null,
    satisfactionScale: null,
  };
}

/** Makes the reader of one service-desk export: its lines as tickets, with what is wrong in them. */
export function createTicketReader(columns: readonly ColumnMapping[]): (row: DataRow) => ReadLine {
  const byUse = new Map<ColumnUse, ColumnMapping>();
  for (const column of columns) if (!byUse.has(column.use)) byUse.set(column.use, column);
  const nameOf = createNameReader(columns);
  // The reader of ratings tells of its own errors.
  const facts = columns.filter(({ use }) => use !== 'ignored' && use !== 'satisfaction');
  const satisfactionColumn = byUse.get('satisfaction');
  const scale = satisfactionColumn?.scale ?? null;
  const readSatisfaction =
    satisfactionColumn === undefined || scale === null
      ? null
      : createAnswerReader({ ...satisfactionColumn, scale });

  return (row) => {
    const issues: ImportIssue[] = [...errorCells(row.row, row.cells, facts)];
    const report = (use: ColumnUse, code: ImportIssueCode, value: string) => {
      issues.push(cellIssue(row.row, byUse.get(use)?.header ?? '', code, value));
    };
    const cellOf = (use: ColumnUse) => {
      const column = byUse.get(use);
      return column === undefined ? undefined : row.cells[column.index];
    };
    const textOf = (use: ColumnUse) => normaliseText(cellText(cellOf(use)));

    const readTime = (use: ColumnUse): string | null => {
      const time = readColumnTime(cellOf(use), byUse.get(use));
      const text = textOf(use);
      if (time === null && !isNoAnswer(text)) report(use, 'dateNotUnderstood', text);
      return time;
    };

    /** From two times if both are there, else as the file gives it. */
    const duration = (
      from: string | null,
      to: string | null,
      end: ColumnUse,
      given: ColumnUse,
    ): number | null => {
      const text = textOf(given);
      if (from !== null && to !== null) {
        const seconds = secondsBetween(from, to);
        if (seconds < 0) report(end, 'durationNegative', textOf(end));
        return seconds;
      }
      const column = byUse.get(given);
      if (column === undefined || isNoAnswer(text)) return null;
      const seconds = readDurationSeconds(cellOf(given), column.durationUnit ?? 'clock');
      if (seconds === null) report(given, 'durationNotUnderstood', text);
      else if (seconds < 0) report(given, 'durationNegative', text);
      return seconds;
    };

    const createdAt = readTime('createdAt');
    const respondedAt = readTime('respondedAt');
    const resolvedAt = readTime('resolvedAt');
    const status = wordKey(textOf('ticketStatus'));
    const ticketNo = textOf('ticketId');
    return {
      row: row.row,
      ticketNo: isNoAnswer(ticketNo) ? null : ticketNo,
      employeeText: employeeText(nameOf(row), textOf('employeeNo')) || null,
      createdAt,
      respondedAt,
      resolvedAt,
      dueAt: readTime('dueAt'),
      firstResponseSeconds: duration(
        createdAt,
        respondedAt,
        'respondedAt',
        'firstResponseDuration',
      ),
      resolutionSeconds: duration(createdAt, resolvedAt, 'resolvedAt', 'resolutionDuration'),
      handlingSeconds: readHandling(),
      isResolved: resolvedWords.has(status) || (!openWords.has(status) && resolvedAt !== null),
      isReopened: readYesNo('reopened'),
      isFirstContact: readYesNo('firstContact'),
      ...satisfaction(),
      issues,
      setAsideAs: [textOf('ticketStatus'), textOf('closeReason')].find(isSetAside) ?? null,
    };

    /** As the file gives it, else from the first answer to the solution. */
    function readHandling(): number | null {
      const isGiven = byUse.has('handlingDuration');
      const times = isGiven ? [null, null] : [respondedAt, resolvedAt];
      return duration(times[0] ?? null, times[1] ?? null, 'resolvedAt', 'handlingDuration');
    }

    function readYesNo(use: ColumnUse): boolean | null {
      if (!byUse.has(use)) return null;
      const text = wordKey(textOf(use));
      if (/^\d+(?:\.0+)?$/u.test(text)) return Number(text) > 0;
      return yesWords.has(text);
    }

    function satisfaction(): Pick<PlannedTicket, 'satisfaction' | 'satisfactionScale'> {
      if (satisfactionColumn === undefined || readSatisfaction === null || scale === null) {
        return { satisfaction: null, satisfactionScale: null };
      }
      const read = readSatisfaction(row.cells[satisfactionColumn.index]);
      if (read.problem !== null) report('satisfaction', read.problem, read.text);
      return { satisfaction: read.value, satisfactionScale: { min: scale.min, max: scale.max } };
    }
  };
}
