import { useCommand } from '@renderer/api/useCommand';
import { useMay, useMayEach } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { ObjectiveRow } from '@shared/contract/objective';
import { Button, Table } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { FormTask } from './ObjectiveForm';
import styles from './ObjectivesPage.module.css';
import { UncoveredLine } from './UncoveredLine';
import { useMayLead } from './useMayLead';

interface ObjectiveTableProps {
  readonly objectives: readonly ObjectiveRow[];
  readonly today: string;
  readonly onTask: (task: FormTask) => void;
  readonly onDecide: (objective: ObjectiveRow) => void;
}

/** Objectives under those they were broken down from. */
export function ObjectiveTable({ objectives, ...rest }: ObjectiveTableProps) {
  const { t } = useText();
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('objective.column.aim')}</Table.Th>
          <Table.Th>{t('objective.column.owner')}</Table.Th>
          <Table.Th>{t('objective.column.target')}</Table.Th>
          <Table.Th>{t('objective.column.days')}</Table.Th>
          <Table.Th>{t('objective.column.status')}</Table.Th>
          <Table.Th className={styles['short'] ?? ''}>{t('objective.column.plan')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {objectives.map((objective) => (
          <Row key={objective.objectiveId} objective={objective} {...rest} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps extends Omit<ObjectiveTableProps, 'objectives'> {
  readonly objective: ObjectiveRow;
}

function Row({ objective, today, onTask, onDecide }: RowProps) {
  const { t } = useText();
  const { aim, measure, target, startsOn, dueOn, level, depth, ownerName } = objective;
  const mayLead = useMayLead();
  const mayWrite = useMay('objective.save') && (mayLead || level === 'employee');
  return (
    <Table.Tr data-level={level}>
      <Table.Td>
        <div className={styles['title']} style={{ paddingLeft: depth * 22 }}>
          <span className={styles['name']}>{aim}</span>
          {measure !== '' && (
            <span className={styles['measure']}>{t('objective.measure', { measure })}</span>
          )}
          <UncoveredLine objective={objective} onTask={onTask} />
        </div>
      </Table.Td>
      <Table.Td>{ownerName ?? t('objective.shop')}</Table.Td>
      <Table.Td className={styles['short'] ?? ''}>{target}</Table.Td>
      <Table.Td className={styles['short'] ?? ''}>
        {t('objective.days', { startsOn, dueOn })}
      </Table.Td>
      <Table.Td>
        <State objective={objective} />
      </Table.Td>
      <Table.Td className={styles['short'] ?? ''}>
        {level === 'employee' && <PlanLink objective={objective} />}
      </Table.Td>
      <Table.Td className={styles['actions'] ?? ''}>
        {mayWrite && (
          <RowActions objective={objective} today={today} onTask={onTask} onDecide={onDecide} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function State({ objective: { outcome, result, isOverdue } }: Pick<RowProps, 'objective'>) {
  const { t } = useText();
  if (outcome === null) {
    return isOverdue ? (
      <StatusText tone="warn">{t('objective.overdue')}</StatusText>
    ) : (
      <StatusText tone="running">{t('objective.open')}</StatusText>
    );
  }
  return (
    <>
      <StatusText tone={outcome === 'achieved' ? 'done' : 'none'}>
        {t(`objective.outcome.${outcome}`)}
      </StatusText>
      {result !== '' && <span className={styles['measure']}>{result}</span>}
    </>
  );
}

/** The way to the plan that serves an objective, or to a new one. */
function PlanLink({ objective }: Pick<RowProps, 'objective'>) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const may = useMayEach();
  const start = useCommand('actionPlan.start');
  const { actionPlanId, employeeId, objectiveId, outcome, aim } = objective;
  if (actionPlanId !== null) {
    return <Link href={`/action-plans/plans/${actionPlanId}`}>{t('objective.openPlan')}</Link>;
  }
  if (employeeId === null || outcome !== null || !may('actionPlan.start')) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={start.isPending}
        aria-label={t('objective.startPlanOf', { aim })}
        onClick={() =>
          start.mutate(
            { employeeId, appraisalId: null, objectiveId },
            { onSuccess: (plan) => goTo(`/action-plans/plans/${plan.actionPlanId}`) },
          )
        }
      >
        {t('objective.startPlan')}
      </Button>
      {start.error !== null && <ErrorAlert error={start.error} />}
    </>
  );
}

function RowActions({ objective, today, onTask, onDecide }: RowProps) {
  const { t } = useText();
  const reopen = useCommand('objective.decide');
  const { objectiveId, outcome, result, level, aim } = objective;
  if (outcome !== null) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        loading={reopen.isPending}
        aria-label={t('objective.reopenOf', { aim })}
        onClick={() => reopen.mutate({ objectiveId, outcome: null, result, decidedOn: today })}
      >
        {t('objective.reopen')}
      </Button>
    );
  }
  return (
    <>
      {level !== 'employee' && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('objective.breakDownOf', { aim })}
          onClick={() => onTask({ kind: 'new', parent: objective, owner: null })}
        >
          {t('objective.breakDown')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('objective.editOf', { aim })}
        onClick={() => onTask({ kind: 'edit', objective })}
      >
        {t('objective.edit')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('objective.decideOf', { aim })}
        onClick={() => onDecide(objective)}
      >
        {t('objective.decide')}
      </Button>
    </>
  );
}
