import {
  deleteAttendance,
  listAttendances,
  saveAttendance,
} from '@electron/database/queries/attendance';
import { listEmployees } from '@electron/database/queries/employee';
import { readCourseEffects } from '@electron/evidence/readCourseEffects';
import { AppError } from '@shared/contract/result';
import { attendanceIdSchema } from '@shared/domain/ids';
import type { Handlers } from './context';

export const attendanceHandlers: Handlers<
  'attendance.list' | 'attendance.save' | 'attendance.remove' | 'attendance.effects'
> = {
  'attendance.list': async ({ db }) => {
    const employees = new Map((await listEmployees(db)).map((each) => [each.employeeId, each]));
    return (await listAttendances(db)).flatMap((attendance) => {
      const employee = employees.get(attendance.employeeId);
      if (employee === undefined) return [];
      const { employeeNo, name } = employee;
      return [{ ...attendance, employeeNo, name }];
    });
  },

  'attendance.save': async ({ db, now, newId, audit }, { employeeIds, ...course }) => {
    const known = new Set((await listEmployees(db)).map(({ employeeId }) => employeeId));
    const ids = [...new Set(employeeIds)].map((employeeId) => ({
      employeeId,
      attendanceId: attendanceIdSchema.parse(newId()),
    }));
    for (const { employeeId, attendanceId } of ids) {
      if (!known.has(employeeId)) throw new AppError('notFound');
      await saveAttendance(db, { attendanceId, employeeId, ...course }, now());
    }
    audit({
      concept: 'attendance',
      conceptId: ids[0]?.attendanceId ?? '',
      details: { people: ids.length },
    });
    return null;
  },

  'attendance.remove': async ({ db, audit }, { attendanceId }) => {
    if ((await deleteAttendance(db, attendanceId)) === 0) throw new AppError('notFound');
    audit({ concept: 'attendance', conceptId: attendanceId });
    return null;
  },

  'attendance.effects': async ({ db }, { cycleId }) => readCourseEffects(db, cycleId),
};
