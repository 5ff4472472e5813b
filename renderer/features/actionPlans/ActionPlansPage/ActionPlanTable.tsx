import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { ActionPlanOverview, ActionPlanRow } from '@shared/contract/actionPlan';
import { Table } from '@mantine/core';
import { Link } from 'wouter';
import styles from './ActionPlansPage.module.css';

const tones = { draft: 'none', running: 'running', closed: 'done' } as const;

/** Every plan, newest first. */
export function ActionPlanTable({ plans }: Pick<ActionPlanOverview, 'plans'>) {
  const { t } = useText();
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('actionPlan.column.employeeNo')}</Table.Th>
          <Table.Th>{t('actionPlan.column.name')}</Table.Th>
          <Table.Th>{t('actionPlan.column.improvements')}</Table.Th>
          <Table.Th>{t('actionPlan.column.days')}</Table.Th>
          <Table.Th>{t('actionPlan.column.status')}</Table.Th>
          <Table.Th>{t('actionPlan.column.next')}</Table.Th>
          <Table.Th>{t('actionPlan.column.outcome')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plans.map((plan) => (
          <Row key={plan.actionPlanId} plan={plan} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ plan }: { readonly plan: ActionPlanRow }) {
  const { t } = useText();
  const blank = t('program.blank');
  return (
    <Table.Tr>
      <Table.Td>{plan.employeeNo}</Table.Td>
      <Table.Td>
        <Link href={`/action-plans/plans/${plan.actionPlanId}`}>{plan.name}</Link>
      </Table.Td>
      <Table.Td className={styles['improvements'] ?? ''}>
        {plan.improvements.length === 0 ? blank : plan.improvements.join(t('frame.listSeparator'))}
      </Table.Td>
      <Table.Td>
        {plan.startsOn} – {plan.endsOn}
      </Table.Td>
      <Table.Td>
        <StatusText tone={tones[plan.status]}>{t(`actionPlan.status.${plan.status}`)}</StatusText>
      </Table.Td>
      <Table.Td>
        {plan.overdue.length > 0 ? (
          <StatusText tone="warn">
            {t('actionPlan.overdueCount', { count: plan.overdue.length })}
          </StatusText>
        ) : (
          (plan.nextDueOn ?? blank)
        )}
      </Table.Td>
      <Table.Td>{plan.outcome === null ? blank : t(`actionPlan.outcome.${plan.outcome}`)}</Table.Td>
    </Table.Tr>
  );
}
