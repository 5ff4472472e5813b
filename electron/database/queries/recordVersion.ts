import type { RecordContent, RecordKind } from '@shared/handOff/formats/v2';
import type { StoredVersion } from '@shared/handOff/planMerge';
import { versionText } from '@shared/handOff/versionVector';
import { sql } from 'kysely';
import { z } from 'zod';
import type { StoreHandle } from '../open';
import { parameterChunks } from '../parameterChunks';
import { pause } from '../pause';

const versionSchema = z
  .array(z.tuple([z.string(), z.number()]))
  .transform((entries) => Object.fromEntries(entries));

/** Versions of all records of a kind, by key; a deleted record keeps its last one. */
export async function listRecordVersions(
  db: StoreHandle,
  kind: RecordKind,
): Promise<ReadonlyMap<string, readonly StoredVersion[]>> {
  const rows = await db
    .selectFrom('recordVersion')
    .select(['recordKey', 'version', 'contentHash', 'content', 'isShown'])
    .where('kind', '=', kind)
    .orderBy('recordKey')
    .orderBy('version')
    .execute();
  const byKey = Map.groupBy(rows, ({ recordKey }) => recordKey);
  return new Map(
    [...byKey].map(([key, versions]) => [
      key,
      versions.map((row) => ({
        version: versionSchema.parse(JSON.parse(row.version)),
        contentHash: row.contentHash,
        // Written by this program from a checked record.
        content: row.content === null ? null : (JSON.parse(row.content) as RecordContent),
        isShown: row.isShown === 1,
      })),
    ]),
  );
}

/** How many records have more than one content that nobody has decided on. */
export async function countConflicts(db: StoreHandle): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM (
    SELECT 1 FROM recordVersion GROUP BY kind, recordKey
    HAVING count(DISTINCT coalesce(contentHash, '')) > 1
  )`.execute(db);
  return rows[0]?.count ?? 0;
}

const columnsWritten = 6;

interface RecordVersions {
  readonly key: string;
  readonly versions: readonly StoredVersion[];
}

/** Puts the versions in place of those that the records had. */
export async function saveRecordVersions(
  db: StoreHandle,
  kind: RecordKind,
  records: readonly RecordVersions[],
): Promise<void> {
  for (const chunk of parameterChunks(records, columnsWritten)) {
    await db
      .deleteFrom('recordVersion')
      .where('kind', '=', kind)
      .where(
        'recordKey',
        'in',
        chunk.map(({ key }) => key),
      )
      .execute();
    await pause();
  }
  const rows = records.flatMap(({ key, versions }) =>
    versions.map(({ version, contentHash, content, isShown }) => ({
      kind,
      recordKey: key,
      version: versionText(version),
      contentHash,
      // What is shown stands in its own table; the others would be lost.
      content: isShown || content === null ? null : JSON.stringify(content),
      isShown: isShown ? (1 as const) : (0 as const),
    })),
  );
  for (const chunk of parameterChunks(rows, columnsWritten)) {
    await db.insertInto('recordVersion').values(chunk).execute();
    await pause();
  }
}
