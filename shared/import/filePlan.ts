import type { DecidedConflicts, ImportChoices, MappingOrigin } from '@shared/contract/import';
import type { ConflictChoice } from './decideConflicts';
import type { ImportCounts, ImportIssue } from './importIssue';
import type {
  Attribution,
  EmployeeConflict,
  EmployeeImportPlan,
  EmployeeMention,
  KnownEmployee,
  KnownRecord,
  PlannedResponse,
  PlannedTicket,
  QuestionDistribution,
  SetAsideCount,
  SurveyQuestion,
} from './importPlan';
import type { Recognition, TableKind } from './recognition';
import type { SavedMapping } from './savedMapping/savedMapping';

/** A mapping that the shop remembers from an earlier file. */
export interface RememberedMapping {
  readonly fingerprint: string;
  readonly fileName: string;
  readonly rememberedAt: string;
  readonly content: SavedMapping;
}

export interface RecognitionRequest {
  readonly kind: TableKind;
  readonly choices: ImportChoices;
  readonly mappings: readonly RememberedMapping[];
}

export interface RecognisedFile {
  readonly recognition: Recognition;
  readonly origin: MappingOrigin;
}

/** What a plan is made from besides the rows of the file and the records of the store. */
export interface PlanRequest {
  readonly kind: TableKind;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  readonly unitPaths: readonly string[];
  readonly positionNames: readonly string[];
  /** Later ones go before earlier ones. */
  readonly attributions: readonly Attribution[];
  readonly conflicts: DecidedConflicts | undefined;
}

/** A row whose id is known with other content; `earlier` is the row of the same file it differs from. */
export interface ShownConflict<Planned> {
  readonly row: number;
  readonly planned: Planned;
  readonly earlier: Planned | null;
}

export interface EmployeeCount {
  /** null = counts for the shop only. */
  readonly employeeId: string | null;
  readonly count: number;
}

interface CommonPlan {
  readonly counts: ImportCounts;
  /** The first ones; `issueCount` is the whole number. */
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly choices: readonly ConflictChoice[];
}

/** A plan without its rows: small, whatever the size of the file. */
export type FilePlan =
  | (CommonPlan & {
      readonly kind: 'staffList';
      readonly conflicts: readonly EmployeeConflict[];
      readonly newUnitPaths: readonly string[];
      readonly newPositionNames: readonly string[];
    })
  | (CommonPlan & {
      readonly kind: 'survey';
      readonly conflicts: readonly ShownConflict<PlannedResponse>[];
      readonly mentions: readonly EmployeeMention[];
      readonly perEmployee: readonly EmployeeCount[];
      readonly questions: readonly SurveyQuestion[];
      readonly distributions: readonly QuestionDistribution[];
    })
  | (CommonPlan & {
      readonly kind: 'ticketExport';
      readonly setAside: readonly SetAsideCount[];
      readonly conflicts: readonly ShownConflict<PlannedTicket>[];
      readonly mentions: readonly EmployeeMention[];
      readonly perEmployee: readonly EmployeeCount[];
    });

interface RecordPart<Planned> {
  readonly added: readonly Planned[];
  /** Rows that take the place of a record of the store, as was decided. */
  readonly replacing: readonly Planned[];
  readonly duplicates: readonly KnownRecord[];
}

/** A few of the rows of a plan, to be written one part after the other. */
export type PlanPart =
  | { readonly kind: 'staffList'; readonly plan: EmployeeImportPlan }
  | ({ readonly kind: 'survey' } & RecordPart<PlannedResponse>)
  | ({ readonly kind: 'ticketExport' } & RecordPart<PlannedTicket>);
