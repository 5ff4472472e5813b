import type { TableRow } from './table';

/** Closed list of what can be wrong with one row or cell; the window turns the code into words. */
export const importIssueCodes = [
  'employeeNoMissing',
  'employeeNameMissing',
  'employeeNoLossy',
  'employeeUnknown',
  'employeeAmbiguous',
  'employeeNameDiffers',
  'employeeLeft',
  'sameNameOtherNo',
  'superiorUnknown',
  'statusNotUnderstood',
  'dateNotUnderstood',
  'answerNotUnderstood',
  'answerOutsideScale',
  'responseEmpty',
  'responseUnfinished',
  'customerRepeated',
  'ticketIdMissing',
  'ticketSetAside',
  'durationNegative',
  'durationNotUnderstood',
  'cellError',
  'sameIdOtherContent',
] as const;
export type ImportIssueCode = (typeof importIssueCodes)[number];

/** One finding of an import: where it stands in the file and what was found there. */
export interface ImportIssue {
  /** Row number as the file shows it, counted from 1. */
  readonly row: number;
  /** Heading of the column, '' when the whole row is meant. */
  readonly column: string;
  readonly code: ImportIssueCode;
  readonly value: string;
  /** True when the row is left out because of this. */
  readonly isRejection: boolean;
}

/**
 * Sums of an import; always read = new + duplicate + rejected.
 * `conflict` is a part of `rejected`, `unattributed` a part of `new`.
 */
export interface ImportCounts {
  readonly read: number;
  readonly new: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly conflict: number;
  readonly unattributed: number;
}

/** A finding in one cell. */
export function cellIssue(
  row: number,
  column: string,
  code: ImportIssueCode,
  value: string,
  isRejection = false,
): ImportIssue {
  return { row, column, code, value, isRejection };
}

/** Findings about the error cells of a row, such as `#N/A`, in the columns that are read. */
export function errorCells(
  row: number,
  cells: TableRow,
  columns: readonly { readonly index: number; readonly header: string }[],
): readonly ImportIssue[] {
  return columns.flatMap(({ index, header }): ImportIssue[] => {
    const cell = cells[index];
    const isError = typeof cell === 'object' && cell?.kind === 'error';
    return isError ? [cellIssue(row, header, 'cellError', cell.text)] : [];
  });
}

/** A finding about a whole row. */
export function rowIssue(
  row: number,
  code: ImportIssueCode,
  value: string,
  isRejection = false,
): ImportIssue {
  return { row, column: '', code, value, isRejection };
}
