import { getAppraisal } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listEmployeeChanges } from '@electron/database/queries/employee';
import { listPositions } from '@electron/database/queries/position';
import { listSegments, replaceSegments } from '@electron/database/queries/segment';
import { requireAppraisalAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import type { Handlers } from './context';

export const segmentHandlers: Handlers<'segment.get' | 'segment.save'> = {
  'segment.get': async ({ db }, { appraisalId }) => {
    const { cycleId, employeeId, positionName } = await getAppraisal(db, appraisalId);
    const { startsOn, endsOn } = await getCycle(db, cycleId);
    const moves = (await listSegments(db, cycleId)).filter(
      (segment) => segment.appraisalId === appraisalId,
    );
    const changes = await listEmployeeChanges(db, employeeId);
    return {
      startsOn,
      endsOn,
      positionName,
      moves: moves.map((segment) => ({
        startsOn: segment.startsOn,
        positionName: segment.positionName,
      })),
      positions: (await listPositions(db)).flatMap(({ name, schemeId }) =>
        schemeId === null ? [] : [name],
      ),
      hints: changes
        .filter(({ field, changedAt }) => field === 'position' && changedAt >= startsOn)
        .map(({ before, after, changedAt }) => ({ before, after, changedAt })),
    };
  },

  'segment.save': async ({ db, audit }, { appraisalId, moves }) => {
    const cycle = await requireAppraisalAllows(db, appraisalId, 'collect');
    const schemes = new Map(
      (await listPositions(db)).map(({ name, schemeId }) => [name, schemeId]),
    );
    const days = new Set(moves.map(({ startsOn }) => startsOn));
    const isInside = moves.every(
      ({ startsOn }) => cycle.startsOn < startsOn && startsOn <= cycle.endsOn,
    );
    if (!isInside || days.size < moves.length) throw new AppError('cycleDatesWrong');
    const segments = moves.map(({ startsOn, positionName }) => {
      const schemeId = schemes.get(positionName) ?? null;
      if (schemeId === null) throw new AppError('notFound');
      return { startsOn, positionName, schemeId };
    });
    await replaceSegments(db, appraisalId, segments);
    audit({ concept: 'appraisal', conceptId: appraisalId });
    return null;
  },
};
