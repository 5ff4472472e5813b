import { AppError } from '@shared/contract/result';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

const pauseMs = 600;

export interface Autosave<Kept> {
  readonly kept: Kept;
  readonly state: 'untouched' | 'saving' | 'saved' | 'failed';
  readonly error: AppError | null;
  readonly change: (changed: Partial<Kept>) => void;
  /** Saves what was typed and not saved yet; false if that failed. */
  readonly settle: () => Promise<boolean>;
}

/**
 * What is typed on a page: saved after a pause, on leaving and on demand. What could not be saved
 * stays on the screen and goes with the next attempt.
 */
export function useAutosave<Kept extends object>(
  initial: Kept,
  save: (kept: Kept) => Promise<unknown>,
): Autosave<Kept> {
  const [kept, setKept] = useState(initial);
  const [state, setState] = useState<Autosave<Kept>['state']>('untouched');
  const [error, setError] = useState<AppError | null>(null);
  const unsaved = useRef<Kept | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  async function saveTyped(): Promise<boolean> {
    const typed = unsaved.current;
    if (typed === null) return true;
    unsaved.current = null;
    setState('saving');
    try {
      await save(typed);
      setError(null);
      setState('saved');
      return true;
    } catch (problem) {
      unsaved.current ??= typed;
      setError(problem instanceof AppError ? problem : new AppError('unexpected'));
      setState('failed');
      return false;
    }
  }

  /** One after the other, so that an older text never overwrites a newer one. */
  async function settle(): Promise<boolean> {
    clearTimeout(timer.current);
    running.current = running.current.then(saveTyped);
    return running.current;
  }

  function change(changed: Partial<Kept>): void {
    const next = { ...(unsaved.current ?? kept), ...changed };
    unsaved.current = next;
    setKept(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), pauseMs);
  }

  const leave = useEffectEvent(() => void settle());
  useEffect(() => () => leave(), []);

  return { kept, state, error, change, settle };
}
