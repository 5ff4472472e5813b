import { z } from 'zod';
import { delimiters, textEncodings, type Delimiter, type TextEncoding } from '../domain/textTable';
import { employeeIdSchema, importIdSchema, type EmployeeId, type ImportId } from '../domain/ids';
import type { ImportCounts, ImportIssue } from '../import/importIssue';
import type { EmployeeMention, QuestionDistribution, SetAsideCount } from '../import/importPlan';
import { columnMappingSchema, type ColumnMapping, type DroppedRow } from '../import/recognition';
import type { Confirmation } from '../import/requiredConfirmations';
import type { Suggestion } from '../import/suggestEmployees';
import type { ImportNotice } from '../import/table';
import { programCommand, programQuery, storeCommand, storeQuery } from './call';
import { fileToken, leaders, nothing, overseers } from './inputs';

export const importKinds = ['staffList', 'survey', 'ticketExport'] as const;
export const importKindSchema = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKindSchema>;

export interface ChosenFile {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** What becomes of a row whose id is known with other content. */
const conflictDecisions = ['keep', 'take'] as const;
const conflictDecisionSchema = z.enum(conflictDecisions);
export type ConflictDecision = z.infer<typeof conflictDecisionSchema>;

const decidedConflictsSchema = z
  .strictObject({
    /** For every row that is not decided by itself. */
    others: conflictDecisionSchema,
    rows: z
      .array(z.strictObject({ row: z.int().min(1), decision: conflictDecisionSchema }))
      .max(5000)
      .readonly(),
  })
  .readonly();
export type DecidedConflicts = z.infer<typeof decidedConflictsSchema>;

export const decidedAttributionSchema = z
  .strictObject({ text: z.string().max(500), employeeId: employeeIdSchema.nullable() })
  .readonly();
/** Which employee a mention means; null = counts for the shop only. */
export type DecidedAttribution = z.infer<typeof decidedAttributionSchema>;

/** What the user has chosen for a file so far; without it the program's own reading holds. */
const choicesFields = {
  encoding: z.enum(textEncodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheetName: z.string().max(200).optional(),
  headerRow: z.int().min(1).max(1_000_000).optional(),
  columns: z.array(columnMappingSchema).max(1000).readonly().optional(),
  /** True when a remembered mapping must not be applied. */
  isMappingFresh: z.boolean().optional(),
  attributions: z.array(decidedAttributionSchema).max(5000).readonly().optional(),
  conflicts: decidedConflictsSchema.optional(),
};
export const importChoicesSchema = z.strictObject(choicesFields).readonly();
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** One field in which a known record and a row of the file differ. */
export interface ConflictField {
  readonly field:
    | 'name'
    | 'status'
    | 'unitPath'
    | 'positionName'
    | 'hiredOn'
    | 'superior'
    | 'employee'
    | 'submittedAt'
    | 'answer'
    | 'comment'
    | 'createdAt'
    | 'respondedAt'
    | 'resolvedAt'
    | 'isResolved'
    | 'isReopened'
    | 'satisfaction'
    | 'firstResponseSeconds'
    | 'resolutionSeconds';
  /** Key of the question for `answer`, else null. */
  readonly questionKey: string | null;
  readonly known: string | null;
  readonly inFile: string | null;
}

export interface PreviewConflict {
  readonly row: number;
  /** Number or id under which the record is known. */
  readonly label: string;
  readonly fields: readonly ConflictField[];
  readonly decision: ConflictDecision;
}

export interface PreviewMention extends EmployeeMention {
  /** True when the decision was made for an earlier file. */
  readonly isRemembered: boolean;
  /** Whom it may mean, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
}

/** Where the mapping of a preview comes from. */
export type MappingOrigin =
  | { readonly kind: 'recognised' | 'chosen' }
  | { readonly kind: 'remembered'; readonly fileName: string; readonly rememberedAt: string };

/** What an import would do; nothing is written yet. */
export interface ImportPreview {
  readonly token: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly format: string;
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly shape: string;
  readonly sheetName: string;
  /** Sheets with content, hidden ones included. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly mappingOrigin: MappingOrigin;
  /** What the user has to look at before writing; blocking ones forbid it. */
  readonly confirmations: readonly Confirmation[];
  readonly counts: ImportCounts;
  /** Conflicts decided for the file: they replace what the store has. */
  readonly replaced: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly droppedRows: readonly DroppedRow[];
  readonly notices: readonly ImportNotice[];
  /** At most 200; `issueCount` is the whole number. */
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
  /** At most 200; `counts.conflict` is the whole number. */
  readonly conflicts: readonly PreviewConflict[];
  readonly mentions: readonly PreviewMention[];
  readonly distributions: readonly QuestionDistribution[];
  /** Tickets that are no work; a part of `counts.rejected`. */
  readonly setAside: readonly SetAsideCount[];
  readonly newUnits: readonly string[];
  readonly newPositions: readonly string[];
  readonly perEmployee: readonly {
    readonly employeeNo: string | null;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface ImportRecord {
  readonly importId: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly importedAt: string;
  readonly counts: ImportCounts;
  readonly replaced: number;
  readonly undoneAt: string | null;
}

/** What was kept of an import: the file, how it was read, and what was decided. */
export interface ImportDetails extends ImportRecord {
  /** SHA-256 of the bytes of the file, hexadecimal. */
  readonly fileHash: string;
  readonly shape: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly attributions: readonly {
    readonly text: string;
    readonly employeeId: EmployeeId | null;
    readonly employeeName: string | null;
  }[];
  readonly conflicts: readonly { readonly row: number; readonly decision: ConflictDecision }[];
}

export const importCalls = {
  /** Opens the file dialog; null if the user closed it. */
  'import.choose': programCommand({
    roles: leaders,
    input: z.strictObject({ kind: importKindSchema }),
    changes: [],
  }).returns<ChosenFile | null>(),
  /** Takes a table from the clipboard, as a spreadsheet copies it, instead of a file. */
  'import.paste': programCommand({
    roles: leaders,
    input: z.strictObject({ kind: importKindSchema, text: z.string().min(1).max(900_000) }),
    changes: [],
  }).returns<ChosenFile>(),
  /** Reads the file in a separate process and says what an import would do. */
  'import.preview': storeQuery({
    roles: leaders,
    input: z.strictObject({ token: fileToken, kind: importKindSchema, ...choicesFields }),
  }).returns<ImportPreview>(),
  /** Stops a preview that is still reading. */
  'import.cancel': programQuery({
    roles: leaders,
    input: z.strictObject({ token: fileToken }),
  }).returns<null>(),
  /** Writes what was previewed: all of it or nothing. */
  'import.commit': storeCommand({
    roles: leaders,
    input: z.strictObject({ token: fileToken }),
    changes: ['import', 'mapping', 'attribution', 'employee', 'survey', 'measurement', 'cycle'],
  }).returns<ImportRecord>(),
  'import.list': storeQuery({ roles: overseers, input: nothing }).returns<
    readonly ImportRecord[]
  >(),
  'import.details': storeQuery({
    roles: overseers,
    input: z.strictObject({ importId: importIdSchema }),
  }).returns<ImportDetails>(),
  /** Takes one import back, as if it had never been made. */
  'import.undo': storeCommand({
    roles: leaders,
    input: z.strictObject({ importId: importIdSchema }),
    changes: [
      'import',
      'mapping',
      'attribution',
      'employee',
      'survey',
      'paperSurvey',
      'measurement',
      'cycle',
    ],
  }).returns<ImportRecord>(),
  /** Writes what is wrong in the previewed file as a table; null if no place was chosen. */
  'import.exportIssues': storeQuery({
    roles: leaders,
    input: z.strictObject({ token: fileToken, format: z.enum(['xlsx', 'csv']) }),
  }).returns<{ readonly fileName: string } | null>(),
} as const;
