import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ActionPlanOverview } from '@shared/contract/actionPlan';
import { Link } from 'wouter';
import styles from './ActionPlansPage.module.css';

/** What is overdue in running plans, oldest first, each with the way to it. */
export function OverdueList({ plans }: Pick<ActionPlanOverview, 'plans'>) {
  const { t } = useText();
  const items = plans
    .flatMap(({ actionPlanId, name, overdue }) =>
      overdue.map((item) => ({ actionPlanId, name, ...item })),
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (items.length === 0) return null;
  return (
    <Panel
      title={t('actionPlan.overdueTitle')}
      note={t('actionPlan.overdueNote', { count: items.length })}
    >
      <ul className={styles['overdue']}>
        {items.map(({ actionPlanId, kind, name, number, dueOn }) => (
          <li key={`${actionPlanId} ${kind} ${number}`}>
            <Link href={`/action-plans/plans/${actionPlanId}`}>
              {t(`actionPlan.overdueItem.${kind}`, { name, number: number ?? '', day: dueOn })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
