import { createAttributor } from './attributeRows';
import { rowIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type {
  Attribution,
  KnownEmployee,
  KnownRecord,
  PlannedTicket,
  TicketImportPlan,
} from './importPlan';
import { idKey, nameKey } from './normaliseText';
import { createTicketReader, withoutWork } from './readTicketRow';
import type { ReadTicket } from './readTicketRow';
import type { Recognition } from './recognition';
import { createRecordSorter, dateSpan } from './sortRecords';
import type { FileReading } from './table';
import { dataRowsOf, ignoredHeaders } from './tableRows';

export interface TicketImportInput {
  readonly reading: FileReading;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  /** Tickets the store already has, of any earlier file. */
  readonly tickets: readonly KnownRecord[];
  readonly attributions: readonly Attribution[];
  readonly hashText: (text: string) => string;
}

/**
 * Plans the import of service-desk lines. A ticket is known again by its id; the same id with
 * other content (a ticket closed since the last export) is a conflict for the user to decide.
 * Impossible durations are kept as found and listed; the measures leave them out (imports 4.25).
 * What was cancelled, merged, a copy or spam is set aside: rejected with that reason and counted,
 * or, where the store has it as work, a conflict that takes it out of its cycle.
 */
export function planTicketImport(input: TicketImportInput): TicketImportPlan {
  const { recognition, hashText } = input;
  const attributor = createAttributor(input.employees, input.attributions);
  const sorter = createRecordSorter(input.tickets);
  const employeeColumn = recognition.columns.find(
    ({ use }) => use === 'employee' || use === 'employeeNo' || use === 'familyName',
  );
  const tickets: PlannedTicket[] = [];
  const conflicts: { row: number; planned: PlannedTicket }[] = [];
  const issues: ImportIssue[] = [];
  const readTicketRow = createTicketReader(recognition.columns);
  const duplicates: KnownRecord[] = [];
  const setAside = new Map<string, number>();
  let rejected = 0;
  const rows = dataRowsOf(input.reading, recognition);
  for (const row of rows) {
    const { issues: found, setAsideAs, ...line } = readTicketRow(row);
    const read = setAsideAs === null ? line : withoutWork(line);
    if (setAsideAs !== null) setAside.set(setAsideAs, (setAside.get(setAsideAs) ?? 0) + 1);
    if (read.ticketNo === null && read.createdAt === null && setAsideAs === null) {
      rejected += 1;
      issues.push(...found, rowIssue(row.row, 'ticketIdMissing', '', true));
      continue;
    }
    const planned = identify(read);
    const fate = sorter.fateOf(planned);
    if (fate === 'duplicate') {
      duplicates.push({ identity: planned.identity, contentHash: planned.contentHash });
    } else if (fate === 'conflict') {
      conflicts.push({ row: row.row, planned });
      issues.push(rowIssue(row.row, 'sameIdOtherContent', read.ticketNo ?? '', true));
    } else if (setAsideAs !== null) {
      rejected += 1;
      issues.push(rowIssue(row.row, 'ticketSetAside', setAsideAs, true));
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
      duplicate: duplicates.length,
      rejected: rejected + conflicts.length,
      conflict: conflicts.length,
      unattributed: tickets.filter(({ employeeId }) => employeeId === null).length,
    },
    tickets,
    conflicts,
    duplicates,
    issues,
    setAside: [...setAside].map(([text, count]) => ({ text, count })),
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
