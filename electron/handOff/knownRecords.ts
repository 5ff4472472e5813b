import type { StoreHandle } from '@electron/database/open';
import { pause, pauseBetween } from '@electron/database/pause';
import { listRecords } from '@electron/database/queries/handOffRecord';
import { listRecordVersions, saveRecordVersions } from '@electron/database/queries/recordVersion';
import { recordKinds, type RecordContent, type RecordKind } from '@shared/handOff/formats/v2';
import { noteChangesInSteps, type NotedRecords } from '@shared/handOff/noteChanges';
import type { StoredVersion } from '@shared/handOff/planMerge';

/**
 * Reads all records with their versions. What was changed here since the last package gets a version
 * of this device: only packages need versions, so no other command has to know of them.
 */
export async function readKnownRecords(
  db: StoreHandle,
  deviceId: string,
  hashText: (text: string) => string,
): Promise<NotedRecords> {
  const contents = new Map<RecordKind, ReadonlyMap<string, RecordContent>>();
  const versions = new Map<RecordKind, ReadonlyMap<string, readonly StoredVersion[]>>();
  for (const kind of recordKinds) {
    const records = await listRecords(db, kind);
    contents.set(kind, new Map(records.map(({ key, content }) => [key, content])));
    await pause();
    versions.set(kind, await listRecordVersions(db, kind));
    await pause();
  }
  return pauseBetween(noteChangesInSteps({ contents, versions }, deviceId, hashText));
}

/** Keeps the versions that were given while reading. */
export async function saveNoted(db: StoreHandle, { versions, noted }: NotedRecords): Promise<void> {
  for (const [kind, keys] of noted) {
    const records = [...keys].map((key) => ({
      key,
      versions: versions.get(kind)?.get(key) ?? [],
    }));
    await saveRecordVersions(db, kind, records);
  }
}
