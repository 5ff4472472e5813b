import { useText } from '@renderer/text/useText';
import { NextStep } from '@renderer/ui/NextStep';
import type { CallName } from '@shared/contract';
import type { NextStep as NextStepOfCycle } from '@shared/contract/cycle';
import { useLocation } from 'wouter';

interface BoardNextStepProps {
  readonly nextStep: NextStepOfCycle;
  readonly onScore: () => void;
}

/** What somebody must be allowed to do to take the step. */
export const callOfStep = {
  review: 'review.rate',
  importSurvey: 'import.commit',
  measurement: 'measurement.save',
  score: 'appraisal.score',
  print: 'sheet.printAppraisals',
} as const satisfies Record<NextStepOfCycle['kind'], CallName>;

/** Puts the next step of the cycle into words and leads there. */
export function BoardNextStep({ nextStep, onScore }: BoardNextStepProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const { kind } = nextStep;
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
      case 'print':
        return go('/sheets');
    }
  }

  return (
    <NextStep
      label={t('frame.nextStep')}
      title={t(`cycle.next.${kind}`, names)}
      reason={t(`cycle.next.${kind}Reason`)}
      action={t(`cycle.next.${kind}Action`)}
      onRun={run}
    />
  );
}
