import type SqliteDatabase from 'better-sqlite3';
import type { RecordHasher } from './createRecordHasher';

/** One record that a command changed, before and after; null where there was or is none. */
export interface ChangedRecord {
  readonly family: string;
  readonly recordId: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
}

/**
 * The records that were changed since the last time, in a fixed order, and forgets them. A record
 * that is as it was before is left out.
 */
export function takeChanges(
  raw: SqliteDatabase.Database,
  hasher: RecordHasher,
): readonly ChangedRecord[] {
  const noted = raw
    .prepare<[], { readonly family: string; readonly recordId: string }>(
      'DELETE FROM temp.changedRecord RETURNING family, recordId',
    )
    .all();
  return hashChanges(raw, hasher, noted).filter(isChanged);
}

/**
 * As `takeChanges`, for every record there is or was. `snapshot` also lists those that are as they
 * were, so that a check can begin with this list.
 */
export function compareAll(
  raw: SqliteDatabase.Database,
  hasher: RecordHasher,
  extent: 'changes' | 'snapshot',
): readonly ChangedRecord[] {
  const known = raw
    .prepare<[], { readonly family: string; readonly recordId: string }>(
      'SELECT DISTINCT family, recordId FROM auditRecord',
    )
    .all();
  const present = hasher.families.flatMap((family) =>
    hasher.list(family).map((recordId) => ({ family, recordId })),
  );
  const each = new Map(
    [...known, ...present].map((record) => [`${record.family} ${record.recordId}`, record]),
  );
  raw.exec('DELETE FROM temp.changedRecord');
  const compared = hashChanges(raw, hasher, [...each.values()]);
  return extent === 'snapshot'
    ? compared.filter(({ beforeHash, afterHash }) => (beforeHash ?? afterHash) !== null)
    : compared.filter(isChanged);
}

function hashChanges(
  raw: SqliteDatabase.Database,
  hasher: RecordHasher,
  records: readonly { readonly family: string; readonly recordId: string }[],
): readonly ChangedRecord[] {
  const last = raw
    .prepare<[string, string], string | null>(
      `SELECT afterHash FROM auditRecord WHERE family = ? AND recordId = ?
        ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  return records
    .map(({ family, recordId }) => ({
      family,
      recordId,
      beforeHash: last.get(family, recordId) ?? null,
      afterHash: hasher.hash(family, recordId),
    }))
    .toSorted((a, b) => compareText(a.family, b.family) || compareText(a.recordId, b.recordId));
}

function isChanged({ beforeHash, afterHash }: ChangedRecord): boolean {
  return beforeHash !== afterHash;
}

/** By code units, so that the order is the same on every computer. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
