import type { StoreHandle } from '@electron/database/open';
import { readPayload } from '@electron/database/queries/handOffRecord';
import { chooseRecords } from '@shared/handOff/chooseRecords';
import type { PackageRecord } from '@shared/handOff/formats/v2';
import type { StoreRecords } from '@shared/handOff/noteChanges';
import type { PackageScope } from '@shared/handOff/referredTo';

/** The records of a package: all versions of what lies in the scope, and what was deleted. */
export function collectRecords(
  { contents, versions }: StoreRecords,
  scope: PackageScope,
): readonly PackageRecord[] {
  const chosen = chooseRecords(scope, (kind) =>
    [...(contents.get(kind) ?? [])].map(([key, content]) => ({ key, content })),
  );
  return chosen.flatMap(({ kind, records }) => {
    const known = versions.get(kind);
    const present = contents.get(kind);
    const deleted = [...(known?.keys() ?? [])].filter((key) => present?.has(key) !== true);
    return [...records.map(({ key }) => key), ...deleted].flatMap((key) =>
      (known?.get(key) ?? []).map(({ version, content, isShown }) => ({
        kind,
        key,
        version: { ...version },
        content: isShown ? (present?.get(key) ?? null) : content,
      })),
    );
  });
}

/** The records with the bytes of the files that are among them. */
export async function addPayloads(
  db: StoreHandle,
  records: readonly PackageRecord[],
): Promise<readonly PackageRecord[]> {
  const whole: PackageRecord[] = [];
  for (const record of records) {
    const { kind, key, content } = record;
    const payload = content === null ? {} : await readPayload(db, kind, key);
    whole.push(content === null ? record : { ...record, content: { ...content, ...payload } });
  }
  return whole;
}
