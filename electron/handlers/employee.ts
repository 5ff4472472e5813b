import { listEmployees } from '@electron/database/queries/employee';
import type { Handlers } from './context';

export const employeeHandlers: Handlers<'employee.list'> = {
  'employee.list': async ({ db }) => listEmployees(db),
};
