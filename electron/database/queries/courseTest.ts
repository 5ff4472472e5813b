import type { PointsCell } from '@shared/contract/courseTest';
import { noTests, type CourseTestKind, type CourseTests } from '@shared/domain/courseTest';
import type { AttendanceId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** The points of everybody who took a test of a course. */
export async function listCourseTests(
  db: StoreHandle,
): Promise<ReadonlyMap<AttendanceId, CourseTests>> {
  const rows = await db
    .selectFrom('courseTest')
    .select(['attendanceId', 'kind', 'before', 'after'])
    .execute();
  const byAttendance = new Map<AttendanceId, CourseTests>();
  for (const { attendanceId, kind, before, after } of rows) {
    const id = attendanceId as AttendanceId;
    byAttendance.set(id, {
      ...(byAttendance.get(id) ?? noTests),
      [kind as CourseTestKind]: { before, after },
    });
  }
  return byAttendance;
}

/** Writes points of one test over what was there; a test without any points is none. */
export async function savePoints(
  db: StoreHandle,
  { attendanceId, kind, time, points }: PointsCell,
  changedAt: string,
): Promise<void> {
  const former = await db
    .selectFrom('courseTest')
    .select(['before', 'after'])
    .where('attendanceId', '=', attendanceId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  const row = { before: null, after: null, ...former, [time]: points };
  if (row.before === null && row.after === null) {
    await db
      .deleteFrom('courseTest')
      .where('attendanceId', '=', attendanceId)
      .where('kind', '=', kind)
      .execute();
    return;
  }
  await db
    .insertInto('courseTest')
    .values({ attendanceId, kind, ...row, changedAt })
    .onConflict((conflict) =>
      conflict.columns(['attendanceId', 'kind']).doUpdateSet({ ...row, changedAt }),
    )
    .execute();
}
