import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Cycle } from '@shared/domain/cycle';
import { insightSentence } from '@shared/insights/insightSentence';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './CalibrationPage.module.css';
import { UnitPanel } from './UnitPanel';

/** The results of the chosen cycle unit by unit, for a meeting that looks at them together. */
export function CalibrationPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleCalibration cycle={cycle} key={cycle.cycleId} />;
}

function CycleCalibration({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('calibration.get', { cycleId: cycle.cycleId });
  const reviewers = (data?.reviewers ?? []).flatMap(({ subject, insight }) => {
    const sentence = insightSentence(insight, t);
    return sentence === null
      ? []
      : [t('calibration.reviewerLine', { reviewer: subject, sentence })];
  });
  return (
    <Page
      title={t('calibration.title')}
      subtitle={t('calibration.lead', { cycle: formatCycle(cycle, t) })}
      actions={
        <Button variant="default" onClick={() => goTo('/result-rules')}>
          {t('calibration.rules')}
        </Button>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data?.units.length === 0 && (
        <EmptyState
          title={t('calibration.none')}
          text={t('calibration.noneHint')}
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
      {data !== undefined && data.units.length > 0 && (
        <div className={styles['units']}>
          {data.units.map((unit) => (
            <UnitPanel key={unit.unitName ?? ''} unit={unit} cycleId={cycle.cycleId} />
          ))}
          <Panel title={t('calibration.reviewers')}>
            {reviewers.length === 0 ? (
              <p className={styles['quiet']}>{t('calibration.reviewersNone')}</p>
            ) : (
              <ul className={styles['lines']}>
                {[...new Set(reviewers)].map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      )}
    </Page>
  );
}
