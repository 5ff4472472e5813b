import {
  importKindSchema,
  type DecidedAttribution,
  type ImportKind,
  type ImportRecord,
} from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { ImportId } from '@shared/domain/ids';
import type { ConflictChoice } from '@shared/import/decideConflicts';
import type { ImportCounts } from '@shared/import/importIssue';
import type { Recognition } from '@shared/import/recognition';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { ImportTable } from '../importTables';

/** What was decided by hand for one file. */
export interface ImportDecisions {
  readonly attributions: readonly DecidedAttribution[];
  readonly conflicts: readonly ConflictChoice[];
}

interface NewImport {
  readonly importId: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileHash: string;
  readonly mapping: Recognition;
  readonly fingerprint: string;
  readonly decisions: ImportDecisions;
  readonly counts: ImportCounts;
  readonly importedAt: string;
}

export async function insertImport(db: StoreHandle, record: NewImport): Promise<void> {
  await db
    .insertInto('import')
    .values({
      ...record,
      mapping: JSON.stringify(record.mapping),
      decisions: JSON.stringify(record.decisions),
      counts: JSON.stringify(record.counts),
      undoneAt: null,
      replaced: 0,
    })
    .execute();
}

export async function listImports(db: StoreHandle): Promise<readonly ImportRecord[]> {
  const rows = await db.selectFrom('import').selectAll().orderBy('importedAt', 'desc').execute();
  return rows.map(toImport);
}

export async function getImport(db: StoreHandle, importId: ImportId): Promise<ImportRecord> {
  return toImport(await getRow(db, importId));
}

/** Everything that was kept of one import. */
export async function getImportWithMapping(
  db: StoreHandle,
  importId: ImportId,
): Promise<{
  readonly record: ImportRecord;
  readonly fileHash: string;
  readonly mapping: Recognition;
  readonly decisions: ImportDecisions;
}> {
  const row = await getRow(db, importId);
  return {
    record: toImport(row),
    fileHash: row.fileHash,
    // Written by this program from the same types.
    mapping: JSON.parse(row.mapping) as Recognition,
    decisions: JSON.parse(row.decisions) as ImportDecisions,
  };
}

export async function updateImportReplaced(
  db: StoreHandle,
  importId: ImportId,
  replaced: number,
): Promise<void> {
  await db.updateTable('import').set({ replaced }).where('importId', '=', importId).execute();
}

export async function updateImportUndone(
  db: StoreHandle,
  importId: ImportId,
  undoneAt: string,
): Promise<void> {
  await db.updateTable('import').set({ undoneAt }).where('importId', '=', importId).execute();
}

async function getRow(db: StoreHandle, importId: ImportId): Promise<Selectable<ImportTable>> {
  const row = await db
    .selectFrom('import')
    .selectAll()
    .where('importId', '=', importId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return row;
}

function toImport(row: Selectable<ImportTable>): ImportRecord {
  return {
    importId: row.importId as ImportId,
    kind: importKindSchema.parse(row.kind),
    fileName: row.fileName,
    importedAt: row.importedAt,
    // Written by this program from the same type.
    counts: JSON.parse(row.counts) as ImportCounts,
    replaced: row.replaced,
    undoneAt: row.undoneAt,
  };
}
