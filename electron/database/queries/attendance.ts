import type { AttendanceId, EmployeeId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** That an employee took a course on a day, for a dimension. */
export interface AttendanceRecord {
  readonly attendanceId: AttendanceId;
  readonly employeeId: EmployeeId;
  readonly dimensionKey: string;
  readonly course: string;
  readonly attendedOn: string;
}

/** All of them, the newest day first. */
export async function listAttendances(db: StoreHandle): Promise<readonly AttendanceRecord[]> {
  const rows = await db
    .selectFrom('attendance')
    .select(['attendanceId', 'employeeId', 'dimensionKey', 'course', 'attendedOn'])
    .orderBy('attendedOn', 'desc')
    .orderBy('attendanceId')
    .execute();
  return rows.map((row) => ({
    ...row,
    attendanceId: row.attendanceId as AttendanceId,
    employeeId: row.employeeId as EmployeeId,
  }));
}

/** Writes it; the same person, course and day stay one. */
export async function saveAttendance(
  db: StoreHandle,
  attendance: AttendanceRecord,
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('attendance')
    .values({ ...attendance, createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many there were: none or one. */
export async function deleteAttendance(
  db: StoreHandle,
  attendanceId: AttendanceId,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('attendance')
    .where('attendanceId', '=', attendanceId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
