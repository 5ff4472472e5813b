import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { EmployeeId } from '@shared/domain/ids';
import { Link } from 'wouter';
import styles from './EmployeePage.module.css';

/** The talks of one person, each with the way to its record. */
export function InterviewsPanel({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const interviews = useCallQuery('interview.listOf', { employeeId });
  return (
    <Panel title={t('interview.ofEmployee')}>
      {interviews.data?.length === 0 && (
        <StatusText tone="none">{t('interview.ofEmployeeNone')}</StatusText>
      )}
      <ul className={styles['feedback']}>
        {interviews.data?.map(({ appraisalId, cycle, status, heldOn, interviewerName }) => (
          <li key={appraisalId}>
            <Link href={`/action-plans/interviews/${appraisalId}`}>
              {status === 'draft'
                ? t('interview.ofEmployeeDraft', { cycle: formatCycle(cycle, t) })
                : t('interview.ofEmployeeHeld', {
                    cycle: formatCycle(cycle, t),
                    day: heldOn ?? t('program.blank'),
                    name: interviewerName,
                  })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The action plans of one person. */
export function PlansPanel({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const { data } = useCallQuery('actionPlan.list', {});
  const plans = data?.plans.filter((plan) => plan.employeeId === employeeId);
  return (
    <Panel title={t('actionPlan.ofEmployee')}>
      {plans?.length === 0 && <StatusText tone="none">{t('actionPlan.ofEmployeeNone')}</StatusText>}
      <ul className={styles['feedback']}>
        {plans?.map(({ actionPlanId, startsOn, endsOn, status }) => (
          <li key={actionPlanId}>
            <Link href={`/action-plans/plans/${actionPlanId}`}>
              {t('actionPlan.ofEmployeeRow', {
                startsOn,
                endsOn,
                status: t(`actionPlan.status.${status}`),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What one person is to reach. */
export function ObjectivesPanel({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const { data } = useCallQuery('objective.list', {});
  const objectives = data?.objectives.filter((each) => each.employeeId === employeeId);
  return (
    <Panel title={t('objective.ofEmployee')}>
      {objectives?.length === 0 && (
        <StatusText tone="none">{t('objective.ofEmployeeNone')}</StatusText>
      )}
      <ul className={styles['feedback']}>
        {objectives?.map(({ objectiveId, aim, target, dueOn, outcome }) => (
          <li key={objectiveId}>
            <Link href="/action-plans/objectives">
              {t('objective.ofEmployeeRow', {
                aim,
                target,
                dueOn,
                status: t(outcome === null ? 'objective.open' : `objective.outcome.${outcome}`),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
