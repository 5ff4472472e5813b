import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { employeeStatuses, type Employee, type EmployeeField } from '../domain/employee';
import { employeeIdSchema, type EmployeeId } from '../domain/ids';
import { localeSchema } from '../domain/locale';
import { storeCommand, storeQuery } from './call';
import { everyone, line, nothing, writers } from './inputs';

/** One changed field of an employee. */
export interface EmployeeChange {
  readonly field: EmployeeField;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedAt: string;
  readonly userName: string;
  /** The staff list that brought the change; null when somebody typed it. */
  readonly fileName: string | null;
}

export const employeeCalls = {
  'employee.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Employee[]>(),
  /** Adds an employee, or changes one; each changed field is kept with its value before. */
  'employee.save': storeCommand({
    roles: writers,
    input: z.strictObject({
      /** Null for a new one. */
      employeeId: employeeIdSchema.nullable(),
      employeeNo: z.string().trim().min(1).max(40),
      name: line,
      status: z.enum(employeeStatuses),
      unitName: z.string().trim().min(1).max(200).nullable(),
      positionName: z.string().trim().min(1).max(200).nullable(),
      superiorName: line.nullable(),
      hiredOn: localDateSchema.nullable(),
    }),
    changes: ['employee', 'cycle'],
  }).returns<{ readonly employeeId: EmployeeId }>(),
  /** What was changed, newest first. */
  'employee.changes': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema }),
  }).returns<readonly EmployeeChange[]>(),
  /** Writes the staff list as a file that can be imported again; null if no place was chosen. */
  'employee.export': storeQuery({
    roles: everyone,
    input: z.strictObject({ format: z.enum(['xlsx', 'csv']), locale: localeSchema }),
  }).returns<{ readonly fileName: string } | null>(),
} as const;
