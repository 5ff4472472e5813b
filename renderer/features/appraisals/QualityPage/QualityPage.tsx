import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Quality, QualityFinding } from '@shared/contract/appraisal';
import type { Cycle } from '@shared/domain/cycle';
import { insightSentence } from '@shared/insights/insightSentence';
import { IconLock } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import styles from './QualityPage.module.css';

/** How far the ratings of the chosen cycle can be trusted; for the owner and human resources. */
export function QualityPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleQuality cycle={cycle} key={cycle.cycleId} />;
}

function CycleQuality({ cycle }: { readonly cycle: Cycle }) {
  const { t, locale } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('appraisal.quality', { cycleId: cycle.cycleId, locale });
  const hasResults = data !== undefined && data.people > 0;
  return (
    <Page
      title={t('quality.title')}
      subtitle={
        hasResults && t('quality.lead', { cycle: formatCycle(cycle, t), count: data.people })
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && !hasResults && (
        <EmptyState
          title={t('quality.none')}
          text={t('quality.noneHint')}
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
      {hasResults && <Sections quality={data} />}
    </Page>
  );
}

function Sections({ quality }: { readonly quality: Quality }) {
  const { t } = useText();
  return (
    <>
      <p className={styles['private']}>
        <IconLock size={16} stroke={1.7} aria-hidden="true" />
        {t('quality.private')}
      </p>
      <div className={styles['sections']}>
        {quality.sections.map(({ key, findings }) => (
          <Panel key={key} title={t(`quality.${key}`)} note={t(`quality.${key}Hint`)}>
            <Findings findings={findings} />
            {key === 'fairness' && (
              <div className={styles['structure']}>
                <h3>{t('quality.structureTitle')}</h3>
                {quality.structure.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            )}
          </Panel>
        ))}
      </div>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly QualityFinding[] }) {
  const { t } = useText();
  if (findings.length === 0) return <p className={styles['quiet']}>{t('quality.notEnough')}</p>;
  return (
    <dl className={styles['findings']}>
      {findings.map(({ subject, insight }) => (
        <div
          key={`${subject} ${insight.key} ${JSON.stringify(insight.values)}`}
          data-tone={insight.tone}
          data-shown={insight.isShown || undefined}
        >
          <dt>{subject}</dt>
          <dd>{insightSentence(insight, t) ?? t('quality.notEnough')}</dd>
        </div>
      ))}
    </dl>
  );
}
