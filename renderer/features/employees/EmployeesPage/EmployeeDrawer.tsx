import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Employee } from '@shared/domain/employee';
import {
  Autocomplete,
  Button,
  Drawer,
  Group,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { faultsOf, toInput, type EmployeeDraft } from './employeeDraft';
import { EmployeeHistory } from './EmployeeHistory';
import styles from './EmployeeTable.module.css';

interface EmployeeDrawerProps {
  readonly isOpen: boolean;
  /** Null for a new one. */
  readonly employee: Employee | null;
  readonly draft: EmployeeDraft;
  readonly onDraft: (draft: EmployeeDraft) => void;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** One employee: adds or changes, and shows what was changed. Closing keeps what was typed. */
export function EmployeeDrawer(props: EmployeeDrawerProps) {
  const { t } = useText();
  const { isOpen, employee, onClose } = props;
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      size={520}
      title={employee === null ? t('employee.add') : t('employee.change', { name: employee.name })}
      closeButtonProps={{ 'aria-label': t('employee.close') }}
    >
      {isOpen && (
        <Stack gap="lg">
          <EmployeeForm {...props} />
          {employee !== null && <EmployeeHistory employeeId={employee.employeeId} />}
        </Stack>
      )}
    </Drawer>
  );
}

function EmployeeForm({ employee, draft, onDraft, onSaved, onClose }: EmployeeDrawerProps) {
  const { t } = useText();
  const save = useCommand('employee.save');
  const { data: employees = [] } = useCallQuery('employee.list', {});
  const [isTried, setIsTried] = useState(false);
  const faults = faultsOf(draft);
  const faultOf = (field: (typeof faults)[number]) =>
    isTried && faults.includes(field) ? t(`employee.fault.${field}`) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (faults.length > 0) return;
    save.mutate(toInput(draft, employee), {
      onSuccess: () => {
        notifications.show({ message: t('employee.saved', { name: draft.name.trim() }) });
        onSaved();
      },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('employee.column.employeeNo')}
          value={draft.employeeNo}
          error={faultOf('employeeNo')}
          data-autofocus={employee === null || undefined}
          onChange={({ currentTarget }) => onDraft({ ...draft, employeeNo: currentTarget.value })}
        />
        <TextInput
          label={t('employee.column.name')}
          value={draft.name}
          error={faultOf('name')}
          onChange={({ currentTarget }) => onDraft({ ...draft, name: currentTarget.value })}
        />
        <Autocomplete
          label={t('employee.column.position')}
          data={namesOf(employees.map(({ positionName }) => positionName))}
          value={draft.positionName}
          onChange={(positionName) => onDraft({ ...draft, positionName })}
        />
        <Autocomplete
          label={t('employee.column.unit')}
          data={namesOf(employees.map(({ unitName }) => unitName))}
          value={draft.unitName}
          onChange={(unitName) => onDraft({ ...draft, unitName })}
        />
        <Autocomplete
          label={t('employee.column.superior')}
          data={namesOf(employees.map(({ name }) => name))}
          value={draft.superiorName}
          onChange={(superiorName) => onDraft({ ...draft, superiorName })}
        />
        <TextInput
          label={t('employee.column.hiredOn')}
          placeholder={t('employee.dayExample')}
          value={draft.hiredOn}
          error={faultOf('hiredOn')}
          onChange={({ currentTarget }) => onDraft({ ...draft, hiredOn: currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('employee.column.status')}
          value={draft.status}
          data={(['active', 'left'] as const).map((value) => ({
            value,
            label: t(`employee.status.${value}`),
          }))}
          onChange={(status) => onDraft({ ...draft, status })}
        />
        <p className={styles['hint']}>{t('employee.fromNextCycle')}</p>
        {save.error !== null && <ErrorAlert error={save.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('employee.close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(employee === null ? 'employee.addNow' : 'employee.changeNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function namesOf(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
