import { createHash } from 'node:crypto';
import { readTable } from '@electron/files/readTable';
import { AppError } from '@shared/contract/result';
import type { ImportCounts } from '@shared/import/importIssue';
import type { KnownEmployee } from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import type { Recognition } from '@shared/import/recognition';
import type { FileReading } from '@shared/import/table';
import type { MutatedFile } from './mutatedFiles';

/** What became of a file: refused by a code, or planned, with every row accounted for or not. */
export type ImportOutcome =
  { readonly code: string } | { readonly counts: ImportCounts; readonly isComplete: boolean };

/** Reads, recognises and plans a file as an import does; throws what no import may throw. */
export async function importFile({ name, kind, bytes }: MutatedFile): Promise<ImportOutcome> {
  try {
    const reading = await readTable(bytes, name);
    const recognition = recogniseTable(reading, kind);
    const counts = plan(reading, recognition);
    const kept = counts.new + counts.duplicate;
    const isComplete =
      counts.read === kept + counts.rejected && counts.read === recognition.dataRows;
    return { counts, isComplete };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code };
    throw error;
  }
}

function plan(reading: FileReading, recognition: Recognition): ImportCounts {
  const known = { reading, recognition, employees, attributions: [], hashText };
  switch (recognition.kind) {
    case 'staffList':
      return planEmployeeImport({ ...known, unitPaths: [], positionNames: [] }).counts;
    case 'survey':
      return planSurveyImport({ ...known, responses: [] }).counts;
    case 'ticketExport':
      return planTicketImport({ ...known, tickets: [] }).counts;
  }
}

const employees: readonly KnownEmployee[] = ['张伟', '李娜', '王芳', '刘洋'].map((name, index) => ({
  employeeId: `employee-${index}`,
  employeeNo: `A00${index + 1}`,
  name,
  status: 'active',
  unitPath: null,
  positionName: null,
  hiredOn: null,
}));

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
