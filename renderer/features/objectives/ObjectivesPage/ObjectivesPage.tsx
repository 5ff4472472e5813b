import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { FeedbackTabs } from '@renderer/frame/FeedbackTabs';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { ObjectiveOverview, ObjectiveRow } from '@shared/contract/objective';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ObjectiveForm, type FormTask } from './ObjectiveForm';
import { ObjectiveTable } from './ObjectiveTable';
import { ResultDialog } from './ResultDialog';

/** What the shop wants to reach, broken down to units and people, and whom that has not reached. */
export function ObjectivesPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('objective.list', {});
  const mayWrite = useMay('objective.save');
  const [task, setTask] = useState<FormTask | null>(null);
  const [decided, setDecided] = useState<ObjectiveRow | null>(null);
  const startNew = () => setTask({ kind: 'new', parent: null, owner: null });
  return (
    <Page
      title={t('objective.title')}
      subtitle={t('objective.lead')}
      actions={
        mayWrite && (
          <Button
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden="true" />}
            onClick={startNew}
          >
            {t('objective.add')}
          </Button>
        )
      }
    >
      <FeedbackTabs current="objectives" />
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={8} />}
      {data?.objectives.length === 0 && (
        <EmptyState
          title={t('objective.none')}
          text={t('objective.noneHint')}
          steps={[
            {
              title: t('objective.first'),
              detail: t('objective.firstDetail'),
              state: 'current',
              ...(mayWrite ? { action: { label: t('objective.add'), onRun: startNew } } : {}),
            },
            { title: t('objective.next'), detail: t('objective.nextDetail'), state: 'later' },
          ]}
        />
      )}
      {data !== undefined && data.objectives.length > 0 && (
        <Panel isFlush title={t('objective.title')} note={<Summary overview={data} />}>
          <ObjectiveTable
            objectives={data.objectives}
            today={data.today}
            onTask={setTask}
            onDecide={setDecided}
          />
        </Panel>
      )}
      {data !== undefined && task !== null && (
        <ObjectiveForm overview={data} task={task} onClose={() => setTask(null)} />
      )}
      {data !== undefined && decided !== null && (
        <ResultDialog objective={decided} today={data.today} onClose={() => setDecided(null)} />
      )}
    </Page>
  );
}

function Summary({ overview: { objectives } }: { readonly overview: ObjectiveOverview }) {
  const { t } = useText();
  const open = objectives.filter(({ outcome }) => outcome === null).length;
  const lacking = objectives.filter(
    ({ uncoveredUnits, uncoveredEmployees }) =>
      uncoveredUnits.length > 0 || uncoveredEmployees.length > 0,
  ).length;
  return [
    t('objective.summary.open', { count: open }),
    ...(lacking === 0 ? [] : [t('objective.summary.uncovered', { count: lacking })]),
  ].join(' · ');
}
