import { comparedText } from './comparedText';
import { withoutErased } from './eraseRecords';
import { findClashes } from './findClashes';
import type { PackageRecord, RecordContent, RecordKind } from './formats/v2';
import type { StoreRecords } from './noteChanges';
import { placeSchemes, type PlacedScheme } from './placeSchemes';
import { planMerge, type PlannedRecord } from './planMerge';

/** What a package holds, and by which version of the format. */
export interface PackageContent {
  readonly version: number;
  readonly records: readonly PackageRecord[];
}

export interface PackagePlan {
  readonly planned: readonly PlannedRecord[];
  readonly moved: readonly PlacedScheme[];
  /** Employees of this store whom the package erases. */
  readonly erasedIds: readonly string[];
  /** Names of what both sides made on their own; then nothing may be written. */
  readonly clashes: readonly string[];
}

/** What merging a package would do to a store in which `deviceId` has noted all changes. */
export function planPackage(
  { version, records }: PackageContent,
  { contents, versions }: StoreRecords,
  deviceId: string,
  hashText: (text: string) => string,
): PackagePlan {
  const find = (kind: RecordKind, key: string) => contents.get(kind)?.get(key) ?? null;
  const erasedThere = records.flatMap(({ kind, key, content }) =>
    kind === 'erasure' && content !== null ? [key] : [],
  );
  const erasedIds = new Set([...(contents.get('erasure')?.keys() ?? []), ...erasedThere]);
  const read = version === 1 ? records.map((each) => withUnsaid(each, find)) : records;
  const planned = planMerge(
    withoutErased(read, erasedIds, find, deviceId),
    (kind, key) => {
      const known = versions.get(kind)?.get(key);
      return known === undefined ? undefined : { versions: known, content: find(kind, key) };
    },
    (kind, content) => hashText(comparedText(kind, content)),
  );
  const placed = placeSchemes(planned, contents.get('scheme') ?? new Map());
  return {
    ...placed,
    erasedIds: erasedThere.filter((employeeId) => find('employee', employeeId) !== null),
    clashes: findClashes(placed.planned, (kind) => contents.get(kind) ?? new Map(), erasedIds),
  };
}

/** What version 1 could not say of a review stays as it is known here. */
function withUnsaid(
  record: PackageRecord,
  find: (kind: RecordKind, key: string) => RecordContent | null,
): PackageRecord {
  const { kind, key, content } = record;
  if (kind !== 'review' || content === null) return record;
  const returns = find(kind, key)?.['returns'];
  return returns === undefined ? record : { ...record, content: { ...content, returns } };
}
