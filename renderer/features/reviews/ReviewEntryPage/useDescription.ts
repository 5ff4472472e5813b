import { useCommand } from '@renderer/api/useCommand';
import type { ReviewEntry } from '@shared/contract/review';
import { AppError } from '@shared/contract/result';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** What was typed is saved so long after its first letter, however fast the typing goes on. */
const saveAfterMs = 600;

type Words = Pick<ReviewEntry, 'reviewerName' | 'receivedOn' | 'comment'>;

export interface Description {
  readonly words: Words;
  readonly error: AppError | null;
  readonly isSaving: boolean;
  readonly hasSaved: boolean;
  readonly change: (words: Partial<Words>) => void;
  /** Saves what was typed and not saved yet; false if that failed. */
  readonly settle: () => Promise<boolean>;
}

/** Reviewer, date and comment of one review: saved while they are typed, on leaving and on demand. */
export function useDescription(entry: ReviewEntry): Description {
  const { appraisalId, source, place } = entry;
  const command = useCommand('review.describe');
  const [words, setWords] = useState<Words>({
    reviewerName: entry.reviewerName,
    receivedOn: entry.receivedOn,
    comment: entry.comment,
  });
  const [error, setError] = useState<AppError | null>(null);
  const unsaved = useRef<Words | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function settle(): Promise<boolean> {
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = unsaved.current;
    if (typed === null) return true;
    unsaved.current = null;
    try {
      await command.mutateAsync({ appraisalId, source, place, ...typed });
      setError(null);
      return true;
    } catch (problem) {
      unsaved.current ??= typed;
      setError(problem instanceof AppError ? problem : new AppError('unexpected'));
      return false;
    }
  }

  function change(changed: Partial<Words>): void {
    const next = { ...(unsaved.current ?? words), ...changed };
    unsaved.current = next;
    setWords(next);
    timer.current ??= setTimeout(() => void settle(), saveAfterMs);
  }

  const leave = useEffectEvent(() => void settle());
  useEffect(() => () => leave(), []);

  return {
    words,
    error,
    isSaving: command.isPending,
    hasSaved: command.isSuccess,
    change,
    settle,
  };
}
