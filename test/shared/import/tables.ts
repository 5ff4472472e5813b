import type { KnownEmployee } from '@shared/import/importPlan';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import type { Recognition, TableKind } from '@shared/import/recognition';
import { recogniseTable } from '@shared/import/recogniseTable';
import type { Cell, FileReading } from '@shared/import/table';

/** A reading as a text file with these cells gives it. */
export function readingOf(
  rows: readonly (readonly Cell[])[],
  name = '',
  hidden = false,
): FileReading {
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [{ name, hidden, rows }],
    notices: [],
  };
}

/** Uses by heading, the short form of a mapping. */
export function usesOf(recognition: Recognition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    recognition.columns.map(({ header, use, questionKey }) => [header, questionKey ?? use]),
  );
}

export function recognise(rows: readonly (readonly Cell[])[], kind: TableKind): Recognition {
  return recogniseTable(readingOf(rows), kind);
}

export const employees: readonly KnownEmployee[] = [
  { employeeId: 'e1', employeeNo: 'A001', name: '张伟', status: 'active' },
  { employeeId: 'e2', employeeNo: 'A002', name: '李娜', status: 'active' },
  { employeeId: 'e3', employeeNo: '0007', name: 'Mary Lee', status: 'active' },
  { employeeId: 'e6', employeeNo: 'A006', name: '张伟', status: 'left' },
];

type SurveyInput = Parameters<typeof planSurveyImport>[0];
type TicketInput = Parameters<typeof planTicketImport>[0];

/** Plans the import of a survey given as cells; the text itself stands in for its hash. */
export function planSurvey(rows: readonly (readonly Cell[])[], changes: Partial<SurveyInput> = {}) {
  const reading = readingOf(rows);
  return planSurveyImport({
    reading,
    recognition: changes.recognition ?? recogniseTable(reading, 'survey'),
    employees,
    responses: [],
    attributions: [],
    hashText: (text) => text,
    ...changes,
  });
}

export function planTickets(
  rows: readonly (readonly Cell[])[],
  changes: Partial<TicketInput> = {},
) {
  const reading = readingOf(rows);
  return planTicketImport({
    reading,
    recognition: changes.recognition ?? recogniseTable(reading, 'ticketExport'),
    employees,
    tickets: [],
    attributions: [],
    hashText: (text) => text,
    ...changes,
  });
}
