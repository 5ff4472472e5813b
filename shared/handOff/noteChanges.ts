import { comparedText, formerText } from './comparedText';
import { recordKinds, type RecordContent, type RecordKind } from './formats/v2';
import { noteLocalChange, type StoredVersion } from './planMerge';

/** Contents of a store and what is known of their versions, by kind and key. */
export interface StoreRecords {
  readonly contents: ReadonlyMap<RecordKind, ReadonlyMap<string, RecordContent>>;
  readonly versions: ReadonlyMap<RecordKind, ReadonlyMap<string, readonly StoredVersion[]>>;
}

/** The store with a version for everything, and the keys of the records that got one. */
export interface NotedRecords extends StoreRecords {
  readonly noted: ReadonlyMap<RecordKind, ReadonlySet<string>>;
}

/** So many records take a few milliseconds. */
const recordsPerStep = 200;

/**
 * Gives what was made, changed or deleted on `deviceId` since the last look a version of that device.
 * `hashText` is the fingerprint of a text.
 */
export function noteChanges(
  records: StoreRecords,
  deviceId: string,
  hashText: (text: string) => string,
): NotedRecords {
  const steps = noteChangesInSteps(records, deviceId, hashText);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `noteChanges`, pausing after every few hundred records: a store may hold very many. */
export function* noteChangesInSteps(
  { contents, versions }: StoreRecords,
  deviceId: string,
  hashText: (text: string) => string,
): Generator<undefined, NotedRecords> {
  let looked = 0;
  const after = new Map<RecordKind, ReadonlyMap<string, readonly StoredVersion[]>>();
  const noted = new Map<RecordKind, ReadonlySet<string>>();
  for (const kind of recordKinds) {
    const present = contents.get(kind) ?? new Map<string, RecordContent>();
    const known = new Map(versions.get(kind));
    const changed = new Set<string>();
    for (const key of new Set([...present.keys(), ...known.keys()])) {
      looked += 1;
      if (looked % recordsPerStep === 0) yield;
      const before = known.get(key) ?? [];
      const own = noteRecord(before, kind, present.get(key), deviceId, hashText);
      if (own === before) continue;
      known.set(key, own);
      changed.add(key);
    }
    after.set(kind, known);
    noted.set(kind, changed);
  }
  return { contents, versions: after, noted };
}

function noteRecord(
  known: readonly StoredVersion[],
  kind: RecordKind,
  content: RecordContent | undefined,
  deviceId: string,
  hashText: (text: string) => string,
): readonly StoredVersion[] {
  if (content === undefined) return noteLocalChange(known, deviceId, null) ?? known;
  const contentHash = hashText(comparedText(kind, content));
  const former = formerText(kind, content);
  const formerHash = former === null ? null : hashText(former);
  const isNamedAnew = known.some((each) => each.isShown && each.contentHash === formerHash);
  if (formerHash !== null && formerHash !== contentHash && isNamedAnew) {
    return known.map((each) => (each.contentHash === formerHash ? { ...each, contentHash } : each));
  }
  return noteLocalChange(known, deviceId, contentHash) ?? known;
}
