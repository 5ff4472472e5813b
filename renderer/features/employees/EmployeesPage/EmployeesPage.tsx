import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Employee } from '@shared/domain/employee';
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { EmployeeTable } from './EmployeeTable';
import { NextAfterEmployees } from './NextAfterEmployees';

/** Everybody of the shop, as the staff list gives them. */
export function EmployeesPage() {
  const { t } = useText();
  const [, go] = useLocation();
  const { data, error } = useCallQuery('employee.list', {});
  const goToImport = () => go('/employees/import');

  if (error !== null) {
    return (
      <Page title={t('employee.title')}>
        <ErrorAlert error={error} />
      </Page>
    );
  }
  if (data === undefined) {
    return (
      <Page title={t('employee.title')}>
        <Loading />
      </Page>
    );
  }
  if (data.length === 0) {
    return (
      <Page title={t('employee.title')}>
        <NoEmployees onImport={goToImport} />
      </Page>
    );
  }
  return (
    <Page
      title={t('employee.title')}
      subtitle={t('employee.lead', countsOf(data))}
      actions={
        <Allowed call="import.commit">
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.7} />}
            onClick={goToImport}
          >
            {t('employee.importList')}
          </Button>
        </Allowed>
      }
    >
      <Allowed call="cycle.open">
        <NextAfterEmployees />
      </Allowed>
      <EmployeeTable employees={data} />
    </Page>
  );
}

function NoEmployees({ onImport }: { readonly onImport: () => void }) {
  const { t } = useText();
  return (
    <EmptyState
      title={t('employee.empty')}
      text={t('employee.emptyText')}
      steps={[
        {
          title: t('cycle.start.employees'),
          detail: t('cycle.start.employeesTodo'),
          state: 'current',
          action: { label: t('employee.importList'), onRun: onImport },
        },
        { title: t('cycle.start.schemes'), detail: t('cycle.start.schemesLater'), state: 'later' },
        { title: t('cycle.start.cycle'), detail: t('cycle.start.cycleTodo'), state: 'later' },
      ]}
    />
  );
}

function countsOf(employees: readonly Employee[]) {
  const active = employees.filter(({ status }) => status === 'active');
  const positions = new Set(active.map(({ positionName }) => positionName).filter(Boolean));
  return { active: active.length, positions: positions.size };
}
