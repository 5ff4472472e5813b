import type { StoreHandle } from '@electron/database/open';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { readResults, type ScoredAppraisal } from './readResults';

/**
 * What counts in the end for everybody who was scored in a cycle: as computed, or as an adjustment
 * leaves it. Pay, plans and proposals follow this, never the computed result alone.
 */
export async function readDecided(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<ReadonlyMap<AppraisalId, ScoredAppraisal>> {
  const { groups } = await readResults(db, cycleId);
  return new Map(
    groups.flatMap(({ scored }) =>
      scored.map((each) => [each.appraisal.appraisalId, each] as const),
    ),
  );
}
