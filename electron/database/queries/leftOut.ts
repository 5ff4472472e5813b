import type { CycleId, EmployeeId } from '@shared/domain/ids';
import {
  defaultMinimumDays,
  leftOutReasonSchema,
  type LeftOutEmployee,
} from '@shared/domain/planCycle';
import type { StoreHandle } from '../open';

export async function insertLeftOut(
  db: StoreHandle,
  cycleId: CycleId,
  leftOut: readonly LeftOutEmployee[],
): Promise<void> {
  for (const { employeeId, reason } of leftOut) {
    await db.insertInto('leftOut').values({ cycleId, employeeId, reason }).execute();
  }
}

/** Who was left out of a cycle, by employee number. */
export async function listLeftOut(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly LeftOutEmployee[]> {
  const rows = await db
    .selectFrom('leftOut')
    .innerJoin('employee', 'employee.employeeId', 'leftOut.employeeId')
    .select(['employee.employeeId', 'employee.employeeNo', 'employee.name', 'leftOut.reason'])
    .where('leftOut.cycleId', '=', cycleId)
    .orderBy('employee.employeeNo')
    .execute();
  return rows.map((row) => ({
    ...row,
    employeeId: row.employeeId as EmployeeId,
    reason: leftOutReasonSchema.parse(row.reason),
  }));
}

/** Fewest days of employment to take part in a cycle. */
export async function getMinimumDays(db: StoreHandle): Promise<number> {
  const row = await db.selectFrom('participation').select('minimumDays').executeTakeFirst();
  return row?.minimumDays ?? defaultMinimumDays;
}

export async function saveMinimumDays(db: StoreHandle, minimumDays: number): Promise<void> {
  await db
    .insertInto('participation')
    .values({ participationId: 1, minimumDays })
    .onConflict((conflict) => conflict.column('participationId').doUpdateSet({ minimumDays }))
    .execute();
}
