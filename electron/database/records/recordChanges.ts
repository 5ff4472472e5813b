import type SqliteDatabase from 'better-sqlite3';
import { pause, pauseBetween } from '../pause';
import type { RecordHasher } from './createRecordHasher';

/** One record that a command changed, before and after; null where there was or is none. */
export interface ChangedRecord {
  readonly family: string;
  readonly recordId: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
}

/** The records of a connection that differ from what the trail says of them. */
export interface RecordChanges {
  /**
   * The records that were changed since the last time, in a fixed order, and forgets them. A record
   * that is as it was before is left out. Many are hashed a few at a time, with room between them for
   * whatever else the process has to do.
   */
  take(): Promise<readonly ChangedRecord[]>;
  /**
   * As `take`, for every record there is or was. `snapshot` also lists those that are as they were, so
   * that a check can begin with this list.
   */
  compareAll(extent: 'changes' | 'snapshot'): readonly ChangedRecord[];
}

/** Hashing so many takes a few milliseconds. */
const recordsAtOnce = 250;

interface RecordName {
  readonly family: string;
  readonly recordId: string;
}

/** Its statements are prepared once: they run with every save. */
export function createRecordChanges(
  raw: SqliteDatabase.Database,
  hasher: RecordHasher,
): RecordChanges {
  const takeSome = raw.prepare<[number], RecordName>(
    `DELETE FROM temp.changedRecord WHERE (family, recordId) IN
      (SELECT family, recordId FROM temp.changedRecord LIMIT ?) RETURNING family, recordId`,
  );
  const findLast = raw
    .prepare<[string, string], string | null>(
      `SELECT afterHash FROM auditRecord WHERE family = ? AND recordId = ?
        ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();

  /** What the trail says of a record so far. */
  function lastHash({ family, recordId }: RecordName): string | null {
    return findLast.get(family, recordId) ?? null;
  }

  return {
    async take() {
      const changed: ChangedRecord[] = [];
      for (;;) {
        const noted = takeSome.all(recordsAtOnce);
        for (const name of noted) {
          const beforeHash = lastHash(name);
          const afterHash = await pauseBetween(hasher.hashInSteps(name.family, name.recordId));
          if (beforeHash !== afterHash) changed.push({ ...name, beforeHash, afterHash });
        }
        if (noted.length < recordsAtOnce) return changed.toSorted(inFixedOrder);
        await pause();
      }
    },
    compareAll(extent) {
      const known = raw
        .prepare<[], RecordName>('SELECT DISTINCT family, recordId FROM auditRecord')
        .all();
      const present = hasher.families.flatMap((family) =>
        hasher.list(family).map((recordId) => ({ family, recordId })),
      );
      const each = new Map(
        [...known, ...present].map((name) => [`${name.family} ${name.recordId}`, name]),
      );
      raw.exec('DELETE FROM temp.changedRecord');
      const compared = [...each.values()]
        .map((name) => ({
          ...name,
          beforeHash: lastHash(name),
          afterHash: hasher.hash(name.family, name.recordId),
        }))
        .toSorted(inFixedOrder);
      return extent === 'snapshot'
        ? compared.filter(({ beforeHash, afterHash }) => (beforeHash ?? afterHash) !== null)
        : compared.filter(({ beforeHash, afterHash }) => beforeHash !== afterHash);
    },
  };
}

function inFixedOrder(a: ChangedRecord, b: ChangedRecord): number {
  return compareText(a.family, b.family) || compareText(a.recordId, b.recordId);
}

/** By code units, so that the order is the same on every computer. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
