import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle, formatDays } from '@renderer/text/formatDate';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Board } from '@shared/contract/cycle';
import type { Cycle } from '@shared/domain/cycle';
import { cycleAllows } from '@shared/domain/cycleAct';
import { Button } from '@mantine/core';
import { IconCalculator, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { BoardNextStep, callOfStep } from './BoardNextStep';
import styles from './BoardPage.module.css';
import { BoardTable } from './BoardTable';
import { CycleStateDrawer } from './CycleStateDrawer';
import { StepsPanel } from './StepsPanel';
import { useScore } from './useScore';

/** What is there and what is missing in the cycle, with the one next step. */
export function BoardPage() {
  const cycle = useCycle();
  return cycle === null ? null : <BoardOf key={cycle.cycleId} cycle={cycle} />;
}

function BoardOf({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const { data, error } = useCallQuery('cycle.board', { cycleId: cycle.cycleId });
  const [isStateOpen, setStateOpen] = useState(false);
  const { score, isScoring, error: scoreError } = useScore(cycle.cycleId);
  return (
    <Page
      title={t('cycle.board.title', { cycle: formatCycle(cycle, t) })}
      subtitle={<Lead cycle={cycle} board={data} />}
      actions={
        <>
          <Allowed call="cycle.state">
            <Button
              variant="default"
              leftSection={<IconRoute size={16} stroke={1.7} />}
              onClick={() => setStateOpen(true)}
            >
              {t('cycleTransition.open')}
            </Button>
          </Allowed>
          {data !== undefined && data.nextStep.kind !== 'score' && cycleAllows(cycle, 'score') && (
            <Allowed call="appraisal.score">
              <Button
                variant="default"
                leftSection={<IconCalculator size={16} stroke={1.7} />}
                loading={isScoring}
                onClick={score}
              >
                {t(cycle.scoredAt !== null ? 'cycle.board.scoreAgain' : 'cycle.board.scoreNow')}
              </Button>
            </Allowed>
          )}
        </>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {scoreError !== null && <ErrorAlert error={scoreError} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && (
        <>
          <Allowed call={callOfStep(data.nextStep)}>
            <BoardNextStep
              nextStep={data.nextStep}
              onScore={score}
              onAdvance={() => setStateOpen(true)}
            />
          </Allowed>
          <div className={styles['columns']}>
            <StepsPanel board={data} />
            <BoardTable board={data} />
          </div>
        </>
      )}
      <CycleStateDrawer cycle={cycle} isOpen={isStateOpen} onClose={() => setStateOpen(false)} />
    </Page>
  );
}

function Lead({ cycle, board }: { readonly cycle: Cycle; readonly board: Board | undefined }) {
  const { t, locale, localText } = useText();
  const parts = [formatDays(cycle.startsOn, cycle.endsOn, t)];
  if (board !== undefined) {
    const names = board.schemeNames.map(({ name, version }) =>
      t('cycle.board.schemeVersion', { name: localText(name), version }),
    );
    parts.push(t('cycle.board.people', { count: board.rows.length }));
    parts.push(
      t('cycle.board.schemes', {
        count: names.length,
        names: joinNames(locale, names),
      }),
    );
  }
  return <>{parts.join(' · ')}</>;
}
