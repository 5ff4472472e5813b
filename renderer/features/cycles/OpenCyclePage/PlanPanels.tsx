import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { givenReasonSchema, type CyclePlan, type GivenLeftOut } from '@shared/domain/planCycle';
import { Button, Select, Table } from '@mantine/core';
import { MinimumDays } from './MinimumDays';
import styles from './OpenCyclePage.module.css';

interface PlanPanelsProps {
  readonly plan: CyclePlan;
  readonly leaveOut: readonly GivenLeftOut[];
  readonly onLeaveOut: (leaveOut: readonly GivenLeftOut[]) => void;
}

/** Who would be appraised by which scheme, and who would not and why. */
export function PlanPanels({ plan, leaveOut, onLeaveOut }: PlanPanelsProps) {
  const { t } = useText();
  return (
    <div className={styles['plan']}>
      <Included plan={plan} leaveOut={leaveOut} onLeaveOut={onLeaveOut} />
      <Panel
        isFlush
        title={t('cycle.open.leftOut')}
        note={t('cycle.open.leftOutNote', { count: plan.leftOut.length })}
        actions={<MinimumDays />}
      >
        {plan.leftOut.length === 0 ? (
          <p className={styles['none']}>{t('cycle.open.nobodyLeftOut')}</p>
        ) : (
          <Table layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={130}>{t('cycle.open.column.employeeNo')}</Table.Th>
                <Table.Th w={160}>{t('cycle.open.column.name')}</Table.Th>
                <Table.Th>{t('cycle.open.column.reason')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {plan.leftOut.map((employee) => (
                <Table.Tr key={employee.employeeId}>
                  <Table.Td>{employee.employeeNo}</Table.Td>
                  <Table.Td fw={700}>{employee.name}</Table.Td>
                  <Table.Td>
                    {t(`cycle.open.reason.${employee.reason}`)}
                    {leaveOut.some(({ employeeId }) => employeeId === employee.employeeId) && (
                      <Button
                        variant="subtle"
                        size="xs"
                        onClick={() =>
                          onLeaveOut(
                            leaveOut.filter(({ employeeId }) => employeeId !== employee.employeeId),
                          )
                        }
                      >
                        {t('cycle.open.takeBackIn')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Panel>
    </div>
  );
}

function Included({ plan, leaveOut, onLeaveOut }: PlanPanelsProps) {
  const { t, localText } = useText();
  return (
    <Panel
      isFlush
      isFilling
      title={t('cycle.open.included')}
      note={t('cycle.open.includedNote', { count: plan.included.length })}
    >
      {plan.included.length === 0 ? (
        <p className={styles['none']}>{t('cycle.open.nobody')}</p>
      ) : (
        <Table layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={130}>{t('cycle.open.column.employeeNo')}</Table.Th>
              <Table.Th w={160}>{t('cycle.open.column.name')}</Table.Th>
              <Table.Th>{t('cycle.open.column.position')}</Table.Th>
              <Table.Th>{t('cycle.open.column.scheme')}</Table.Th>
              <Table.Th w={150}>{t('cycle.open.column.leaveOut')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.included.map((employee) => (
              <Table.Tr key={employee.employeeId}>
                <Table.Td>{employee.employeeNo}</Table.Td>
                <Table.Td fw={700}>{employee.name}</Table.Td>
                <Table.Td>{employee.positionName}</Table.Td>
                <Table.Td>{localText(employee.schemeName)}</Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={t('cycle.open.leaveOutOf', { name: employee.name })}
                    placeholder={t('cycle.open.takesPart')}
                    value={null}
                    data={givenReasonSchema.options.map((reason) => ({
                      value: reason,
                      label: t(`cycle.open.reason.${reason}`),
                    }))}
                    onChange={(reason) => {
                      if (reason === null) return;
                      onLeaveOut([...leaveOut, { employeeId: employee.employeeId, reason }]);
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
