import { chooseRecords, type PackageScope } from '@shared/handOff/chooseRecords';
import type { PackageRecord } from '@shared/handOff/formats/v1';
import type { KnownRecords } from './knownRecords';

/** The records of a package: all versions of what lies in the scope, and what was deleted. */
export function collectRecords(
  { contents, versions }: KnownRecords,
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
