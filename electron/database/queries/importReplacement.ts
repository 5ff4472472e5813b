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

/** So few records that changing them never lets the window wait. */
const recordsAtOnce = 100;

export async function insertReplacements(
  db: StoreHandle,
  replacements: readonly Replacement[],
): Promise<void> {
  for (const chunk of parameterChunks(replacements, 3)) {
    await db.insertInto('importReplacement').values(chunk).execute();
  }
}

/** Some of what an import replaced, from after this record on; none when there is no more. */
export async function listReplacements(
  db: StoreHandle,
  importId: ImportId,
  after: string,
): Promise<readonly Replacement[]> {
  const rows = await db
    .selectFrom('importReplacement')
    .selectAll()
    .where('importId', '=', importId)
    .where('recordId', '>', after)
    .orderBy('recordId')
    .limit(recordsAtOnce)
    .execute();
  return rows.map((row) => ({ ...row, importId }));
}

export async function findReplacement(
  db: StoreHandle,
  importId: ImportId,
  recordId: string,
): Promise<Replacement | undefined> {
  const row = await db
    .selectFrom('importReplacement')
    .selectAll()
    .where('importId', '=', importId)
    .where('recordId', '=', recordId)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, importId };
}

/** A replacement, and whether what it replaced had been brought or replaced by the import asked for. */
export interface LaterReplacement extends Replacement {
  readonly isOfImport: boolean;
  /** Questions that the replaced record answered. */
  readonly questionKeys: readonly string[];
}

/** Some of all replacements, from after this one on, in the order of their keys. */
export async function listAllReplacements(
  db: StoreHandle,
  importId: ImportId,
  after: Pick<Replacement, 'importId' | 'recordId'> | null,
): Promise<readonly LaterReplacement[]> {
  const { rows } = await sql<{
    readonly importId: string;
    readonly recordId: string;
    readonly before: string | null;
    readonly isOfImport: number;
    readonly questionKeys: string;
  }>`SELECT importId, recordId, before,
      json_extract(before, '$.row.importId') IS ${importId} AS isOfImport,
      (SELECT json_group_array(json_extract(value, '$.questionKey'))
        FROM json_each(before, '$.answers')) AS questionKeys
    FROM importReplacement
    WHERE (importId, recordId) > (${after?.importId ?? ''}, ${after?.recordId ?? ''})
    ORDER BY importId, recordId LIMIT ${recordsAtOnce}`.execute(db);
  return rows.map((row) => ({
    ...row,
    importId: row.importId as ImportId,
    isOfImport: row.isOfImport === 1,
    // Made by the statement above.
    questionKeys: JSON.parse(row.questionKeys) as readonly string[],
  }));
}

/** Some ids of records of an import, from after this one on; none when there are no more. */
export async function listRecordIds(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
  after: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly recordId: string }>`SELECT ${sql.ref(key)} AS recordId
    FROM ${sql.table(table)} WHERE importId = ${importId} AND ${sql.ref(key)} > ${after}
    ORDER BY ${sql.ref(key)} LIMIT ${recordsAtOnce}`.execute(db);
  return rows.map(({ recordId }) => recordId);
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

/** Forgets some of what an import replaced and brought again; answers whether anything was left. */
export async function deleteTracesOfImport(db: StoreHandle, importId: ImportId): Promise<boolean> {
  let deleted = 0n;
  for (const table of ['importReplacement', 'importDuplicate']) {
    const { numAffectedRows = 0n } = await sql`DELETE FROM ${sql.table(table)}
      WHERE importId = ${importId} AND recordId IN (SELECT recordId FROM ${sql.table(table)}
        WHERE importId = ${importId} LIMIT ${recordsAtOnce})`.execute(db);
    deleted += numAffectedRows;
  }
  return deleted > 0n;
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

/** Gives those of these records that another file holds as well to the import of that file. */
export async function passRecordsOn(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
  recordIds: readonly string[],
): Promise<void> {
  const record = sql.table(table);
  const ids = sql.join(recordIds);
  const holder = sql`(SELECT importDuplicate.importId FROM importDuplicate
    JOIN import ON import.importId = importDuplicate.importId
    WHERE importDuplicate.recordId = ${sql.ref(`${table}.${key}`)}
      AND importDuplicate.contentHash = ${sql.ref(`${table}.contentHash`)}
      AND import.importId <> ${importId} AND import.undoneAt IS NULL
    ORDER BY import.importedAt, import.importId LIMIT 1)`;
  await sql`UPDATE ${record} SET importId = ${holder}
    WHERE ${sql.ref(key)} IN (${ids}) AND ${isNotReplaced(importId, { table, key })}
      AND ${holder} IS NOT NULL`.execute(db);
  await sql`DELETE FROM importDuplicate WHERE recordId IN (${ids}) AND EXISTS (
    SELECT 1 FROM ${record}
    WHERE ${sql.ref(`${table}.${key}`)} = importDuplicate.recordId
      AND ${sql.ref(`${table}.importId`)} = importDuplicate.importId)`.execute(db);
}

/** Deletes what an import brought of these and nothing replaced since; `before` is restored elsewhere. */
export async function deleteRecordsOfImport(
  db: StoreHandle,
  { table, key }: RecordTable,
  importId: ImportId,
  recordIds: readonly string[],
): Promise<void> {
  await sql`DELETE FROM ${sql.table(table)}
    WHERE importId = ${importId} AND ${sql.ref(key)} IN (${sql.join(recordIds)})
      AND ${isNotReplaced(importId, { table, key })}`.execute(db);
}

/** The import did not replace the record but brought it itself. */
function isNotReplaced(importId: ImportId, { table, key }: RecordTable) {
  return sql<boolean>`NOT EXISTS (SELECT 1 FROM importReplacement
    WHERE importReplacement.importId = ${importId} AND importReplacement.before IS NOT NULL
      AND importReplacement.recordId = ${sql.ref(`${table}.${key}`)})`;
}
