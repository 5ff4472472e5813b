import type { AppraisalId, CycleId, SchemeId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** The position that an employee held from a day of the cycle on, and the scheme of it. */
export interface SegmentRecord {
  readonly appraisalId: AppraisalId;
  readonly startsOn: string;
  readonly positionName: string;
  readonly schemeId: SchemeId;
}

/** The moves of everybody in a cycle, oldest first. */
export async function listSegments(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly SegmentRecord[]> {
  const rows = await db
    .selectFrom('segment')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'segment.appraisalId')
    .selectAll('segment')
    .where('appraisal.cycleId', '=', cycleId)
    .orderBy('segment.startsOn')
    .execute();
  return rows.map((row) => ({
    ...row,
    appraisalId: row.appraisalId as AppraisalId,
    schemeId: row.schemeId as SchemeId,
  }));
}

/** Puts these moves in the place of those of an appraisal. */
export async function replaceSegments(
  db: StoreHandle,
  appraisalId: AppraisalId,
  segments: readonly Omit<SegmentRecord, 'appraisalId'>[],
): Promise<void> {
  await db.deleteFrom('segment').where('appraisalId', '=', appraisalId).execute();
  for (const segment of segments) {
    await db
      .insertInto('segment')
      .values({ ...segment, appraisalId })
      .execute();
  }
}
