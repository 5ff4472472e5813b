import type { ImportCounts, ImportIssue } from './importIssue';
import type { AnswerScale } from './recognition';

/** An employee the store already has; the optional fields are compared when given. */
export interface KnownEmployee {
  readonly employeeId: string;
  readonly employeeNo: string;
  readonly name: string;
  readonly status: 'active' | 'left';
  /** Path of the unit with `/`, null when none. */
  readonly unitPath?: string | null;
  readonly positionName?: string | null;
  readonly hiredOn?: string | null;
  /** As the staff list names the superior: a name or a number. */
  readonly superior?: string | null;
}

/** A response or ticket the store already has. */
export interface KnownRecord {
  readonly identity: string;
  readonly contentHash: string;
}

/** A decision of the user about a text that names no single employee; null = nobody. */
export interface Attribution {
  readonly text: string;
  readonly employeeId: string | null;
}

export interface PlannedEmployee {
  readonly row: number;
  readonly employeeNo: string;
  readonly name: string;
  readonly status: 'active' | 'left';
  readonly unitPath: string | null;
  readonly positionName: string | null;
  readonly hiredOn: string | null;
  /** As written in the file: a name or a number. */
  readonly superior: string | null;
  /** Number of the superior if exactly one known or planned employee is meant. */
  readonly superiorNo: string | null;
}

/** A row with a known number whose other content differs; nothing is changed silently. */
export interface EmployeeConflict {
  readonly row: number;
  readonly employeeId: string | null;
  readonly fields: readonly {
    readonly field: 'name' | 'status' | 'unitPath' | 'positionName' | 'hiredOn' | 'superior';
    readonly known: string | null;
    readonly inFile: string | null;
  }[];
  readonly planned: PlannedEmployee;
}

export interface EmployeeImportPlan {
  readonly counts: ImportCounts;
  readonly employees: readonly PlannedEmployee[];
  readonly conflicts: readonly EmployeeConflict[];
  /** Employees of the store that the file lists with the same content. */
  readonly duplicateIds: readonly string[];
  readonly issues: readonly ImportIssue[];
  /** Unit paths and positions that the store lacks, in order of appearance. */
  readonly newUnitPaths: readonly string[];
  readonly newPositionNames: readonly string[];
  /** Headings of columns that are not stored. */
  readonly ignoredHeaders: readonly string[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** One way an employee was written in the file, and whom it was taken for. */
export interface EmployeeMention {
  readonly text: string;
  readonly count: number;
  readonly outcome: 'matched' | 'unattributed' | 'unknown' | 'ambiguous';
  readonly employeeId: string | null;
  readonly by: 'employeeNo' | 'name' | 'decision' | null;
  readonly hasLeft: boolean;
  readonly nameDiffers: boolean;
  /** Whom it may be, for the user to decide: never applied by itself. */
  readonly candidateIds: readonly string[];
}

export interface SurveyQuestion {
  readonly key: string;
  readonly text: string;
  readonly scale: AnswerScale;
}

export interface PlannedAnswer {
  readonly questionKey: string;
  /** Decimal text on the scale of the question; null = no answer. */
  readonly value: string | null;
}

export interface PlannedResponse {
  readonly row: number;
  readonly identity: string;
  readonly contentHash: string;
  readonly sourceId: string | null;
  readonly submittedAt: string | null;
  /** null = counted for the shop only. */
  readonly employeeId: string | null;
  /** As written in the file, tidied; null when blank. */
  readonly employeeText: string | null;
  readonly answers: readonly PlannedAnswer[];
  readonly comment: string | null;
}

export interface QuestionDistribution {
  readonly questionKey: string;
  readonly noAnswer: number;
  /** Texts that stood for "no answer", blanks left out. */
  readonly noAnswerTexts: readonly { readonly text: string; readonly count: number }[];
  /** Answers that could not be used: not understood, or outside the scale. */
  readonly refused: number;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

interface RecordImportPlan<Planned> {
  readonly counts: ImportCounts;
  readonly conflicts: readonly { readonly row: number; readonly planned: Planned }[];
  /** Rows that are known with the same content, in the file or in the store. */
  readonly duplicates: readonly KnownRecord[];
  readonly mentions: readonly EmployeeMention[];
  readonly issues: readonly ImportIssue[];
  readonly ignoredHeaders: readonly string[];
  /** First and last local day in the rows that are new, yyyy-mm-dd. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

export interface SurveyImportPlan extends RecordImportPlan<PlannedResponse> {
  readonly questions: readonly SurveyQuestion[];
  readonly responses: readonly PlannedResponse[];
  readonly distributions: readonly QuestionDistribution[];
}

export interface PlannedTicket {
  readonly row: number;
  readonly identity: string;
  readonly contentHash: string;
  readonly ticketNo: string | null;
  readonly employeeId: string | null;
  readonly employeeText: string | null;
  readonly createdAt: string | null;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly dueAt: string | null;
  /** Whole seconds; negative values are kept as found and excluded by the measures. */
  readonly firstResponseSeconds: number | null;
  readonly resolutionSeconds: number | null;
  /** From the first answer to the solution, or as the file gives it. */
  readonly handlingSeconds: number | null;
  readonly isResolved: boolean;
  readonly isReopened: boolean | null;
  /** Solved at the first contact; null when the file does not say. */
  readonly isFirstContact: boolean | null;
  /** Decimal text on `satisfactionScale`; null = not rated. */
  readonly satisfaction: string | null;
  readonly satisfactionScale: AnswerScale | null;
}

/** Tickets that are no work, by the words that say so. */
export interface SetAsideCount {
  readonly text: string;
  readonly count: number;
}

export interface TicketImportPlan extends RecordImportPlan<PlannedTicket> {
  readonly tickets: readonly PlannedTicket[];
  /** Cancelled, merged, copies and spam; a part of `rejected`. */
  readonly setAside: readonly SetAsideCount[];
}
