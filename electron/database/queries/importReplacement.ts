import type { ImportId } from '@shared/domain/ids';
import type { KnownRecord } from '@shared/import/importPlan';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';
import { parameterChunks } from '../parameterChunks';

/** A table of records that imports bring, and its key. */
export interface RecordTable {
  readonly table: 'surveyResponse' | 'ticket';
  readonly key: 'surveyResponseId' | 'ticketId';
}

export interface Replacement {
  readonly importId: ImportId;
  readonly recordId: string;
  /** The whole record as it stood before, JSON; null when it did not stand at all. */
  readonly before: string | null;
}

export async function insertReplacements(
  db: StoreHandle,
  replacements: readonly Replacement[],
): Promise<void> {
  for (const chunk of parameterChunks(replacements, 3)) {
    await db.insertInto('importReplacement').values(chunk).execute();
  }
}

/** What an import replaced. */
export async function listReplacements(
  db: StoreHandle,
  importId: ImportId,
): Promise<readonly Replacement[]> {
  const rows = await db
    .selectFrom('importReplacement')
    .selectAll()
    .where('importId', '=', importId)
    .execute();
  return rows.map((row) => ({ ...row, importId }));
}

/** Replacements by other imports of what this import had brought or replaced itself. */
export async function listReplacementsOf(
  db: StoreHandle,
  importId: ImportId,
): Promise<readonly Replacement[]> {
  const rows = await db
    .selectFrom('importReplacement')
    .selectAll()
    .where(sql<string>`json_extract(before, '$.row.importId')`, '=', importId)
    .execute();
  return rows.map((row) => ({ ...row, importId: row.importId as ImportId }));
}

export async function updateReplacement(
  db: StoreHandle,
  { importId, recordId, before }: Replacement,
): Promise<void> {
  await db
    .updateTable('importReplacement')
    .set({ before })
    .where('importId', '=', importId)
    .where('recordId', '=', recordId)
    .execute();
}

/** Forgets what an import replaced and brought again; done when it is undone. */
export async function deleteTracesOfImport(db: StoreHandle, importId: ImportId): Promise<void> {
  await db.deleteFrom('importReplacement').where('importId', '=', importId).execute();
  await db.deleteFrom('importDuplicate').where('importId', '=', importId).execute();
}

/** Notes which known records a file brought again. */
export async function insertDuplicates(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
  duplicates: readonly KnownRecord[],
): Promise<void> {
  for (const chunk of parameterChunks(duplicates, 1)) {
    await sql`INSERT OR IGNORE INTO importDuplicate (importId, recordId, contentHash)
      SELECT ${importId}, ${sql.ref(key)}, contentHash FROM ${sql.table(table)}
      WHERE importId <> ${importId}
        AND identity IN (${sql.join(chunk.map(({ identity }) => identity))})`.execute(db);
  }
}

/** Notes which known employees a staff list named again. */
export async function insertDuplicateEmployees(
  db: StoreHandle,
  importId: ImportId,
  employeeIds: readonly string[],
): Promise<void> {
  const rows = employeeIds.map((recordId) => ({ importId, recordId, contentHash: '' }));
  for (const chunk of parameterChunks(rows, 3)) {
    await db
      .insertInto('importDuplicate')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The earliest other import, not undone, whose file holds the record with this content. */
export async function findOtherHolder(
  db: StoreHandle,
  importId: ImportId,
  recordId: string,
  contentHash: string,
): Promise<ImportId | undefined> {
  const row = await db
    .selectFrom('importDuplicate')
    .innerJoin('import', 'import.importId', 'importDuplicate.importId')
    .select('import.importId')
    .where('importDuplicate.recordId', '=', recordId)
    .where('importDuplicate.contentHash', '=', contentHash)
    .where('import.importId', '<>', importId)
    .where('import.undoneAt', 'is', null)
    .orderBy('import.importedAt')
    .orderBy('import.importId')
    .executeTakeFirst();
  return row === undefined ? undefined : (row.importId as ImportId);
}

/** Gives records that another file holds as well to the import of that file. */
export async function passRecordsOn(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
): Promise<void> {
  const record = sql.table(table);
  const holder = sql`(SELECT importDuplicate.importId FROM importDuplicate
    JOIN import ON import.importId = importDuplicate.importId
    WHERE importDuplicate.recordId = ${sql.ref(`${table}.${key}`)}
      AND importDuplicate.contentHash = ${sql.ref(`${table}.contentHash`)}
      AND import.importId <> ${importId} AND import.undoneAt IS NULL
    ORDER BY import.importedAt, import.importId LIMIT 1)`;
  await sql`UPDATE ${record} SET importId = ${holder}
    WHERE importId = ${importId} AND ${holder} IS NOT NULL
      AND ${sql.ref(key)} NOT IN
        (SELECT recordId FROM importReplacement
          WHERE importId = ${importId} AND before IS NOT NULL)`.execute(db);
  await sql`DELETE FROM importDuplicate WHERE EXISTS (SELECT 1 FROM ${record}
    WHERE ${sql.ref(`${table}.${key}`)} = importDuplicate.recordId
      AND ${sql.ref(`${table}.importId`)} = importDuplicate.importId)`.execute(db);
}

/** Deletes what an import brought and nothing replaced since; `before` is restored elsewhere. */
export async function deleteRecordsOfImport(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
): Promise<void> {
  await sql`DELETE FROM ${sql.table(table)} WHERE importId = ${importId}
    AND ${sql.ref(key)} NOT IN (SELECT recordId FROM importReplacement
      WHERE importId = ${importId} AND before IS NOT NULL)`.execute(db);
}
