import { useText } from '@renderer/text/useText';
import { NextStep } from '@renderer/ui/NextStep';
import type { CallName } from '@shared/contract';
import type { NextStep as NextStepOfCycle } from '@shared/contract/cycle';
import { useLocation } from 'wouter';

interface BoardNextStepProps {
  readonly nextStep: NextStepOfCycle;
  readonly onScore: () => void;
  readonly onAdvance: () => void;
}

/** What somebody must be allowed to do to take the step. */
export const callOfStep = {
  review: 'review.rate',
  importSurvey: 'import.commit',
  measurement: 'measurement.save',
  score: 'appraisal.score',
  advance: 'cycle.advance',
  read: 'appraisal.results',
} as const satisfies Record<NextStepOfCycle['kind'], CallName>;

/** Puts the next step of the cycle into words and leads there. */
export function BoardNextStep({ nextStep, onScore, onAdvance }: BoardNextStepProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const { kind } = nextStep;
  const word = kind === 'advance' ? nextStep.to : kind;
  const names = {
    name: 'name' in nextStep ? nextStep.name : '',
    source: kind === 'review' ? t(`source.${nextStep.source}`) : '',
  };

  function run() {
    switch (nextStep.kind) {
      case 'review':
        return go(`/reviews/${nextStep.source}/${nextStep.appraisalId}`);
      case 'importSurvey':
        return go('/surveys/import');
      case 'measurement':
        return go('/measurements');
      case 'score':
        return onScore();
      case 'advance':
        return onAdvance();
      case 'read':
        return go('/results');
    }
  }

  return (
    <NextStep
      label={t('frame.nextStep')}
      title={t(`cycle.next.${word}`, names)}
      reason={t(`cycle.next.${word}Reason`)}
      action={t(`cycle.next.${word}Action`)}
      onRun={run}
    />
  );
}
