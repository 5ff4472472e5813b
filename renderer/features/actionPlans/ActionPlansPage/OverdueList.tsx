import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { OverdueEntry } from '@shared/contract/actionPlan';
import { Link } from 'wouter';
import styles from './ActionPlansPage.module.css';

/** Talks, plans and objectives whose day has passed, oldest first, each with the way to it. */
export function OverdueList() {
  const { t } = useText();
  const { data = [] } = useCallQuery('actionPlan.overdue', {});
  if (data.length === 0) return null;
  return (
    <Panel
      title={t('actionPlan.overdueTitle')}
      note={t('actionPlan.overdueNote', { count: data.length })}
    >
      <ul className={styles['overdue']}>
        {data.map((entry) => (
          <li key={keyOf(entry)}>
            <Link href={placeOf(entry)}>
              <Words entry={entry} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function keyOf(entry: OverdueEntry): string {
  if (entry.kind === 'interview') return entry.appraisalId;
  if (entry.kind === 'objective') return entry.objectiveId;
  return `${entry.actionPlanId} ${entry.kind} ${entry.number}`;
}

function placeOf(entry: OverdueEntry): string {
  if (entry.kind === 'interview') return `/action-plans/interviews/${entry.appraisalId}`;
  if (entry.kind === 'objective') return '/action-plans/objectives';
  return `/action-plans/plans/${entry.actionPlanId}`;
}

function Words({ entry }: { readonly entry: OverdueEntry }) {
  const { t } = useText();
  const { dueOn: day } = entry;
  if (entry.kind === 'interview') {
    const cycle = formatCycle(entry.cycle, t);
    return t('actionPlan.overdueItem.interview', { name: entry.name, cycle, day });
  }
  if (entry.kind === 'objective') {
    const name = entry.name ?? t('objective.shop');
    return t('actionPlan.overdueItem.objective', { name, aim: entry.aim, day });
  }
  const { kind, name, number } = entry;
  return t(`actionPlan.overdueItem.${kind}`, { name, number: number ?? '', day });
}
