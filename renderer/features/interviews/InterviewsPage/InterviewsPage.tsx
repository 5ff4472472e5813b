import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { FeedbackTabs } from '@renderer/frame/FeedbackTabs';
import { useCycle } from '@renderer/frame/useCycle';
import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { NextStep } from '@renderer/ui/NextStep';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { InterviewOverview } from '@shared/contract/interview';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { usePrintInterviews } from '../usePrintInterviews';
import { DaysField } from './DaysField';
import { InterviewTable } from './InterviewTable';

/** Who was talked to about the result, who is still to be, and by when. */
export function InterviewsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleInterviews cycle={cycle} key={cycle.cycleId} />;
}

function CycleInterviews({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('interview.list', { cycleId: cycle.cycleId });
  const print = usePrintInterviews(cycle.cycleId);
  const isEmpty = data !== undefined && data.rows.every(({ dueOn }) => dueOn === null);
  const hasHeld = data?.rows.some(({ status }) => status !== 'none') ?? false;
  const held = data?.rows.filter(({ status }) => status === 'held').length ?? 0;
  return (
    <Page
      title={t('interview.title')}
      subtitle={data !== undefined && t('interview.lead', { days: data.interviewDays })}
      actions={
        !isEmpty && (
          <>
            <Button
              variant="default"
              loading={print.isPending}
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => print.print(null, true)}
            >
              {t('interview.printAllBlank')}
            </Button>
            {hasHeld && (
              <Button
                variant="default"
                loading={print.isPending}
                leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
                onClick={() => print.print(writtenOf(data), false)}
              >
                {t('interview.printAll')}
              </Button>
            )}
          </>
        )
      }
    >
      <FeedbackTabs current="interviews" />
      {error !== null && <ErrorAlert error={error} />}
      {print.error !== null && <ErrorAlert error={print.error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {isEmpty && (
        <EmptyState
          title={t('interview.none')}
          text={t('interview.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('sheetPage.goResults'), onRun: () => goTo('/results') },
            },
          ]}
        />
      )}
      {data !== undefined && !isEmpty && (
        <>
          <NextInterview rows={data.rows} />
          <Panel
            isFlush
            isFilling
            footer={
              <Allowed call="feedbackRule.save">
                <DaysField />
              </Allowed>
            }
            title={t('interview.title')}
            note={t('interview.held', { done: held, total: data.rows.length })}
          >
            <InterviewTable rows={data.rows} />
          </Panel>
        </>
      )}
    </Page>
  );
}

function writtenOf(data: InterviewOverview | undefined) {
  return (data?.rows ?? []).flatMap(({ status, appraisalId }) =>
    status === 'none' ? [] : [appraisalId],
  );
}

function NextInterview({ rows }: Pick<InterviewOverview, 'rows'>) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const [next] = rows
    .filter(({ status, dueOn }) => status !== 'held' && dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  if (next === undefined || next.dueOn === null) return null;
  const words = { day: formatDay(next.dueOn, t) };
  return (
    <NextStep
      label={t('frame.nextStep')}
      title={t('interview.next', { name: next.name })}
      reason={next.isOverdue ? t('interview.nextLate', words) : t('interview.nextReason', words)}
      action={t(next.status === 'none' ? 'interview.enter' : 'interview.continue')}
      onRun={() => goTo(`/action-plans/interviews/${next.appraisalId}`)}
    />
  );
}
