import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Employee } from '@shared/domain/employee';
import type { EmployeeId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { draftOf, type EmployeeDraft } from './employeeDraft';
import { EmployeeDrawer } from './EmployeeDrawer';
import { EmployeeTable } from './EmployeeTable';
import { ExportEmployees } from './ExportEmployees';
import { NextAfterEmployees } from './NextAfterEmployees';

/** Everybody of the shop, imported or typed. */
export function EmployeesPage() {
  const { t } = useText();
  const [, go] = useLocation();
  const { data, error } = useCallQuery('employee.list', {});
  const [open, setOpen] = useState<EmployeeId | 'new' | null>(null);
  // Closing the drawer loses nothing: what was typed is there again when it is opened.
  const [drafts, setDrafts] = useState<Readonly<Record<string, EmployeeDraft>>>({});
  const employee = data?.find(({ employeeId }) => employeeId === open) ?? null;
  const draftKey = employee?.employeeId ?? 'new';
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
  const drawer = (
    <EmployeeDrawer
      isOpen={open !== null}
      employee={employee}
      draft={drafts[draftKey] ?? draftOf(employee)}
      onDraft={(draft) => setDrafts((before) => ({ ...before, [draftKey]: draft }))}
      onSaved={() => {
        setDrafts(({ [draftKey]: _saved, ...others }) => others);
        setOpen(null);
      }}
      onClose={() => setOpen(null)}
    />
  );
  if (data.length === 0) {
    return (
      <Page title={t('employee.title')} actions={<AddEmployee onAdd={() => setOpen('new')} />}>
        <NoEmployees onImport={goToImport} />
        {drawer}
      </Page>
    );
  }
  return (
    <Page
      title={t('employee.title')}
      subtitle={t('employee.lead', countsOf(data))}
      actions={
        <>
          <Allowed call="employee.export">
            <ExportEmployees />
          </Allowed>
          <Allowed call="import.commit">
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} stroke={1.7} aria-hidden="true" />}
              onClick={goToImport}
            >
              {t('employee.importList')}
            </Button>
          </Allowed>
          <Allowed call="employee.save">
            <AddEmployee onAdd={() => setOpen('new')} />
          </Allowed>
        </>
      }
    >
      <Allowed call="cycle.open">
        <NextAfterEmployees />
      </Allowed>
      <EmployeeTable employees={data} onOpen={({ employeeId }) => setOpen(employeeId)} />
      {drawer}
    </Page>
  );
}

function AddEmployee({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useText();
  return (
    <Button
      variant="default"
      leftSection={<IconUserPlus size={16} stroke={1.7} aria-hidden="true" />}
      onClick={onAdd}
    >
      {t('employee.add')}
    </Button>
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
