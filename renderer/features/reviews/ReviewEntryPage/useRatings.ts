import { useCommand } from '@renderer/api/useCommand';
import type { ReviewEntry } from '@shared/contract/review';
import { AppError } from '@shared/contract/result';
import type { Value } from '@shared/domain/value';
import { useRef, useState } from 'react';

interface TypedValue {
  readonly value: Value;
  readonly state: 'saving' | 'saved' | 'failed';
}

export interface Ratings {
  /** What stands on screen: typed values go before stored ones, also while they are not saved. */
  readonly values: Readonly<Record<string, Value>>;
  readonly failedKeys: readonly string[];
  readonly error: AppError | null;
  readonly isSaving: boolean;
  readonly hasSaved: boolean;
  readonly rate: (indicatorKey: string, value: Value) => void;
  /** Saves what failed once more and waits for everything; false if something is still unsaved. */
  readonly settle: () => Promise<boolean>;
}

/** The ratings of one review; each is saved at once and stays on screen if that fails. */
export function useRatings(entry: ReviewEntry): Ratings {
  const { appraisalId, source, place } = entry;
  const command = useCommand('review.rate');
  const [typed, setTyped] = useState<Readonly<Record<string, TypedValue>>>({});
  const [error, setError] = useState<AppError | null>(null);
  const latest = useRef<Record<string, Value>>({});
  const failed = useRef(new Map<string, Value>());
  // One after the other: two changes of the same item must arrive in the order they were typed.
  const queue = useRef(Promise.resolve());

  function show(indicatorKey: string, value: Value, state: TypedValue['state']) {
    if (latest.current[indicatorKey] !== value) return;
    setTyped((all) => ({ ...all, [indicatorKey]: { value, state } }));
  }

  async function save(indicatorKey: string, value: Value): Promise<void> {
    try {
      await command.mutateAsync({ appraisalId, source, place, indicatorKey, value });
      failed.current.delete(indicatorKey);
      show(indicatorKey, value, 'saved');
      if (failed.current.size === 0) setError(null);
    } catch (problem) {
      failed.current.set(indicatorKey, value);
      show(indicatorKey, value, 'failed');
      setError(problem instanceof AppError ? problem : new AppError('unexpected'));
    }
  }

  function rate(indicatorKey: string, value: Value): void {
    latest.current[indicatorKey] = value;
    failed.current.delete(indicatorKey);
    show(indicatorKey, value, 'saving');
    queue.current = queue.current.then(() => save(indicatorKey, value));
  }

  async function settle(): Promise<boolean> {
    await queue.current;
    for (const [indicatorKey, value] of failed.current) rate(indicatorKey, value);
    await queue.current;
    return failed.current.size === 0;
  }

  const states = Object.entries(typed);
  return {
    values: {
      ...entry.ratings,
      ...Object.fromEntries(states.map(([key, { value }]) => [key, value])),
    },
    failedKeys: states.filter(([, { state }]) => state === 'failed').map(([key]) => key),
    error,
    isSaving: states.some(([, { state }]) => state === 'saving'),
    hasSaved: states.some(([, { state }]) => state === 'saved'),
    rate,
    settle,
  };
}
