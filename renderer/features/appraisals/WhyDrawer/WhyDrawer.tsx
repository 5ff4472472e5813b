import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import type { Explanation } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { noteSentence } from '@shared/explanation/noteSentence';
import { explainTree } from '@shared/scoring/explainSegments';
import { insightSentence } from '@shared/insights/insightSentence';
import { formatNumber, formatPrinted } from '@shared/text/formatNumber';
import { Drawer } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { AdjustResult } from './AdjustResult';
import { GradeLine } from './GradeLine';
import { PrintExplanation } from './PrintExplanation';
import { ReconciliationView } from './ReconciliationView';
import { ScoreTreeView } from './ScoreTreeView';
import { TotalSteps } from './TotalSteps';
import { WhatIfPanel } from './WhatIfPanel';
import styles from './WhyDrawer.module.css';

interface WhyDrawerProps {
  readonly appraisalId: AppraisalId | null;
  readonly onClose: () => void;
}

/** Explains one result down to the answers, so that it can be recomputed by hand. */
export function WhyDrawer({ appraisalId, onClose }: WhyDrawerProps) {
  const { t } = useText();
  return (
    <Drawer.Root opened={appraisalId !== null} onClose={onClose} size={664}>
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content>
        {appraisalId !== null && (
          <Why appraisalId={appraisalId} closeLabel={t('appraisal.whyDrawer.close')} />
        )}
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Why(props: { readonly appraisalId: AppraisalId; readonly closeLabel: string }) {
  const { t } = useText();
  const { data, error } = useCallQuery('appraisal.explain', { appraisalId: props.appraisalId });
  return (
    <>
      <Drawer.Header className={styles['head'] ?? ''}>
        <div>
          <Drawer.Title className={styles['title'] ?? ''}>
            {data === undefined ? null : titleOf(data, t)}
          </Drawer.Title>
          {data !== undefined && (
            <p className={styles['subtitle']}>
              {t('appraisal.whyDrawer.subtitle', {
                name: data.employeeName,
                employeeNo: data.employeeNo,
                position: data.positionName,
                version: data.schemeVersion,
              })}
            </p>
          )}
        </div>
        {data !== undefined && <PrintExplanation explanation={data} />}
        <Drawer.CloseButton aria-label={props.closeLabel} />
      </Drawer.Header>
      <Drawer.Body className={styles['body'] ?? ''}>
        {error !== null && <ErrorAlert error={error} />}
        {data === undefined ? error === null && <Loading /> : <Content explanation={data} />}
      </Drawer.Body>
    </>
  );
}

function Content({ explanation }: { readonly explanation: Explanation }) {
  const { t, locale } = useText();
  const { content, interval, notes, tree } = explanation;
  const steps = explainedSteps(explainTree(content, tree), locale);
  return (
    <div className={styles['sections']}>
      <TotalSteps explanation={explanation} steps={steps} />
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.kind}>
              <IconInfoCircle size={16} stroke={1.7} aria-hidden="true" />
              <span>
                <strong>{noteSentence(note, t)}</strong>{' '}
                {isReminder(note) && t('appraisal.note.onlyReminder')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ScoreTreeView steps={steps} />
      <ReconciliationView explanation={explanation} />
      <Insights explanation={explanation} />
      <WhatIfPanel explanation={explanation} />
      <AdjustResult explanation={explanation} />
      <GradeLine content={content} total={tree.display} interval={interval} />
      <dl className={styles['facts']}>
        <Fact
          name={t('appraisal.whyDrawer.interval')}
          value={
            interval === null
              ? t('appraisal.whyDrawer.intervalNone')
              : t('appraisal.whyDrawer.intervalValue', {
                  low: formatNumber(interval.low, 1),
                  high: formatNumber(interval.high, 1),
                })
          }
          hint={
            interval === null
              ? t('appraisal.whyDrawer.intervalNoneHint')
              : t('appraisal.whyDrawer.intervalHint')
          }
        />
        <Fact
          name={t('appraisal.whyDrawer.basis')}
          value={t('appraisal.whyDrawer.basisValue', { version: explanation.schemeVersion })}
          hint={t('appraisal.whyDrawer.basisHint', {
            at: formatDayTime(explanation.scoredAt, t),
            count: explanation.version,
          })}
        />
      </dl>
    </div>
  );
}

/** What the statistics say about this result; none of it changes the score. */
function Insights({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useText();
  const sentences = explanation.insights.flatMap((insight) => insightSentence(insight, t) ?? []);
  if (sentences.length === 0) return null;
  return (
    <section className={styles['insights']}>
      <h3>{t('appraisal.whyDrawer.insights')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly hint: string;
}

function Fact({ name, value, hint }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <span>{hint}</span>
      </dd>
    </div>
  );
}

function titleOf({ tree }: Explanation, t: ReturnType<typeof useText>['t']): string {
  return tree.display === null
    ? t('appraisal.whyDrawer.titleNoTotal')
    : t('appraisal.whyDrawer.title', { total: formatPrinted(tree.display) });
}

/** A missing source does change how the total is made; the other notes change nothing. */
function isReminder({ kind }: Explanation['notes'][number]): boolean {
  return kind === 'nearBoundary' || kind === 'fewResponses';
}
