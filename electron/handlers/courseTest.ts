import { listAttendances } from '@electron/database/queries/attendance';
import { savePoints } from '@electron/database/queries/courseTest';
import { AppError } from '@shared/contract/result';
import type { Handlers } from './context';

export const courseTestHandlers: Handlers<'courseTest.save'> = {
  'courseTest.save': async ({ db, now, audit }, { cells }) => {
    const known = new Set((await listAttendances(db)).map(({ attendanceId }) => attendanceId));
    const changedAt = now();
    for (const cell of cells) {
      if (!known.has(cell.attendanceId)) throw new AppError('notFound');
      await savePoints(db, cell, changedAt);
    }
    const ids = new Set(cells.map(({ attendanceId }) => attendanceId));
    audit({
      concept: 'attendance',
      conceptId: cells[0]?.attendanceId ?? '',
      details: { people: ids.size },
    });
    return null;
  },
};
