import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { Board } from '@shared/contract/cycle';
import { cycleAllows } from '@shared/domain/cycleAct';
import { IconCheck } from '@tabler/icons-react';
import { boardSteps, type BoardStep } from './boardSteps';
import { MissingNames } from './MissingNames';
import { OpenFindings } from './OpenFindings';
import styles from './StepsPanel.module.css';

/** The steps of the cycle in order, each with how far it has come. */
export function StepsPanel({ board }: { readonly board: Board }) {
  const { t } = useText();
  const steps = boardSteps(board);
  const isScored = board.cycle.status !== 'collecting';
  const people = board.rows.length;
  const done = 1 + steps.filter(isDone).length + (isScored ? 1 : 0);
  const missing = steps.filter((step) => !isDone(step));

  function titleOf(step: BoardStep): string {
    if (step.source !== null) return t(`cycle.board.stepReview.${step.source}`);
    return t(step.kind === 'survey' ? 'cycle.board.stepSurvey' : 'cycle.board.stepMeasurement');
  }

  function countOf(step: BoardStep): string {
    if (step.kind !== 'survey')
      return t('cycle.board.ofPeople', { done: step.done, total: step.total });
    return t('cycle.board.stepSurveyCount', {
      count: board.responseCount,
      enough: step.done,
      total: step.total,
    });
  }

  return (
    <Panel
      isFilling
      title={t('cycle.board.steps')}
      note={t('cycle.board.stepsNote', { total: steps.length + 2, done })}
    >
      <ol className={styles['steps']}>
        <Step
          title={t('cycle.board.stepPlan')}
          count={t('cycle.board.ofPeople', { done: people, total: people })}
          part={1}
        />
        {steps.map((step) => (
          <Step
            key={`${step.kind}-${step.source}`}
            title={titleOf(step)}
            count={countOf(step)}
            part={step.done / step.total}
          />
        ))}
        <Step
          title={t('cycle.board.stepScore')}
          count={t(isScored ? 'cycle.board.stepScoreDone' : 'cycle.board.stepScoreLater')}
          part={isScored ? 1 : 0}
        />
      </ol>
      {missing.length > 0 && cycleAllows(board.cycle, 'collect') && (
        <MissingNames steps={missing} />
      )}
      {board.findings.length > 0 && <OpenFindings board={board} />}
    </Panel>
  );
}

function isDone(step: BoardStep): boolean {
  return step.done === step.total;
}

interface StepProps {
  readonly title: string;
  readonly count: string;
  /** From 0 to 1. */
  readonly part: number;
}

function Step({ title, count, part }: StepProps) {
  const state = part >= 1 ? 'done' : part > 0 ? 'running' : 'open';
  return (
    <li className={styles['step']} data-state={state}>
      <span className={styles['mark']} aria-hidden="true">
        {state === 'done' && <IconCheck size={14} stroke={2} />}
      </span>
      <span className={styles['title']}>{title}</span>
      <span className={styles['count']}>{count}</span>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['bar']} style={{ width: `${part * 100}%` }} />
      </span>
    </li>
  );
}
