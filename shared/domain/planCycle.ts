import { z } from 'zod';
import { daysBetween } from '../base/localDate';
import type { Employee } from './employee';
import type { EmployeeId, PositionId, SchemeId } from './ids';
import type { LocalText } from './locale';
import type { Scheme } from './scheme';

/** Reasons that somebody gives; the program finds the others itself. */
export const givenReasonSchema = z.enum(['onLeave', 'probation', 'other']);
export const leftOutReasonSchema = z.enum([
  'left',
  'noPosition',
  'noScheme',
  'hiredLater',
  'hiredRecently',
  ...givenReasonSchema.options,
]);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

/** Days that somebody must have been employed by the end of a cycle; the shop may change it. */
export const defaultMinimumDays = 30;

/** Somebody whom the shop leaves out of a cycle, and why. */
export interface GivenLeftOut {
  readonly employeeId: EmployeeId;
  readonly reason: z.infer<typeof givenReasonSchema>;
}

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
  /** Fewest days from hiring to the last day of the cycle, both counted. */
  readonly minimumDays: number;
  readonly given: readonly GivenLeftOut[];
}

/**
 * Who is appraised in a cycle, under which scheme, and who is left out and why. Nobody drops out
 * without a reason: included and left out together are all employees.
 */
export function planCycle(input: PlanCycleInput): CyclePlan {
  const { employees, positions, schemes } = input;
  const givenReason = new Map(input.given.map((each) => [each.employeeId, each.reason]));
  const schemeOf = new Map(positions.map(({ positionId, schemeId }) => [positionId, schemeId]));
  const schemeById = new Map(schemes.map((scheme) => [scheme.schemeId, scheme]));
  const included: IncludedEmployee[] = [];
  const leftOut: LeftOutEmployee[] = [];
  for (const employee of employees) {
    const { employeeId, employeeNo, name, positionId, positionName } = employee;
    const schemeId = positionId === null ? null : (schemeOf.get(positionId) ?? null);
    const scheme = schemeId === null ? undefined : schemeById.get(schemeId);
    const reason =
      leftOutReason(employee, scheme !== undefined, input) ?? givenReason.get(employeeId) ?? null;
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
  { endsOn, minimumDays }: Pick<PlanCycleInput, 'endsOn' | 'minimumDays'>,
): LeftOutReason | null {
  if (employee.status === 'left') return 'left';
  if (employee.hiredOn !== null && employee.hiredOn > endsOn) return 'hiredLater';
  if (employee.hiredOn !== null && daysBetween(employee.hiredOn, endsOn) + 1 < minimumDays) {
    return 'hiredRecently';
  }
  if (employee.positionId === null || employee.positionName === null) return 'noPosition';
  return hasScheme ? null : 'noScheme';
}
