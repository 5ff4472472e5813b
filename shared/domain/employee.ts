import type { EmployeeId, PositionId, UnitId } from './ids';

export type EmployeeStatus = 'active' | 'left';

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
