import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listMeasurements, type MeasurementRecord } from '@electron/database/queries/measurement';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { listSegments } from '@electron/database/queries/segment';
import { cyclesWithin, type Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { heldPositions, type HeldPosition } from './heldPositions';

/** What one employee has in a shorter cycle inside the one that is scored. */
export interface ShorterCycle {
  readonly cycle: Cycle;
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  /** The positions held in it, at least one. */
  readonly segments: readonly HeldPosition[];
  readonly reviews: readonly ReviewRecord[];
  readonly typed: readonly MeasurementRecord[];
}

/** The shorter cycles of every employee, oldest first; a month has none. */
export async function readShorterCycles(
  db: StoreHandle,
  cycle: Cycle,
  schemes: ReadonlyMap<string, Scheme>,
): Promise<ReadonlyMap<EmployeeId, readonly ShorterCycle[]>> {
  const found: ShorterCycle[] = [];
  for (const shorter of cyclesWithin(cycle, await listCycles(db))) {
    const { cycleId } = shorter;
    const reviews = Map.groupBy(await listReviews(db, cycleId), (each) => each.appraisalId);
    const typed = Map.groupBy(await listMeasurements(db, cycleId), (each) => each.appraisalId);
    const moves = Map.groupBy(await listSegments(db, cycleId), (each) => each.appraisalId);
    for (const appraisal of await listAppraisals(db, cycleId)) {
      const scheme = schemes.get(appraisal.schemeId);
      if (scheme === undefined) continue;
      const { appraisalId } = appraisal;
      found.push({
        cycle: shorter,
        appraisal,
        scheme,
        segments: heldPositions(shorter, appraisal, moves.get(appraisalId) ?? [], schemes),
        reviews: (reviews.get(appraisalId) ?? []).filter(({ status }) => status === 'submitted'),
        typed: typed.get(appraisalId) ?? [],
      });
    }
  }
  return Map.groupBy(found, ({ appraisal }) => appraisal.employeeId);
}
