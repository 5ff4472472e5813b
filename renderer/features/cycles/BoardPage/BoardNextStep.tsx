import { useText } from '@renderer/text/useText';
import { NextStep } from '@renderer/ui/NextStep';
import type { CallName } from '@shared/contract';
import type { NextStep as NextStepOfCycle } from '@shared/contract/cycle';
import { useLocation } from 'wouter';
import { callOfFinding, placeOfFinding } from './findingPlaces';

interface BoardNextStepProps {
  readonly nextStep: NextStepOfCycle;
  readonly onScore: () => void;
  readonly onAdvance: () => void;
}

/** What somebody must be allowed to do to take the step. */
const callOfKind = {
  review: 'review.rate',
  importSurvey: 'import.commit',
  measurement: 'measurement.save',
  score: 'appraisal.score',
  advance: 'cycle.advance',
  read: 'appraisal.results',
} as const satisfies Record<Exclude<NextStepOfCycle['kind'], 'settle'>, CallName>;

export function callOfStep(step: NextStepOfCycle): CallName {
  return step.kind === 'settle' ? callOfFinding(step.finding) : callOfKind[step.kind];
}

/** Puts the next step of the cycle into words and leads there. */
export function BoardNextStep({ nextStep, onScore, onAdvance }: BoardNextStepProps) {
  const { t } = useText();
  const [, go] = useLocation();
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
      case 'settle': {
        const place = placeOfFinding(nextStep.finding);
        return place === null ? onAdvance() : go(place);
      }
      case 'advance':
        return onAdvance();
      case 'read':
        return go('/results');
    }
  }

  return <NextStep label={t('frame.nextStep')} {...words()} onRun={run} />;

  function words(): { title: string; reason: string; action: string } {
    if (nextStep.kind === 'settle') {
      const { finding, name, count } = nextStep;
      const point = t(`cycleTransition.finding.${finding}`);
      return {
        title: t(`cycle.next.settle.${finding}`),
        reason: t('cycle.next.settleReason', { name, count, point }),
        action: t('cycle.next.settleAction'),
      };
    }
    const word = nextStep.kind === 'advance' ? nextStep.to : nextStep.kind;
    return {
      title: t(`cycle.next.${word}`, {
        name: 'name' in nextStep ? nextStep.name : '',
        source: nextStep.kind === 'review' ? t(`source.${nextStep.source}`) : '',
      }),
      reason: t(`cycle.next.${word}Reason`),
      action: t(`cycle.next.${word}Action`),
    };
  }
}
