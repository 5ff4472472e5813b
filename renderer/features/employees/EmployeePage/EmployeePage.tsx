import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { EmployeeHistory } from '@shared/contract/employee';
import { employeeIdSchema, type EmployeeId } from '@shared/domain/ids';
import { insightSentence } from '@shared/insights/insightSentence';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Redirect, useLocation } from 'wouter';
import { DimensionsPanel } from './DimensionsPanel';
import styles from './EmployeePage.module.css';
import { EventsPanel } from './EventsPanel';
import { EvidencePanel } from './EvidencePanel';
import { InterviewsPanel, ObjectivesPanel, PlansPanel } from './FeedbackPanels';
import { HistoryTable } from './HistoryTable';
import { PrintEvidenceFile } from './PrintEvidenceFile';
import { TrendPanel } from './TrendPanel';

/** One person over the cycles: the run of totals, how each source sees him, every result. */
export function EmployeePage({ employeeId }: { readonly employeeId: string }) {
  const known = employeeIdSchema.safeParse(employeeId);
  // An address that names nobody leads back to the list.
  return known.success ? <OneEmployee employeeId={known.data} /> : <Redirect to="/employees" />;
}

function OneEmployee({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t, locale } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('employee.results', { employeeId, locale });
  return (
    <Page
      title={data === undefined ? t('employee.title') : data.employee.name}
      subtitle={data !== undefined && factsOf(data, t)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => goTo('/employees')}
          >
            {t('employee.history.back')}
          </Button>
          <PrintEvidenceFile employeeId={employeeId} size="sm" />
        </>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && data.results.length === 0 && (
        <WithoutResults employeeId={employeeId} />
      )}
      {data !== undefined && data.results.length > 0 && (
        <History history={data} employeeId={employeeId} />
      )}
    </Page>
  );
}

/** What is known of somebody who was not scored yet. */
function WithoutResults({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <EmptyState
          title={t('employee.history.none')}
          text={t('employee.history.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('sheetPage.goResults'), onRun: () => goTo('/results') },
            },
          ]}
        />
      </div>
      <div className={styles['column']}>
        <EventsPanel employeeId={employeeId} />
        <ObjectivesPanel employeeId={employeeId} />
        <EvidencePanel employeeId={employeeId} />
      </div>
    </div>
  );
}

interface HistoryProps {
  readonly history: EmployeeHistory;
  readonly employeeId: EmployeeId;
}

function History({ history, employeeId }: HistoryProps) {
  const { t } = useText();
  const { trend, dimensions, insights, results } = history;
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        {trend !== null && <TrendPanel trend={trend} />}
        <DimensionsPanel dimensions={dimensions} cycle={results[0]?.cycle ?? null} />
      </div>
      <div className={styles['column']}>
        <Panel title={t('employee.history.newest')}>
          <ul className={styles['insights']}>
            {insights.map((insight) => (
              <li key={insight.key} data-tone={insight.tone}>
                {insightSentence(insight, t)}
              </li>
            ))}
          </ul>
        </Panel>
        <EventsPanel employeeId={history.employee.employeeId} />
        <HistoryTable results={results} />
        <InterviewsPanel employeeId={employeeId} />
        <ObjectivesPanel employeeId={employeeId} />
        <PlansPanel employeeId={employeeId} />
        <EvidencePanel employeeId={employeeId} />
      </div>
    </div>
  );
}

function factsOf({ employee }: EmployeeHistory, t: ReturnType<typeof useText>['t']): string {
  const blank = t('program.blank');
  return [
    employee.employeeNo,
    t('employee.history.facts', {
      position: employee.positionName ?? blank,
      hiredOn: employee.hiredOn ?? blank,
      superior: employee.superiorName ?? blank,
    }),
  ].join(' · ');
}
