import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { EmployeeChange } from '@shared/contract/employee';
import type { EmployeeId } from '@shared/domain/ids';
import styles from './EmployeeTable.module.css';

/** What was changed of an employee, newest first: from what to what, when, and by whom or which list. */
export function EmployeeHistory({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const { data, error } = useCallQuery('employee.changes', { employeeId });
  return (
    <section>
      <h3>{t('employee.changeHistory')}</h3>
      {error !== null && <ErrorAlert error={error} />}
      {data?.length === 0 && <p>{t('employee.noHistory')}</p>}
      <ul className={styles['history']}>
        {data?.map((change, index) => (
          <li key={`${change.changedAt} ${change.field} ${index}`}>
            <strong>
              {t('employee.changed', {
                field: t(`employee.column.${change.field}`),
                before: words(change, change.before),
                after: words(change, change.after),
              })}
            </strong>
            <span>
              {change.fileName === null
                ? t('employee.typedBy', {
                    at: formatDayTime(change.changedAt, t),
                    user: change.userName,
                  })
                : t('employee.fromList', {
                    at: formatDayTime(change.changedAt, t),
                    file: change.fileName,
                  })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

  function words({ field }: EmployeeChange, value: string | null): string {
    if (value === null) return t('program.blank');
    if (field !== 'status') return value;
    return t(value === 'left' ? 'employee.status.left' : 'employee.status.active');
  }
}
