import { compareVersions, joinVersions, nextVersion, versionText } from './versionVector';
import type { VersionVector } from './versionVector';

/** One state of a record somewhere; `contentHash` null says that the record was deleted. */
export interface RecordVersion {
  readonly version: VersionVector;
  readonly contentHash: string | null;
}

export type MergeOutcome = 'new' | 'changed' | 'unchanged' | 'older' | 'conflict';

export interface MergedVersions<Version extends RecordVersion> {
  /** Versions that none of the others had seen; more than one content among them is a conflict. */
  readonly versions: readonly Version[];
  readonly outcome: MergeOutcome;
}

/**
 * Takes one more version of a record in. The result does not depend on the order in which versions
 * arrive, nor on how often (trust.md P2): it is always the set of versions that no other one had
 * seen. Nothing is overwritten that the sender of `incoming` had not seen.
 */
export function mergeVersion<Version extends RecordVersion>(
  known: readonly Version[],
  incoming: Version,
): MergedVersions<Version> {
  if (known.some((each) => isSameVersion(each, incoming))) {
    return { versions: known, outcome: 'unchanged' };
  }
  if (known.some((each) => compareVersions(incoming.version, each.version) === 'before')) {
    return { versions: known, outcome: 'older' };
  }
  const kept = known.filter((each) => compareVersions(each.version, incoming.version) !== 'before');
  const versions = [...kept, incoming];
  if (isInConflict(versions)) return { versions, outcome: 'conflict' };
  if (known.length === 0) return { versions, outcome: 'new' };
  const isSameContent = known.every(({ contentHash }) => contentHash === incoming.contentHash);
  return { versions, outcome: isSameContent ? 'unchanged' : 'changed' };
}

/** Whether the versions hold more than one content. */
export function isInConflict(versions: readonly RecordVersion[]): boolean {
  return new Set(versions.map(({ contentHash }) => contentHash)).size > 1;
}

/**
 * The versions after `deviceId` gave the record the content `contentHash`. A change made in the
 * normal course of work follows only the content that was on screen (`seenHash`); versions in
 * conflict with it stay. A decision has seen them all: leave `seenHash` out.
 */
export function changeVersion(
  known: readonly RecordVersion[],
  deviceId: string,
  contentHash: string | null,
  seenHash?: string | null,
): readonly RecordVersion[] {
  const seen =
    seenHash === undefined ? known : known.filter((each) => each.contentHash === seenHash);
  const version = nextVersion(joinVersions(seen.map((each) => each.version)), deviceId);
  return [...known.filter((each) => !seen.includes(each)), { version, contentHash }];
}

function isSameVersion(a: RecordVersion, b: RecordVersion): boolean {
  return a.contentHash === b.contentHash && versionText(a.version) === versionText(b.version);
}
