import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useChooseCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { GivenLeftOut } from '@shared/domain/planCycle';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { StartGuide } from '../StartGuide';
import styles from './OpenCyclePage.module.css';
import { periodOf } from './periods';
import { PlanPanels } from './PlanPanels';
import { WhenPanel, type CycleDates } from './WhenPanel';

/** Sets the dates of a new cycle, shows who would take part, and opens it. */
export function OpenCyclePage() {
  const { t } = useText();
  const [, go] = useLocation();
  const choose = useChooseCycle();
  const open = useCommand('cycle.open');
  const [dates, setDates] = useState<CycleDates>(() => ({
    kind: 'month',
    ...periodOf('month', today()),
  }));
  const isInOrder = dates.startsOn !== '' && dates.startsOn <= dates.endsOn;
  const [leaveOut, setLeaveOut] = useState<readonly GivenLeftOut[]>([]);
  const opening = { ...dates, leaveOut: [...leaveOut] };
  const plan = useCallQuery('cycle.plan', opening, { enabled: isInOrder });
  const count = plan.data?.included.length ?? 0;
  const hasNobody = count === 0 && plan.data?.leftOut.length === 0;
  const name = isInOrder ? formatCycle(dates, t) : '';

  function submit() {
    open.mutate(opening, {
      onSuccess: (cycle) => {
        choose(cycle.cycleId);
        notifications.show({ message: t('cycle.open.opened', { cycle: name }) });
        go('/board');
      },
    });
  }

  // Before there are employees, a page to choose dates on leads nowhere.
  if (hasNobody) {
    return (
      <Page title={t('cycle.open.title')}>
        <StartGuide />
      </Page>
    );
  }
  return (
    <Page title={t('cycle.open.title')} subtitle={t('cycle.open.lead')}>
      {open.error !== null && <ErrorAlert error={open.error} />}
      {plan.error !== null && <ErrorAlert error={plan.error} />}
      <div className={styles['columns']}>
        <WhenPanel
          dates={dates}
          today={today()}
          isInOrder={isInOrder}
          onChange={setDates}
          footer={
            count === 0 && plan.data !== undefined ? (
              <>
                <span>{t('cycle.open.cannot')}</span>
                <Button variant="default" onClick={() => go('/schemes')}>
                  {t('cycle.open.fixSchemes')}
                </Button>
              </>
            ) : (
              <Button
                fullWidth
                disabled={!isInOrder || count === 0}
                loading={open.isPending}
                onClick={submit}
              >
                {t('cycle.open.submit', { cycle: name, count })}
              </Button>
            )
          }
        />
        {plan.data === undefined ? (
          <Loading />
        ) : (
          <PlanPanels plan={plan.data} leaveOut={leaveOut} onLeaveOut={setLeaveOut} />
        )}
      </div>
    </Page>
  );
}

function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
