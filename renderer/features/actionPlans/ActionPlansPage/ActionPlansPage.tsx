import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { FeedbackTabs } from '@renderer/frame/FeedbackTabs';
import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { NextStep } from '@renderer/ui/NextStep';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { ActionPlanOverview } from '@shared/contract/actionPlan';
import { useLocation } from 'wouter';
import { ActionPlanTable } from './ActionPlanTable';
import { OverdueList } from './OverdueList';
import { StartPlan } from './StartPlan';

/** Every plan, what is overdue in them, and what comes next. */
export function ActionPlansPage() {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('actionPlan.list', {});
  return (
    <Page
      title={t('actionPlan.title')}
      subtitle={t('actionPlan.lead')}
      actions={
        <Allowed call="actionPlan.start">
          <StartPlan />
        </Allowed>
      }
    >
      <FeedbackTabs current="plans" />
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={8} />}
      <OverdueList />
      {data?.plans.length === 0 && (
        <EmptyState
          title={t('actionPlan.none')}
          text={t('actionPlan.noneHint')}
          steps={[
            {
              title: t('actionPlan.interviewFirst'),
              detail: t('actionPlan.interviewFirstDetail'),
              state: 'current',
              action: {
                label: t('actionPlan.goInterviews'),
                onRun: () => goTo('/action-plans/interviews'),
              },
            },
            {
              title: t('actionPlan.planThen'),
              detail: t('actionPlan.planThenDetail'),
              state: 'later',
            },
          ]}
        />
      )}
      {data !== undefined && data.plans.length > 0 && (
        <>
          <NextPlan plans={data.plans} />
          <Panel isFlush title={t('actionPlan.title')}>
            <ActionPlanTable plans={data.plans} />
          </Panel>
        </>
      )}
    </Page>
  );
}

function NextPlan({ plans }: Pick<ActionPlanOverview, 'plans'>) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const running = plans.filter(({ status }) => status === 'running');
  const [next] = running.toSorted((a, b) => (a.nextDueOn ?? '').localeCompare(b.nextDueOn ?? ''));
  if (next === undefined) return null;
  const { name, overdue, nextDueOn, actionPlanId } = next;
  return (
    <NextStep
      label={t('frame.nextStep')}
      title={
        overdue.length > 0
          ? t('actionPlan.nextOverdue', { name, count: overdue.length })
          : t('actionPlan.next', { name })
      }
      {...(nextDueOn === null
        ? {}
        : { reason: t('actionPlan.nextReason', { day: formatDay(nextDueOn, t) }) })}
      action={t('actionPlan.open')}
      onRun={() => goTo(`/action-plans/plans/${actionPlanId}`)}
    />
  );
}
