import type { StoreHandle } from '@electron/database/open';
import { getAppraisal, listAppraisalsOf } from '@electron/database/queries/appraisal';
import { getCycle, listCycles, listCyclesOfImport } from '@electron/database/queries/cycle';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import { cycleAllows, type CycleAct } from '@shared/domain/cycleAct';
import type { AppraisalId, EmployeeId, ImportId } from '@shared/domain/ids';

/** Throws cycleDoesNotAllow, with days and state, unless the cycle allows the act as it stands. */
export function requireCycleAllows(cycle: Cycle, act: CycleAct): void {
  if (!cycleAllows(cycle, act)) throw refusalOf(cycle);
}

/** The refusal of something that the cycle does not allow now. */
export function refusalOf({ status, startsOn, endsOn }: Cycle): AppError {
  return new AppError('cycleDoesNotAllow', { status, startsOn, endsOn });
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

/**
 * Throws cycleDoesNotAllow if what happened to somebody on these days is evidence of a result that
 * is settled: in every cycle of those days in which the person is appraised.
 */
export async function requireDaysAllow(
  db: StoreHandle,
  employeeId: EmployeeId,
  days: readonly string[],
): Promise<void> {
  const own = new Set((await listAppraisalsOf(db, employeeId)).map(({ cycleId }) => cycleId));
  for (const cycle of await listCycles(db)) {
    const isMeant = days.some((day) => cycle.startsOn <= day && day <= cycle.endsOn);
    if (isMeant && own.has(cycle.cycleId)) requireCycleAllows(cycle, 'collect');
  }
}
