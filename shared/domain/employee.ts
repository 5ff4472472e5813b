import type { EmployeeId, PositionId, UnitId } from './ids';

export const employeeStatuses = ['active', 'left'] as const;
export type EmployeeStatus = (typeof employeeStatuses)[number];

/** A person who is appraised. */
export interface Employee {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly status: EmployeeStatus;
  readonly unitId: UnitId | null;
  readonly unitName: string | null;
  readonly positionId: PositionId | null;
  readonly positionName: string | null;
  readonly superiorName: string | null;
  readonly hiredOn: string | null;
}

/** The fields of an employee that may change; each change is kept. */
export const employeeFields = [
  'employeeNo',
  'name',
  'status',
  'unit',
  'position',
  'superior',
  'hiredOn',
] as const;
export type EmployeeField = (typeof employeeFields)[number];

export type EmployeeValues = Readonly<Record<EmployeeField, string | null>>;

/** The changeable fields of an employee as texts, unit and position by name. */
export function employeeValues(employee: Employee): EmployeeValues {
  return {
    employeeNo: employee.employeeNo,
    name: employee.name,
    status: employee.status,
    unit: employee.unitName,
    position: employee.positionName,
    superior: employee.superiorName,
    hiredOn: employee.hiredOn,
  };
}
