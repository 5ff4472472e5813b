import type { PackageRecord, RecordContent, RecordKind } from './formats/v2';
import { changeVersion, isInConflict, mergeVersion } from './mergeVersion';
import type { MergeOutcome, RecordVersion } from './mergeVersion';
import { compareVersions } from './versionVector';

/** A version as this store knows it. `content` of the shown one stands in its own table. */
export interface StoredVersion extends RecordVersion {
  readonly content: RecordContent | null;
  /** The version whose content the store works with. */
  readonly isShown: boolean;
}

export interface PlannedRecord {
  readonly kind: RecordKind;
  readonly key: string;
  readonly outcome: MergeOutcome;
  readonly versions: readonly StoredVersion[];
  /** What the store must now hold; null = deleted, undefined = as it is. */
  readonly content: RecordContent | null | undefined;
}

/** The fingerprint by which contents of a kind are compared. */
export type HashContent = (kind: RecordKind, content: RecordContent) => string;

interface KnownRecord {
  readonly versions: readonly StoredVersion[];
  readonly content: RecordContent | null;
}

/**
 * What the records of a package do to those the store knows, one entry per record. `known` gives
 * the versions of a record and the content on screen; `hash` the fingerprint of a content.
 */
export function planMerge(
  records: readonly PackageRecord[],
  known: (kind: RecordKind, key: string) => KnownRecord | undefined,
  hash: HashContent,
): readonly PlannedRecord[] {
  const byRecord = Map.groupBy(records, ({ kind, key }) => `${kind}/${key}`);
  return [...byRecord.values()].flatMap((versions) => {
    const [first] = versions;
    if (first === undefined) return [];
    return [planRecord(first, versions, known(first.kind, first.key), hash)];
  });
}

function planRecord(
  { kind, key }: PackageRecord,
  incoming: readonly PackageRecord[],
  known: KnownRecord | undefined,
  hash: HashContent,
): PlannedRecord {
  const before: readonly StoredVersion[] = (known?.versions ?? []).map((each) =>
    each.isShown ? { ...each, content: known?.content ?? null } : each,
  );
  let versions = before;
  let outcome: MergeOutcome = 'older';
  for (const { version, content } of incoming) {
    const merged = mergeVersion<StoredVersion>(versions, {
      version,
      content,
      contentHash: content === null ? null : hash(kind, content),
      isShown: false,
    });
    versions = merged.versions;
    outcome = weightOf(merged.outcome) > weightOf(outcome) ? merged.outcome : outcome;
  }
  const shown = chooseShown(before, versions);
  const isSame = before.some((each) => each.isShown && each.contentHash === shown?.contentHash);
  return {
    kind,
    key,
    outcome: isInConflict(versions) && outcome !== 'older' ? 'conflict' : outcome,
    versions: versions.map((each) => ({ ...each, isShown: each === shown })),
    content: isSame || shown === undefined ? undefined : shown.content,
  };
}

/** In a conflict the store goes on with what it shows, or with what followed on that. */
function chooseShown(
  before: readonly StoredVersion[],
  versions: readonly StoredVersion[],
): StoredVersion | undefined {
  const former = before.find(({ isShown }) => isShown);
  if (former === undefined) return versions[0];
  return (
    versions.find(({ isShown }) => isShown) ??
    versions.find(({ version }) => compareVersions(former.version, version) === 'before') ??
    versions[0]
  );
}

function weightOf(outcome: MergeOutcome): number {
  return ['older', 'unchanged', 'changed', 'new', 'conflict'].indexOf(outcome);
}

/**
 * The versions of a record after work on this device gave it `content` (null = deleted); undefined
 * if nothing changed since the last look.
 */
export function noteLocalChange(
  known: readonly StoredVersion[],
  deviceId: string,
  contentHash: string | null,
): readonly StoredVersion[] | undefined {
  const shown = known.find(({ isShown }) => isShown);
  if (shown === undefined && contentHash === null) return undefined;
  if (shown !== undefined && shown.contentHash === contentHash) return undefined;
  const changed = changeVersion(known, deviceId, contentHash, shown?.contentHash);
  return changed.map((each) => {
    const kept = known.find((former) => former === each);
    return kept === undefined
      ? { ...each, content: null, isShown: true }
      : { ...kept, isShown: false };
  });
}

/** The versions after a person chose one of several contents, which everybody then follows. */
export function decideConflict(
  known: readonly StoredVersion[],
  deviceId: string,
  contentHash: string | null,
): readonly StoredVersion[] {
  return changeVersion(known, deviceId, contentHash).map((each) => ({
    ...each,
    content: null,
    isShown: true,
  }));
}
