import type { Employee } from '@shared/domain/employee';
import type { EmployeeId, PositionId, UnitId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

export async function listEmployees(db: StoreHandle): Promise<readonly Employee[]> {
  const rows = await db
    .selectFrom('employee')
    .leftJoin('unit', 'unit.unitId', 'employee.unitId')
    .leftJoin('position', 'position.positionId', 'employee.positionId')
    .select([
      'employee.employeeId',
      'employee.employeeNo',
      'employee.name',
      'employee.status',
      'employee.unitId',
      'unit.name as unitName',
      'employee.positionId',
      'position.name as positionName',
      'employee.superiorName',
      'employee.hiredOn',
    ])
    .orderBy('employee.employeeNo')
    .execute();
  return rows.map((row) => ({
    ...row,
    employeeId: row.employeeId as EmployeeId,
    status: row.status === 'left' ? 'left' : 'active',
    unitId: row.unitId as UnitId | null,
    positionId: row.positionId as PositionId | null,
  }));
}

export async function insertEmployee(
  db: StoreHandle,
  employee: Omit<Employee, 'unitName' | 'positionName'>,
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('employee')
    .values({ ...employee, createdAt, changedAt: createdAt })
    .execute();
}
