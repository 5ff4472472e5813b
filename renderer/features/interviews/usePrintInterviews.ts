import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import type { AppError } from '@shared/contract/result';
import type { AppraisalId, CycleId } from '@shared/domain/ids';

interface PrintInterviews {
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly print: (appraisalIds: readonly AppraisalId[] | null, isBlank: boolean) => void;
}

/** Prints records of the cycle, filled in or blank. */
export function usePrintInterviews(cycleId: CycleId): PrintInterviews {
  const { locale } = useText();
  const { start, isPending, error } = usePrint(useCommand('interview.print'));
  return {
    isPending,
    error,
    print: (appraisalIds, isBlank) =>
      start({
        cycleId,
        appraisalIds: appraisalIds === null ? null : [...appraisalIds],
        isBlank,
        locale,
      }),
  };
}
