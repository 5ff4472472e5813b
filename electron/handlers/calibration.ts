import { insertCalibration } from '@electron/database/queries/calibration';
import { getCycle } from '@electron/database/queries/cycle';
import { readCalibration } from '@electron/evidence/readCalibration';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import { calibrationIdSchema } from '@shared/domain/ids';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const calibrationHandlers: Handlers<'calibration.get' | 'calibration.add'> = {
  'calibration.get': async ({ db, settings }, { cycleId }) =>
    readCalibration(db, cycleId, translate(settings.read().locale)),

  'calibration.add': async (context, meeting) => {
    const { db, user, now, newId } = context;
    requireCycleAllows(await getCycle(db, meeting.cycleId), 'feedback');
    if (meeting.heldOn > context.today()) throw new AppError('dayInFuture');
    await insertCalibration(db, {
      ...meeting,
      calibrationId: calibrationIdSchema.parse(newId()),
      userId: user.userId,
      enteredAt: now(),
    });
    context.audit({ concept: 'cycle', conceptId: meeting.cycleId });
    return null;
  },
};
