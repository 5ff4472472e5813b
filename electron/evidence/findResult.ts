import type { StoreHandle } from '@electron/database/open';
import { getAppraisal } from '@electron/database/queries/appraisal';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { AppraisalId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { readResults, type ScoredAppraisal } from './readResults';

/** One stored result with the scheme and the cycle it belongs to. */
export interface FoundResult {
  readonly cycle: Cycle;
  readonly scheme: Scheme;
  readonly scored: ScoredAppraisal;
}

/** The newest result of an appraisal. Throws appraisalNotScored while there is none. */
export async function findResult(db: StoreHandle, appraisalId: AppraisalId): Promise<FoundResult> {
  const { cycleId, positionName } = await getAppraisal(db, appraisalId);
  const { cycle, groups } = await readResults(db, cycleId, positionName);
  for (const { scheme, scored } of groups) {
    const found = scored.find(({ appraisal }) => appraisal.appraisalId === appraisalId);
    if (found !== undefined) return { cycle, scheme, scored: found };
  }
  throw new AppError('appraisalNotScored');
}
