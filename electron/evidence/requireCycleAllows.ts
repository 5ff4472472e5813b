import type { StoreHandle } from '@electron/database/open';
import { getAppraisal } from '@electron/database/queries/appraisal';
import { getCycle, listCyclesOfImport } from '@electron/database/queries/cycle';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import { cycleAllows, type CycleAct } from '@shared/domain/cycleAct';
import type { AppraisalId, ImportId } from '@shared/domain/ids';

/** Throws cycleDoesNotAllow, with the state, unless the cycle allows the act as it stands. */
export function requireCycleAllows(cycle: Cycle, act: CycleAct): void {
  if (!cycleAllows(cycle, act)) throw new AppError('cycleDoesNotAllow', { status: cycle.status });
}

/** The same for the cycle of an appraisal, which it answers. */
export async function requireAppraisalAllows(
  db: StoreHandle,
  appraisalId: AppraisalId,
  act: CycleAct,
): Promise<Cycle> {
  const { cycleId } = await getAppraisal(db, appraisalId);
  const cycle = await getCycle(db, cycleId);
  requireCycleAllows(cycle, act);
  return cycle;
}

/**
 * Throws cycleDoesNotAllow if an import touches evidence on which a settled result rests: by being
 * taken back, or by replacing what was there. What is only added stays outside of that result.
 */
export async function requireImportAllowed(
  db: StoreHandle,
  importId: ImportId,
  which: 'brought' | 'replaced',
): Promise<void> {
  for (const cycle of await listCyclesOfImport(db, importId, which)) {
    requireCycleAllows(cycle, 'collect');
  }
}
