import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle, formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { ExportMenu } from '@renderer/ui/ExportMenu';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Cycle } from '@shared/domain/cycle';
import { appraisalIdSchema, type AppraisalId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { WhyDrawer } from '../WhyDrawer';
import { CompareTwo } from './CompareTwo';
import { GradeCounts } from './GradeCounts';
import { ResultLegend } from './ResultLegend';
import styles from './ResultsPage.module.css';
import { Reconciliations } from './Reconciliations';
import { ResultTable } from './ResultTable';

/** The results of the chosen cycle: judge them, ask why, export and print. */
export function ResultsPage({ opened }: { readonly opened?: string }) {
  const cycle = useCycle();
  return cycle === null ? null : (
    <CycleResults
      cycle={cycle}
      opened={appraisalIdSchema.safeParse(opened).data ?? null}
      key={cycle.cycleId}
    />
  );
}

interface CycleResultsProps {
  readonly cycle: Cycle;
  /** Whose explanation is open from the start. */
  readonly opened: AppraisalId | null;
}

function CycleResults({ cycle, opened }: CycleResultsProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { cycleId } = cycle;
  const { data, error } = useCallQuery('appraisal.results', { cycleId });
  const scoring = useCommand('appraisal.score');
  const [openId, setOpenId] = useState<AppraisalId | null>(opened);
  const scoredAt = data?.cycle.scoredAt ?? null;
  const count = data?.groups.reduce((all, { rows }) => all + rows.length, 0) ?? 0;

  function score() {
    scoring.mutate(
      { cycleId },
      { onSuccess: (done) => notifications.show({ message: t('appraisal.scored', { ...done }) }) },
    );
  }

  return (
    <Page
      title={t('appraisal.title', { cycle: formatCycle(cycle, t) })}
      subtitle={
        scoredAt !== null &&
        [
          t('appraisal.people', { count }),
          t('appraisal.scoredAt', { at: formatDayTime(scoredAt, t) }),
          t('appraisal.schemeFrozen'),
        ].join(' · ')
      }
      actions={
        scoredAt !== null && (
          <>
            <Allowed call="appraisal.score">
              <Button
                variant="default"
                leftSection={<IconRefresh size={16} stroke={1.7} aria-hidden="true" />}
                loading={scoring.isPending}
                onClick={score}
              >
                {t('appraisal.scoreAgain')}
              </Button>
            </Allowed>
            {data !== undefined && <Reconciliations groups={data.groups} />}
            <Allowed call="calibration.get">
              <Button variant="default" onClick={() => goTo('/calibration')}>
                {t('calibration.open')}
              </Button>
            </Allowed>
            {data !== undefined && <CompareTwo groups={data.groups} />}
            <Allowed call="appraisal.export">
              <ExportResults cycle={cycle} />
            </Allowed>
            <Button
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => goTo('/sheets')}
            >
              {t('appraisal.print')}
            </Button>
          </>
        )
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {scoring.error !== null && <ErrorAlert error={scoring.error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && scoredAt === null && (
        <EmptyState
          title={t('appraisal.none')}
          text={t('appraisal.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('appraisal.score'), onRun: score },
            },
            { title: t('appraisal.print'), detail: t('appraisal.printDetail'), state: 'later' },
          ]}
        />
      )}
      {data !== undefined && scoredAt !== null && (
        <>
          <section className={styles['strip']}>
            <GradeCounts groups={data.groups} />
            <NextStepLink onRun={() => goTo('/sheets')} />
          </section>
          <Panel isFlush isFilling footer={<ResultLegend groups={data.groups} />}>
            <ResultTable groups={data.groups} openId={openId} onOpen={setOpenId} />
          </Panel>
        </>
      )}
      <WhyDrawer appraisalId={openId} onClose={() => setOpenId(null)} />
    </Page>
  );
}

function NextStepLink({ onRun }: { readonly onRun: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className={styles['next']} onClick={onRun}>
      <strong>{t('frame.nextStep')}</strong>
      <span>{t('appraisal.next')}</span>
    </button>
  );
}

function ExportResults({ cycle }: { readonly cycle: Cycle }) {
  const { t, locale } = useText();
  const exporting = useCommand('appraisal.export');

  function save(format: 'xlsx' | 'csv') {
    exporting.mutate(
      { cycleId: cycle.cycleId, format, locale },
      {
        onSuccess: (file) => {
          if (file === null) return;
          notifications.show({ message: t('frame.exported', { fileName: file.fileName }) });
        },
      },
    );
  }

  return (
    <>
      <ExportMenu isPending={exporting.isPending} onSave={save} />
      {exporting.error !== null && <ErrorAlert error={exporting.error} />}
    </>
  );
}
