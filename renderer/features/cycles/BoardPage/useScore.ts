import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { AppError } from '@shared/contract/result';
import type { CycleId } from '@shared/domain/ids';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';

interface Score {
  readonly score: () => void;
  readonly isScoring: boolean;
  readonly error: AppError | null;
}

/** Computes all scores of a cycle and goes to the results. */
export function useScore(cycleId: CycleId): Score {
  const { t } = useText();
  const [, go] = useLocation();
  const command = useCommand('appraisal.score');
  return {
    score: () =>
      command.mutate(
        { cycleId },
        {
          onSuccess: ({ scored, changed }) => {
            notifications.show({
              title: t('cycle.board.scored', { count: scored }),
              message: t('cycle.board.scoredText', { changed }),
            });
            go('/results');
          },
        },
      ),
    isScoring: command.isPending,
    error: command.error,
  };
}
