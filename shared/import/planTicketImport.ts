import { createAttributor } from './attributeRows';
import type { ImportIssue } from './importIssue';
import type {
  Attribution,
  KnownEmployee,
  KnownRecord,
  PlannedTicket,
  TicketImportPlan,
} from './importPlan';
import { employeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { idKey, nameKey, normaliseText, wordKey } from './normaliseText';
import { readAnswer } from './readAnswer';
import { readDateTime, secondsBetween } from './readDateTime';
import { readDurationSeconds } from './readDuration';
import type { ColumnMapping, ColumnUse, Recognition } from './recognition';
import { createRecordSorter, dateSpan } from './sortRecords';
import { cellText } from './table';
import type { FileReading } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor, dataRowsOf, ignoredHeaders } from './tableRows';

export interface TicketImportInput {
  readonly reading: FileReading;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  /** Tickets the store already has, of any earlier file. */
  readonly tickets: readonly KnownRecord[];
  readonly attributions: readonly Attribution[];
  readonly hashText: (text: string) => string;
}

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

/**
 * Plans the import of service-desk lines. A ticket is known again by its id; the same id with
 * other content (a ticket closed since the last export) is a conflict for the user to decide.
 * Impossible durations are kept as found and listed; the measures leave them out (imports 4.25).
 */
export function planTicketImport(input: TicketImportInput): TicketImportPlan {
  const { recognition, hashText } = input;
  const attributor = createAttributor(input.employees, input.attributions);
  const sorter = createRecordSorter(input.tickets);
  const employeeColumn = recognition.columns.find(
    ({ use }) => use === 'employee' || use === 'employeeNo',
  );
  const tickets: PlannedTicket[] = [];
  const conflicts: { row: number; planned: PlannedTicket }[] = [];
  const issues: ImportIssue[] = [];
  let duplicate = 0;
  let rejected = 0;
  const rows = dataRowsOf(input.reading, recognition);
  for (const row of rows) {
    const { issues: found, ...read } = readTicket(row, recognition.columns);
    if (read.ticketNo === null && read.createdAt === null) {
      rejected += 1;
      issues.push(...found, issueAt(row.row, '', 'ticketIdMissing', '', true));
      continue;
    }
    const planned = identify(read);
    const fate = sorter.sort(planned);
    if (fate === 'duplicate') {
      duplicate += 1;
    } else if (fate === 'conflict') {
      conflicts.push({ row: row.row, planned });
      issues.push(issueAt(row.row, '', 'sameIdOtherContent', read.ticketNo ?? '', true));
    } else {
      tickets.push(planned);
      issues.push(...found);
      const text = read.employeeText ?? '';
      issues.push(...attributor.note(row.row, employeeColumn?.header ?? '', text));
    }
  }
  return {
    counts: {
      read: rows.length,
      new: tickets.length,
      duplicate,
      rejected: rejected + conflicts.length,
      conflict: conflicts.length,
      unattributed: tickets.filter(({ employeeId }) => employeeId === null).length,
    },
    tickets,
    conflicts,
    issues,
    mentions: attributor.mentions(),
    ignoredHeaders: ignoredHeaders(recognition.columns),
    ...dateSpan(tickets.map(({ createdAt }) => createdAt)),
  };

  function identify(read: ReadTicket): PlannedTicket {
    const { row: _row, employeeText: text, ...content } = read;
    const contentHash = hashText(JSON.stringify([nameKey(text ?? ''), content]));
    const key =
      read.ticketNo === null
        ? `${contentHash}\n${sorter.occurrence(contentHash)}`
        : idKey(read.ticketNo);
    return {
      ...read,
      identity: hashText(`ticket\n${key}`),
      contentHash,
      employeeId: attributor.find(text ?? '').employeeId,
    };
  }
}

type ReadTicket = Omit<PlannedTicket, 'identity' | 'contentHash' | 'employeeId'>;

function readTicket(
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
      issues.push(issueAt(row.row, column?.header ?? '', 'dateNotUnderstood', text, false));
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
      issues.push(issueAt(row.row, header, 'durationNotUnderstood', text, false));
    } else if (seconds < 0) {
      const value = isTimed ? normaliseText(textOf(end)) : text;
      issues.push(issueAt(row.row, header, 'durationNegative', value, false));
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
      issues.push(issueAt(row.row, column.header, read.problem, read.text, false));
    }
    return { satisfaction: read.value, satisfactionScale: { min: scale.min, max: scale.max } };
  }
}

function issueAt(
  row: number,
  column: string,
  code: ImportIssue['code'],
  value: string,
  isRejection: boolean,
): ImportIssue {
  return { row, column, code, value, isRejection };
}
