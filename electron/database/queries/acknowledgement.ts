import { acknowledgementKindSchema, type Acknowledgement } from '@shared/domain/acknowledgement';
import type {
  AcknowledgementId,
  AdjustmentId,
  AppraisalId,
  CycleId,
  UserId,
} from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** Everything that was written down about signatures in a cycle, oldest first. */
export async function listAcknowledgements(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly Acknowledgement[]> {
  const rows = await acknowledgements(db).where('appraisal.cycleId', '=', cycleId).execute();
  return rows.map(toAcknowledgement);
}

/** The same for some appraisals. */
export async function listAcknowledgementsOf(
  db: StoreHandle,
  appraisalIds: readonly AppraisalId[],
): Promise<readonly Acknowledgement[]> {
  const rows = await acknowledgements(db)
    .where('acknowledgement.appraisalId', 'in', appraisalIds)
    .execute();
  return rows.map(toAcknowledgement);
}

export async function insertAcknowledgement(
  db: StoreHandle,
  acknowledgement: Omit<Acknowledgement, 'userName'> & { readonly userId: UserId },
): Promise<void> {
  await db.insertInto('acknowledgement').values(acknowledgement).execute();
}

/** Reached by way of the appraisal, so that a supervisor meets the own team only. */
function acknowledgements(db: StoreHandle) {
  return db
    .selectFrom('acknowledgement')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'acknowledgement.appraisalId')
    .innerJoin('user', 'user.userId', 'acknowledgement.userId')
    .selectAll('acknowledgement')
    .select('user.name as userName')
    .orderBy('acknowledgement.appraisalId')
    .orderBy('acknowledgement.number');
}

type Row = Awaited<ReturnType<ReturnType<typeof acknowledgements>['execute']>>[number];

function toAcknowledgement({ userId: _userId, ...row }: Row): Acknowledgement {
  return {
    ...row,
    acknowledgementId: row.acknowledgementId as AcknowledgementId,
    appraisalId: row.appraisalId as AppraisalId,
    adjustmentId: row.adjustmentId as AdjustmentId | null,
    kind: acknowledgementKindSchema.parse(row.kind),
  };
}
