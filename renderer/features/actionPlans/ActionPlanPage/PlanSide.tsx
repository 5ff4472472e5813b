import { formatCycle, formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ActionPlanEntry, PlanResult } from '@shared/contract/actionPlan';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './ActionPlanPage.module.css';

interface PlanSideProps {
  readonly entry: ActionPlanEntry;
  /** The days of signing. */
  readonly children: ReactNode;
}

/** Results before and after, signatures, extensions and earlier versions. */
export function PlanSide({ entry, children }: PlanSideProps) {
  const { t } = useText();
  const { before, after, extensions, versions, outcome, outcomeNote, closedOn, objective } = entry;
  return (
    <div className={styles['column']}>
      {objective !== null && (
        <Panel title={t('objective.serves')}>
          <Link href="/action-plans/objectives">
            {t('objective.servesText', {
              aim: objective.aim,
              target: objective.target,
              dueOn: objective.dueOn,
            })}
          </Link>
        </Panel>
      )}
      <Panel title={t('actionPlan.plan.results')}>
        <dl className={styles['results']}>
          <dt>{t('actionPlan.plan.before')}</dt>
          <dd>
            <ResultWords result={before} />
          </dd>
          <dt>{t('actionPlan.plan.after')}</dt>
          <dd>
            {after === null ? t('actionPlan.plan.afterNone') : <ResultWords result={after} />}
          </dd>
          {outcome !== null && (
            <>
              <dt>{t('actionPlan.plan.outcome')}</dt>
              <dd>
                {[closedOn, t(`actionPlan.outcome.${outcome}`), outcomeNote]
                  .filter((word) => word !== '')
                  .join(' · ')}
              </dd>
            </>
          )}
        </dl>
      </Panel>
      <Panel title={t('actionPlan.plan.signatures')}>
        <div className={styles['facts']}>{children}</div>
      </Panel>
      {extensions.length > 0 && (
        <Panel title={t('actionPlan.plan.extensions')}>
          {extensions.map(({ endsOnBefore, endsOn, reason }) => (
            <p key={endsOn} className={styles['line']}>
              {t('actionPlan.plan.extension', { before: endsOnBefore, endsOn, reason })}
            </p>
          ))}
        </Panel>
      )}
      {versions.length > 0 && (
        <Panel title={t('actionPlan.plan.versions')}>
          {versions.map(({ version, reason, userName, replacedAt }) => (
            <p key={version} className={styles['line']}>
              {t('actionPlan.plan.version', {
                version,
                reason,
                user: userName,
                day: formatDayTime(replacedAt, t),
              })}
            </p>
          ))}
        </Panel>
      )}
    </div>
  );
}

function ResultWords({ result }: { readonly result: PlanResult | null }) {
  const { t } = useText();
  if (result === null) return t('program.blank');
  const { cycle, display, grade } = result;
  return t('actionPlan.plan.resultText', {
    cycle: formatCycle(cycle, t),
    total: display ?? t('program.blank'),
    grade: grade === null ? t('program.blank') : t(`grade.${grade}`),
  });
}
