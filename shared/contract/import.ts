import { z } from 'zod';
import { importIdSchema, type ImportId } from '../domain/ids';
import { delimiters, textEncodings, type Delimiter, type TextEncoding } from '../domain/textTable';
import type { ImportCounts, ImportIssue } from '../import/importIssue';
import type { ColumnMapping, DroppedRow } from '../import/recognition';
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
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly counts: ImportCounts;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly droppedRows: readonly DroppedRow[];
  readonly notices: readonly ImportNotice[];
  /** At most 200; `issueCount` is the whole number. */
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
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
  readonly undoneAt: string | null;
}

export const importCalls = {
  /** Opens the file dialog; null if the user closed it. */
  'import.choose': programCommand({
    roles: leaders,
    input: z.strictObject({ kind: importKindSchema }),
    changes: [],
  }).returns<ChosenFile | null>(),
  /** Reads the file in a separate process and says what an import would do. */
  'import.preview': storeQuery({
    roles: leaders,
    input: z.strictObject({
      token: fileToken,
      kind: importKindSchema,
      encoding: z.enum(textEncodings).optional(),
      delimiter: z.enum(delimiters).optional(),
    }),
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
    changes: ['import', 'employee', 'survey', 'measurement', 'cycle'],
  }).returns<ImportRecord>(),
  'import.list': storeQuery({ roles: overseers, input: nothing }).returns<
    readonly ImportRecord[]
  >(),
  /** Takes one survey or ticket import back. */
  'import.undo': storeCommand({
    roles: leaders,
    input: z.strictObject({ importId: importIdSchema }),
    changes: ['import', 'survey', 'measurement', 'cycle'],
  }).returns<ImportRecord>(),
} as const;
