import type { Employee } from './employee';
import type { EmployeeId, PositionId, SchemeId } from './ids';
import type { LocalText } from './locale';
import type { Scheme } from './scheme';

export const leftOutReasons = ['left', 'noPosition', 'noScheme', 'hiredLater'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOutEmployee {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly reason: LeftOutReason;
}

export interface IncludedEmployee {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly schemeId: SchemeId;
  readonly schemeName: LocalText;
}

export interface CyclePlan {
  readonly included: readonly IncludedEmployee[];
  readonly leftOut: readonly LeftOutEmployee[];
}

interface PlanCycleInput {
  readonly employees: readonly Employee[];
  readonly positions: readonly {
    readonly positionId: PositionId;
    readonly schemeId: SchemeId | null;
  }[];
  readonly schemes: readonly Scheme[];
  /** Last day of the cycle, `yyyy-mm-dd`. */
  readonly endsOn: string;
}

/**
 * Who is appraised in a cycle, under which scheme, and who is left out and why. Nobody drops out
 * without a reason: included and left out together are all employees.
 */
export function planCycle({ employees, positions, schemes, endsOn }: PlanCycleInput): CyclePlan {
  const schemeOf = new Map(positions.map(({ positionId, schemeId }) => [positionId, schemeId]));
  const schemeById = new Map(schemes.map((scheme) => [scheme.schemeId, scheme]));
  const included: IncludedEmployee[] = [];
  const leftOut: LeftOutEmployee[] = [];
  for (const employee of employees) {
    const { employeeId, employeeNo, name, positionId, positionName } = employee;
    const schemeId = positionId === null ? null : (schemeOf.get(positionId) ?? null);
    const scheme = schemeId === null ? undefined : schemeById.get(schemeId);
    const reason = leftOutReason(employee, scheme !== undefined, endsOn);
    if (reason !== null) {
      leftOut.push({ employeeId, employeeNo, name, reason });
    } else if (scheme !== undefined && positionName !== null) {
      const { schemeId: usedId, content } = scheme;
      included.push({
        employeeId,
        employeeNo,
        name,
        positionName,
        schemeId: usedId,
        schemeName: content.name,
      });
    }
  }
  return { included, leftOut };
}

function leftOutReason(
  employee: Employee,
  hasScheme: boolean,
  endsOn: string,
): LeftOutReason | null {
  if (employee.status === 'left') return 'left';
  if (employee.hiredOn !== null && employee.hiredOn > endsOn) return 'hiredLater';
  if (employee.positionId === null || employee.positionName === null) return 'noPosition';
  return hasScheme ? null : 'noScheme';
}
