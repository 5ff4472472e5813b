import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Cycle } from '@shared/domain/cycle';
import { appraisalIdSchema, type AppealId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AppealFile } from './AppealFile';
import styles from './AppealsPage.module.css';
import { AppealTable } from './AppealTable';
import { PrintBlankAppeal } from './PrintAppeal';
import { ReceiveForm } from './ReceiveForm';

/** The appeals of the chosen cycle: what came in, what is owed until when, and what was decided. */
export function AppealsPage({ receiveFor }: { readonly receiveFor?: string }) {
  const cycle = useCycle();
  return cycle === null ? null : (
    <CycleAppeals cycle={cycle} receiveFor={receiveFor ?? null} key={cycle.cycleId} />
  );
}

interface CycleAppealsProps {
  readonly cycle: Cycle;
  /** Whose appeal is entered; a text that is no id stands for somebody still to be chosen. */
  readonly receiveFor: string | null;
}

function CycleAppeals({ cycle, receiveFor }: CycleAppealsProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('appeal.list', { cycleId: cycle.cycleId });
  const [chosenId, setChosenId] = useState<AppealId | null>(null);
  const rows = data?.rows ?? [];
  const chosen = rows.find(({ appealId }) => appealId === chosenId) ?? rows[0];
  const isOpen = rows.filter(({ status }) => status === 'received' || status === 'accepted');
  return (
    <Page
      title={t('appeal.title')}
      subtitle={t('appeal.lead', {
        cycle: formatCycle(cycle, t),
        open: isOpen.length,
        overdue: rows.filter(({ overdue }) => overdue !== null).length,
      })}
      actions={
        <>
          <Button variant="default" onClick={() => goTo('/result-rules')}>
            {t('appeal.rules')}
          </Button>
          <PrintBlankAppeal cycleId={cycle.cycleId} />
          <Allowed call="appeal.receive">
            {receiveFor === null && rows.length > 0 && (
              <Button onClick={() => goTo('/appeals/new')}>{t('appeal.receive')}</Button>
            )}
          </Allowed>
        </>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={8} />}
      {data !== undefined && receiveFor !== null && (
        <Panel title={t('appeal.receive')}>
          <ReceiveForm
            cycleId={cycle.cycleId}
            today={data.today}
            appraisalId={appraisalIdSchema.safeParse(receiveFor).data ?? null}
            onDone={() => goTo('/appeals')}
          />
        </Panel>
      )}
      {data !== undefined && receiveFor === null && rows.length === 0 && (
        <EmptyState
          title={t('appeal.none')}
          text={t('appeal.noneHint')}
          steps={[
            {
              title: t('appeal.noneWhat'),
              detail: t('appeal.noneWhatDetail'),
              state: 'current',
              action: { label: t('appeal.receive'), onRun: () => goTo('/appeals/new') },
            },
          ]}
        />
      )}
      {data !== undefined && receiveFor === null && chosen !== undefined && (
        <div className={styles['columns']}>
          <Panel title={t('appeal.list')} isFlush isFilling>
            <AppealTable rows={rows} chosenId={chosen.appealId} onChoose={setChosenId} />
          </Panel>
          <AppealFile
            key={`${chosen.appealId} ${chosen.steps.length}`}
            row={chosen}
            today={data.today}
          />
        </div>
      )}
    </Page>
  );
}
