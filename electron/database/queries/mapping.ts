import { AppError } from '@shared/contract/result';
import type { ImportId, MappingId } from '@shared/domain/ids';
import { readSavedMapping, type SavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { MappingTable } from '../importTables';

interface NewMapping {
  readonly mappingId: MappingId;
  readonly fingerprint: string;
  readonly fileName: string;
  readonly content: SavedMapping;
  readonly importId: ImportId | null;
  readonly rememberedAt: string;
}

export async function insertMapping(db: StoreHandle, mapping: NewMapping): Promise<void> {
  await db
    .insertInto('mapping')
    .values({
      ...mapping,
      kind: mapping.content.kind,
      shape: mapping.content.shape,
      content: JSON.stringify(mapping.content),
    })
    .execute();
}

export interface StoredMapping {
  readonly mappingId: MappingId;
  readonly fingerprint: string;
  readonly fileName: string;
  readonly rememberedAt: string;
  readonly content: SavedMapping;
}

/** The newest mapping of each shape of file; those of undone imports do not count. */
export async function listMappings(db: StoreHandle): Promise<readonly StoredMapping[]> {
  const rows = await effective(db).execute();
  const newest = new Map<string, Selectable<MappingTable>>();
  for (const row of rows) if (!newest.has(row.fingerprint)) newest.set(row.fingerprint, row);
  return [...newest.values()].map(toMapping);
}

/** Forgets a mapping, and the earlier ones of the same shape with it. */
export async function deleteMapping(db: StoreHandle, mappingId: MappingId): Promise<void> {
  const { fingerprint } = await getMapping(db, mappingId);
  await db.deleteFrom('mapping').where('fingerprint', '=', fingerprint).execute();
}

export async function getMapping(db: StoreHandle, mappingId: MappingId): Promise<StoredMapping> {
  const row = await db
    .selectFrom('mapping')
    .selectAll()
    .where('mappingId', '=', mappingId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toMapping(row);
}

function effective(db: StoreHandle) {
  return db
    .selectFrom('mapping')
    .leftJoin('import', 'import.importId', 'mapping.importId')
    .selectAll('mapping')
    .where('import.undoneAt', 'is', null)
    .orderBy('mapping.rememberedAt', 'desc')
    .orderBy('mapping.mappingId', 'desc');
}

function toMapping(row: Selectable<MappingTable>): StoredMapping {
  return {
    mappingId: row.mappingId as MappingId,
    fingerprint: row.fingerprint,
    fileName: row.fileName,
    rememberedAt: row.rememberedAt,
    content: readSavedMapping(JSON.parse(row.content)),
  };
}
