import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useCycle } from '@renderer/frame/useCycle';
import { usePrint } from '@renderer/frame/usePrint';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { CommonNeeds } from './CommonNeeds';
import { Courses } from './Courses';
import { Heatmap, HeatmapLegend } from './Heatmap';
import { KeyDrivers } from './KeyDrivers';
import { NeedCounts } from './NeedCounts';
import { Priorities } from './Priorities';
import { Readings } from './Readings';
import styles from './TrainingNeedsPage.module.css';

/** Where scores fall short of the target, and the training that they call for. */
export function TrainingNeedsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleNeeds cycle={cycle} />;
}

function CycleNeeds({ cycle }: { readonly cycle: Cycle }) {
  const { t, locale } = useText();
  const [, goTo] = useLocation();
  const { cycleId } = cycle;
  const { data, error } = useCallQuery('trainingNeed.overview', { cycleId });
  const print = usePrint(useCommand('sheet.printTrainingReport'));
  const hasNeeds = data?.groups.some(({ rows }) => rows.length > 0) ?? false;
  const targets = [...new Set(data?.groups.map(({ target }) => target))];

  return (
    <Page
      title={t('trainingNeed.title')}
      subtitle={
        hasNeeds &&
        t('trainingNeed.lead', {
          cycle: formatCycle(cycle, t),
          target: targets.join(t('trainingNeed.targetSeparator')),
        })
      }
      actions={
        hasNeeds && (
          <Button
            loading={print.isPending}
            leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => print.start({ cycleId, locale })}
          >
            {t('trainingNeed.print')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {print.error !== null && <ErrorAlert error={print.error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && !hasNeeds && (
        <EmptyState
          title={t('trainingNeed.none')}
          text={t('trainingNeed.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('trainingNeed.goScore'), onRun: () => goTo('/results') },
            },
          ]}
        />
      )}
      {data !== undefined && hasNeeds && (
        <>
          <div className={styles['columns']}>
            <Panel
              title={t('trainingNeed.heatmap')}
              note={t('trainingNeed.heatmapHint')}
              actions={<HeatmapLegend />}
              footer={t('trainingNeed.symbols')}
            >
              <Heatmap groups={data.groups} />
            </Panel>
            <div className={styles['side']}>
              <CommonNeeds groups={data.groups} />
              <NeedCounts groups={data.groups} />
            </div>
          </div>
          <Priorities priorities={data.priorities} />
        </>
      )}
      {/* Who took a course, and its points, are entered while the cycle still runs. */}
      {data !== undefined && <Courses cycleId={cycleId} />}
      {data !== undefined && hasNeeds && (
        <>
          <KeyDrivers cycleId={cycleId} />
          <Readings groups={data.groups} newHires={data.newHires} />
        </>
      )}
    </Page>
  );
}
