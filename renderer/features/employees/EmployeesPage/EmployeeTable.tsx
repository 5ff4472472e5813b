import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { isSought, SearchField } from '@renderer/ui/SearchField';
import { StatusText } from '@renderer/ui/StatusText';
import type { Employee } from '@shared/domain/employee';
import { Button, Switch, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import styles from './EmployeeTable.module.css';

interface EmployeeTableProps {
  readonly employees: readonly Employee[];
  readonly onOpen: (employee: Employee) => void;
}

/** The list of employees; those who left show only on request. */
export function EmployeeTable({ employees, onOpen }: EmployeeTableProps) {
  const { t } = useText();
  const [sought, setSought] = useState('');
  const [showsLeft, setShowsLeft] = useState(false);
  const hasLeft = employees.some(({ status }) => status === 'left');
  const shown = employees.filter(
    ({ status, name, employeeNo }) =>
      (showsLeft || status === 'active') && isSought(sought, name, employeeNo),
  );
  return (
    <Panel
      isFlush
      isFilling
      title={t('employee.list')}
      actions={
        <>
          {hasLeft && (
            <Switch
              size="xs"
              label={t('employee.showLeft')}
              checked={showsLeft}
              onChange={(event) => setShowsLeft(event.currentTarget.checked)}
            />
          )}
          <SearchField label={t('employee.search')} value={sought} onChange={setSought} />
        </>
      }
      footer={
        <>
          <span>{t('employee.footer')}</span>
          <span>{t('employee.blank')}</span>
        </>
      }
    >
      <Table highlightOnHover layout="fixed" className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={130}>{t('employee.column.employeeNo')}</Table.Th>
            <Table.Th w={140}>{t('employee.column.name')}</Table.Th>
            <Table.Th w={150}>{t('employee.column.position')}</Table.Th>
            <Table.Th>{t('employee.column.unit')}</Table.Th>
            <Table.Th w={130}>{t('employee.column.superior')}</Table.Th>
            <Table.Th w={130}>{t('employee.column.hiredOn')}</Table.Th>
            <Table.Th w={100}>{t('employee.column.status')}</Table.Th>
            <Table.Th w={90} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((employee) => (
            <EmployeeRow
              key={employee.employeeId}
              employee={employee}
              onOpen={() => onOpen(employee)}
            />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length === 0 && <p className={styles['none']}>{t('employee.noMatch')}</p>}
    </Panel>
  );
}

interface EmployeeRowProps {
  readonly employee: Employee;
  readonly onOpen: () => void;
}

function EmployeeRow({ employee, onOpen }: EmployeeRowProps) {
  const { t } = useText();
  const blank = t('program.blank');
  return (
    <Table.Tr>
      <Table.Td>{employee.employeeNo}</Table.Td>
      <Table.Td>
        <Link
          href={`/employees/${employee.employeeId}`}
          className={styles['name'] ?? ''}
          aria-label={t('employee.history.open', { name: employee.name })}
        >
          {employee.name}
        </Link>
      </Table.Td>
      <Table.Td>{employee.positionName ?? blank}</Table.Td>
      <Table.Td>{employee.unitName ?? blank}</Table.Td>
      <Table.Td>{employee.superiorName ?? blank}</Table.Td>
      <Table.Td>{employee.hiredOn ?? blank}</Table.Td>
      <Table.Td>
        <StatusText tone={employee.status === 'active' ? 'done' : 'none'}>
          {t(`employee.status.${employee.status}`)}
        </StatusText>
      </Table.Td>
      <Table.Td>
        <Allowed call="employee.save">
          <Button
            size="xs"
            variant="default"
            aria-label={t('employee.change', { name: employee.name })}
            onClick={onOpen}
          >
            {t('employee.edit')}
          </Button>
        </Allowed>
      </Table.Td>
    </Table.Tr>
  );
}
