import { listEmployees } from '@electron/database/queries/employee';
import { readEmployeeHistory } from '@electron/evidence/readEmployeeHistory';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const employeeHandlers: Handlers<'employee.list' | 'employee.results'> = {
  'employee.list': async ({ db }) => listEmployees(db),

  'employee.results': async ({ db }, { employeeId, locale }) =>
    readEmployeeHistory(db, employeeId, { t: translate(locale), locale }),
};
