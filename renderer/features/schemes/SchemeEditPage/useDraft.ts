import { useCommand } from '@renderer/api/useCommand';
import { AppError } from '@shared/contract/result';
import type { Scheme, SchemeContent } from '@shared/domain/scheme';
import { useCallback, useEffect, useRef, useState } from 'react';
import { goBack, goForward, recordChange, startHistory, type Change } from './draftHistory';

const typingPauseMs = 400;

/** A draft while it is edited: what stands on screen, the way back, and whether it is kept. */
export interface Draft {
  readonly content: SchemeContent;
  readonly change: (change: Change) => void;
  /** Words of the step that would be taken back or done again; null if there is none. */
  readonly undoWords: string | null;
  readonly redoWords: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly isSaved: boolean;
  readonly error: AppError | null;
  /** Saves what is not saved yet; false if that fails. */
  readonly settle: () => Promise<boolean>;
}

/** Keeps every change of a draft shortly after it was typed, and on leaving the page. */
export function useDraft({ schemeId, content }: Scheme): Draft {
  const { mutateAsync } = useCommand('scheme.save');
  const [history, setHistory] = useState(() => startHistory(content));
  const [stored, setStored] = useState(content);
  const [error, setError] = useState<AppError | null>(null);
  const { present } = history;
  const latest = useRef(present);
  const kept = useRef(content);
  // One after the other: what was typed last must arrive last.
  const queue = useRef(Promise.resolve(true));

  const settle = useCallback(async () => {
    async function save(): Promise<boolean> {
      const typed = latest.current;
      if (typed === kept.current) return true;
      try {
        await mutateAsync({ schemeId, content: typed });
        kept.current = typed;
        setStored(typed);
        setError(null);
        return true;
      } catch (problem) {
        setError(problem instanceof AppError ? problem : new AppError('unexpected'));
        return false;
      }
    }
    queue.current = queue.current.then(save);
    return queue.current;
  }, [mutateAsync, schemeId]);

  useEffect(() => {
    latest.current = present;
    if (present === kept.current) return undefined;
    const timer = setTimeout(() => void settle(), typingPauseMs);
    return () => clearTimeout(timer);
  }, [present, settle]);
  useEffect(() => () => void settle(), [settle]);

  return {
    content: present,
    change: (change) => setHistory((before) => recordChange(before, change)),
    undoWords: history.past.at(-1)?.words ?? null,
    redoWords: history.future.at(-1)?.words ?? null,
    undo: () => setHistory(goBack),
    redo: () => setHistory(goForward),
    isSaved: present === stored,
    error,
    settle,
  };
}
