import { useCommand } from '@renderer/api/useCommand';
import type { RatedCell, ReviewGridGroup } from '@shared/contract/review';
import { AppError } from '@shared/contract/result';
import type { Value } from '@shared/domain/value';
import { useRef, useState } from 'react';

const mostSteps = 50;

export interface GridRatings {
  /** What stands on screen: typed values go before stored ones, also while they are not saved. */
  readonly valueOf: (row: ReviewGridGroup['rows'][number], indicatorKey: string) => Value;
  readonly error: AppError | null;
  readonly isSaving: boolean;
  /** Saves cells at once, as one step that can be taken back. */
  readonly rate: (cells: readonly RatedCell[]) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly retry: () => void;
}

/** The ratings of a whole grid; what fails to be saved stays on screen and is tried again. */
export function useGridRatings(place: number): GridRatings {
  const command = useCommand('review.rateMany');
  const [typed, setTyped] = useState<Readonly<Record<string, Value>>>({});
  const [steps, setSteps] = useState<readonly (readonly RatedCell[])[]>([]);
  const [pending, setPending] = useState(0);
  const [failed, setFailed] = useState<readonly RatedCell[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  // One after the other: changes of a cell must arrive in the order they were typed.
  const queue = useRef(Promise.resolve());

  function send(cells: readonly RatedCell[], isStep: boolean): void {
    setTyped((all) => ({
      ...all,
      ...Object.fromEntries(cells.map((cell) => [keyOf(cell), cell.value])),
    }));
    setPending((count) => count + 1);
    const before = queue.current;
    queue.current = save();

    async function save(): Promise<void> {
      await before;
      try {
        const { before: previous } = await command.mutateAsync({ cells: [...cells] });
        if (isStep) setSteps((all) => [...all, previous].slice(-mostSteps));
        setError(null);
      } catch (problem) {
        setFailed((all) => [...all, ...cells]);
        setError(problem instanceof AppError ? problem : new AppError('unexpected'));
      }
      setPending((count) => count - 1);
    }
  }

  return {
    valueOf: (row, indicatorKey) =>
      typed[keyOf({ appraisalId: row.appraisalId, place, indicatorKey })] ??
      row.ratings[indicatorKey] ?? { kind: 'blank' },
    error,
    isSaving: pending > 0,
    rate: (cells) => send(cells, true),
    canUndo: steps.length > 0,
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps((all) => all.slice(0, -1));
      send(last, false);
    },
    retry() {
      setFailed([]);
      if (failed.length > 0) send(failed, true);
    },
  };
}

function keyOf({
  appraisalId,
  place = 1,
  indicatorKey,
}: Pick<RatedCell, 'appraisalId' | 'place' | 'indicatorKey'>): string {
  return `${appraisalId} ${place} ${indicatorKey}`;
}
