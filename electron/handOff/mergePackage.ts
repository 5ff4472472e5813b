import type { StoreHandle } from '@electron/database/open';
import { deleteRecord, saveRecord } from '@electron/database/queries/handOffRecord';
import { saveRecordVersions } from '@electron/database/queries/recordVersion';
import { AppError } from '@shared/contract/result';
import { canonicalText } from '@shared/handOff/canonicalText';
import { findClashes } from '@shared/handOff/findClashes';
import { recordKinds, type PackageRecord } from '@shared/handOff/formats/v1';
import { planMerge, type PlannedRecord } from '@shared/handOff/planMerge';
import type { KnownRecords } from './knownRecords';
import { requireOpenCycles } from './requireOpenCycles';

/**
 * What merging the records would do.
 * Throws AppError: handOffClash if both sides made the same thing on their own.
 */
export function planPackage(
  records: readonly PackageRecord[],
  { contents, versions }: KnownRecords,
  hashText: (text: string) => string,
): readonly PlannedRecord[] {
  const planned = planMerge(
    records,
    (kind, key) => {
      const known = versions.get(kind)?.get(key);
      if (known === undefined) return undefined;
      return { versions: known, content: contents.get(kind)?.get(key) ?? null };
    },
    (content) => hashText(canonicalText(content)),
  );
  const clashes = findClashes(planned, (kind) => contents.get(kind) ?? new Map());
  if (clashes.length > 0) throw new AppError('handOffClash', { names: clashes.join(', ') });
  return planned;
}

/**
 * Writes what was planned, each record after those it refers to. Throws cycleDoesNotAllow if it would
 * change what a settled cycle rests on.
 */
export async function writePlanned(
  db: StoreHandle,
  planned: readonly PlannedRecord[],
  at: string,
): Promise<void> {
  await requireOpenCycles(
    db,
    planned.filter(({ content }) => content !== undefined),
  );
  const byKind = Map.groupBy(planned, ({ kind }) => kind);
  for (const kind of recordKinds.toReversed()) {
    for (const { key, content } of byKind.get(kind) ?? []) {
      if (content === null) await deleteRecord(db, kind, key);
    }
  }
  for (const kind of recordKinds) {
    const records = byKind.get(kind) ?? [];
    for (const { key, content } of records) {
      if (content !== null && content !== undefined) {
        await saveRecord(db, kind, key, content, at);
      }
    }
    await saveRecordVersions(db, kind, records);
  }
}
