import { importKindSchema, type ImportKind, type ImportRecord } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { ImportId } from '@shared/domain/ids';
import type { ImportCounts } from '@shared/import/importIssue';
import type { Recognition } from '@shared/import/recognition';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { ImportTable } from '../tables';

interface NewImport {
  readonly importId: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileHash: string;
  readonly mapping: Recognition;
  readonly counts: ImportCounts;
  readonly importedAt: string;
}

export async function insertImport(db: StoreHandle, record: NewImport): Promise<void> {
  await db
    .insertInto('import')
    .values({
      ...record,
      mapping: JSON.stringify(record.mapping),
      counts: JSON.stringify(record.counts),
      undoneAt: null,
    })
    .execute();
}

export async function listImports(db: StoreHandle): Promise<readonly ImportRecord[]> {
  const rows = await db.selectFrom('import').selectAll().orderBy('importedAt', 'desc').execute();
  return rows.map(toImport);
}

export async function getImport(db: StoreHandle, importId: ImportId): Promise<ImportRecord> {
  const row = await db
    .selectFrom('import')
    .selectAll()
    .where('importId', '=', importId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toImport(row);
}

export async function updateImportUndone(
  db: StoreHandle,
  importId: ImportId,
  undoneAt: string,
): Promise<void> {
  await db.updateTable('import').set({ undoneAt }).where('importId', '=', importId).execute();
}

function toImport(row: Selectable<ImportTable>): ImportRecord {
  return {
    importId: row.importId as ImportId,
    kind: importKindSchema.parse(row.kind),
    fileName: row.fileName,
    importedAt: row.importedAt,
    // Written by this program from the same type.
    counts: JSON.parse(row.counts) as ImportCounts,
    undoneAt: row.undoneAt,
  };
}
