import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { SurveySummary } from '@shared/contract/survey';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { IconFileImport, IconHistory, IconKeyboard } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { SurveyTable } from './SurveyTable';

/** What customers answered in the chosen cycle, and the files it came from. */
export function SurveysPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleSurveys cycle={cycle} />;
}

function CycleSurveys({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('survey.summary', { cycleId: cycle.cycleId });
  const isEmpty = data !== undefined && data.all.count === 0;

  function startImport() {
    goTo('/surveys/import');
  }

  return (
    <Page
      title={t('survey.title')}
      subtitle={data !== undefined && !isEmpty && leadWords(data, t)}
      actions={
        <>
          <Allowed call="import.list">
            <Button
              variant="default"
              leftSection={<IconHistory size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => goTo('/imports')}
            >
              {t('importList.open')}
            </Button>
          </Allowed>
          <Allowed call="paperSurvey.list">
            <Button
              variant="default"
              leftSection={<IconKeyboard size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => goTo('/surveys/paper')}
            >
              {t('paperSurvey.open')}
            </Button>
          </Allowed>
          {!isEmpty && (
            <Allowed call="import.commit">
              <Button
                leftSection={<IconFileImport size={16} stroke={1.7} aria-hidden="true" />}
                onClick={startImport}
              >
                {t('survey.importSurvey')}
              </Button>
            </Allowed>
          )}
        </>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {isEmpty && (
        <EmptyState
          title={t('survey.none')}
          text={t('survey.noneHint')}
          steps={[
            {
              title: t('survey.importSurvey'),
              detail: t('survey.importDetail'),
              state: 'current',
              action: { label: t('survey.importSurvey'), onRun: startImport },
            },
          ]}
        />
      )}
      {data !== undefined && !isEmpty && (
        <Panel title={t('survey.summary')} note={t('survey.summaryHint')} isFlush>
          <SurveyTable summary={data} />
        </Panel>
      )}
    </Page>
  );
}

function leadWords(summary: SurveySummary, t: ReturnType<typeof useText>['t']): string {
  const { all, firstOn, lastOn } = summary;
  const count = t('survey.lead', { count: all.count });
  if (firstOn === null || lastOn === null) return count;
  const dates = t('survey.dates', { from: formatDay(firstOn, t), to: formatDay(lastOn, t) });
  return `${count} · ${dates}`;
}
