import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { AppError } from '@shared/contract/result';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { notifications } from '@mantine/notifications';

interface PrintInterviews {
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly print: (appraisalIds: readonly AppraisalId[] | null, isBlank: boolean) => void;
}

/** Prints records of the cycle, filled in or blank, and says where they are. */
export function usePrintInterviews(cycleId: CycleId): PrintInterviews {
  const { t, locale } = useText();
  const { mutate, isPending, error } = useCommand('interview.print');
  return {
    isPending,
    error,
    print: (appraisalIds, isBlank) =>
      mutate(
        {
          cycleId,
          appraisalIds: appraisalIds === null ? null : [...appraisalIds],
          isBlank,
          locale,
        },
        {
          onSuccess: (printed) => {
            if (printed === null) return;
            const { fileName } = printed;
            notifications.show({ message: t('interview.record.printed', { fileName }) });
          },
        },
      ),
  };
}
