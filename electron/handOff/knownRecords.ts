import type { StoreHandle } from '@electron/database/open';
import { listRecords } from '@electron/database/queries/handOffRecord';
import { listRecordVersions, saveRecordVersions } from '@electron/database/queries/recordVersion';
import { canonicalText } from '@shared/handOff/canonicalText';
import { recordKinds, type RecordContent, type RecordKind } from '@shared/handOff/formats/v1';
import { noteLocalChange, type StoredVersion } from '@shared/handOff/planMerge';

/** Everything in the store that packages can hold. */
export interface KnownRecords {
  readonly contents: ReadonlyMap<RecordKind, ReadonlyMap<string, RecordContent>>;
  readonly versions: ReadonlyMap<RecordKind, ReadonlyMap<string, readonly StoredVersion[]>>;
  /** Records that were made, changed or deleted here since the last look. */
  readonly noted: ReadonlyMap<RecordKind, ReadonlySet<string>>;
}

/**
 * Reads all records with their versions. What was changed here since the last package gets a version
 * of this device: only packages need versions, so no other command has to know of them.
 */
export async function readKnownRecords(
  db: StoreHandle,
  deviceId: string,
  hashText: (text: string) => string,
): Promise<KnownRecords> {
  const contents = new Map<RecordKind, ReadonlyMap<string, RecordContent>>();
  const versions = new Map<RecordKind, ReadonlyMap<string, readonly StoredVersion[]>>();
  const noted = new Map<RecordKind, ReadonlySet<string>>();
  for (const kind of recordKinds) {
    const records = new Map(
      (await listRecords(db, kind)).map(({ key, content }) => [key, content]),
    );
    const known = new Map(await listRecordVersions(db, kind));
    const changed = new Set<string>();
    for (const key of new Set([...records.keys(), ...known.keys()])) {
      const content = records.get(key);
      const contentHash = content === undefined ? null : hashText(canonicalText(content));
      const after = noteLocalChange(known.get(key) ?? [], deviceId, contentHash);
      if (after === undefined) continue;
      known.set(key, after);
      changed.add(key);
    }
    contents.set(kind, records);
    versions.set(kind, known);
    noted.set(kind, changed);
  }
  return { contents, versions, noted };
}

/** Keeps the versions that were given while reading. */
export async function saveNoted(db: StoreHandle, { versions, noted }: KnownRecords): Promise<void> {
  for (const [kind, keys] of noted) {
    const records = [...keys].map((key) => ({
      key,
      versions: versions.get(kind)?.get(key) ?? [],
    }));
    await saveRecordVersions(db, kind, records);
  }
}
