import type { StoreHandle } from '@electron/database/open';
import { deleteRecord } from '@electron/database/queries/handOffRecord';
import { saveRecordVersions } from '@electron/database/queries/recordVersion';
import { saveRecord } from '@electron/database/queries/handOffMerge';
import { AppError } from '@shared/contract/result';
import { recordKinds } from '@shared/handOff/formats/v2';
import { isInConflict } from '@shared/handOff/mergeVersion';
import type { StoreRecords } from '@shared/handOff/noteChanges';
import { decideConflict } from '@shared/handOff/planMerge';
import { requireOpenCycles } from './requireOpenCycles';

interface Decision {
  readonly kind: string;
  readonly key: string;
  /** Names the chosen content; null = deleted. */
  readonly contentHash: string | null;
  readonly deviceId: string;
  readonly at: string;
  readonly userId: string;
}

/** Gives a record the chosen one of its contents. Throws notFound if it is in no conflict. */
export async function decideRecord(
  db: StoreHandle,
  known: StoreRecords,
  { kind: wanted, key, contentHash, deviceId, ...writer }: Decision,
): Promise<void> {
  const kind = recordKinds.find((each) => each === wanted);
  const versions = kind === undefined ? [] : (known.versions.get(kind)?.get(key) ?? []);
  const chosen = versions.find((each) => each.contentHash === contentHash);
  if (kind === undefined || chosen === undefined || !isInConflict(versions)) {
    throw new AppError('notFound');
  }
  if (!chosen.isShown) await requireOpenCycles(db, [{ kind, key }]);
  if (!chosen.isShown && chosen.content === null) await deleteRecord(db, kind, key);
  if (!chosen.isShown && chosen.content !== null) {
    await saveRecord(db, kind, key, chosen.content, writer);
  }
  const decided = decideConflict(versions, deviceId, contentHash);
  await saveRecordVersions(db, kind, [{ key, versions: decided }]);
}
