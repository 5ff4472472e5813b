import type { Calibration } from '@shared/domain/calibration';
import type { CalibrationId, CycleId, UserId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** What was written down at the calibration meetings of a cycle, oldest first. */
export async function listCalibrations(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly Calibration[]> {
  const rows = await db
    .selectFrom('calibration')
    .innerJoin('user', 'user.userId', 'calibration.userId')
    .selectAll('calibration')
    .select('user.name as userName')
    .where('calibration.cycleId', '=', cycleId)
    .orderBy('calibration.enteredAt')
    .execute();
  return rows.map(({ userId: _userId, ...row }) => ({
    ...row,
    calibrationId: row.calibrationId as CalibrationId,
    cycleId: row.cycleId as CycleId,
  }));
}

export async function insertCalibration(
  db: StoreHandle,
  calibration: Omit<Calibration, 'userName'> & { readonly userId: UserId },
): Promise<void> {
  await db.insertInto('calibration').values(calibration).execute();
}
