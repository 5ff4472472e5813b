import type { StoreHandle } from '@electron/database/open';
import { listCyclesOfAppraisals } from '@electron/database/queries/cycle';
import { AppError } from '@shared/contract/result';
import { cycleAllows } from '@shared/domain/cycleAct';
import type { RecordKind } from '@shared/handOff/formats/v2';

/** Records whose key begins with the appraisal that they belong to. */
const ofAppraisals: readonly RecordKind[] = ['appraisal', 'segment', 'review', 'measurement'];

/**
 * Throws cycleDoesNotAllow if records of a settled cycle would change: it is reopened with a reason
 * first, whoever the change comes from.
 */
export async function requireOpenCycles(
  db: StoreHandle,
  changed: readonly { readonly kind: RecordKind; readonly key: string }[],
): Promise<void> {
  const appraisalIds = changed
    .filter(({ kind }) => ofAppraisals.includes(kind))
    .flatMap(({ key }) => key.split('/').slice(0, 1));
  for (const cycle of await listCyclesOfAppraisals(db, [...new Set(appraisalIds)])) {
    if (!cycleAllows(cycle, 'collect')) {
      const { status, startsOn, endsOn } = cycle;
      throw new AppError('cycleDoesNotAllow', { status, startsOn, endsOn });
    }
  }
}
