import type { Employee } from '../domain/employee';
import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';

/**
 * The staff list as rows with a heading. Headings and states are words that an import knows, so
 * that the file can be imported again without a change.
 */
export function employeeTable(
  locale: Locale,
  employees: readonly Employee[],
): readonly (readonly (string | null)[])[] {
  const t = translate(locale);
  const head = [
    t('employeeTable.employeeNo'),
    t('employeeTable.name'),
    t('employeeTable.status'),
    t('employeeTable.unit'),
    t('employeeTable.position'),
    t('employeeTable.hiredOn'),
    t('employeeTable.superior'),
  ];
  const rows = employees.map((employee) => [
    employee.employeeNo,
    employee.name,
    t(`employee.status.${employee.status}`),
    employee.unitName,
    employee.positionName,
    employee.hiredOn,
    employee.superiorName,
  ]);
  return [head, ...rows];
}
