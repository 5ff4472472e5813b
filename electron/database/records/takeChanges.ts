import type SqliteDatabase from 'better-sqlite3';

import { pause } from '../pause';
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
 * that is as it was before is left out. Many are hashed a few at a time, with room between them for
 * whatever else the process has to do.
 */
export async function takeChanges(
  raw: SqliteDatabase.Database,
  hasher: RecordHasher,
): Promise<readonly ChangedRecord[]> {
  const take = raw.prepare<[number], { readonly family: string; readonly recordId: string }>(
    `DELETE FROM temp.changedRecord WHERE (family, recordId) IN
      (SELECT family, recordId FROM temp.changedRecord LIMIT ?) RETURNING family, recordId`,
  );
  const last = lastHash(raw);
  const changed: ChangedRecord[] = [];
  for (;;) {
    const noted = take.all(recordsAtOnce);
    for (const { family, recordId } of noted) {
      const beforeHash = last(family, recordId);
      const afterHash = await hashWithPauses(hasher, family, recordId);
      if (beforeHash !== afterHash) changed.push({ family, recordId, beforeHash, afterHash });
    }
    if (noted.length < recordsAtOnce) return changed.toSorted(inFixedOrder);
    await pause();
  }
}

async function hashWithPauses(
  hasher: RecordHasher,
  family: string,
  recordId: string,
): Promise<string | null> {
  const steps = hasher.hashInSteps(family, recordId);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Hashing so many takes a few milliseconds. */
const recordsAtOnce = 250;

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
  const last = lastHash(raw);
  const compared = [...each.values()]
    .map(({ family, recordId }) => ({
      family,
      recordId,
      beforeHash: last(family, recordId),
      afterHash: hasher.hash(family, recordId),
    }))
    .toSorted(inFixedOrder);
  return extent === 'snapshot'
    ? compared.filter(({ beforeHash, afterHash }) => (beforeHash ?? afterHash) !== null)
    : compared.filter(({ beforeHash, afterHash }) => beforeHash !== afterHash);
}

/** What the trail says of a record so far. */
function lastHash(
  raw: SqliteDatabase.Database,
): (family: string, recordId: string) => string | null {
  const last = raw
    .prepare<[string, string], string | null>(
      `SELECT afterHash FROM auditRecord WHERE family = ? AND recordId = ?
        ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  return (family, recordId) => last.get(family, recordId) ?? null;
}

function inFixedOrder(a: ChangedRecord, b: ChangedRecord): number {
  return compareText(a.family, b.family) || compareText(a.recordId, b.recordId);
}

/** By code units, so that the order is the same on every computer. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
