import { useCommand } from '@renderer/api/useCommand';
import type { PaperSurvey } from '@shared/contract/paperSurvey';
import { AppError } from '@shared/contract/result';
import type { PaperResponse } from '@shared/domain/paperSurvey';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** What was typed is saved so long after its first key, however fast the typing goes on. */
const saveAfterMs = 500;
/** As many sheets as one save takes. */
const mostAtOnce = 50;

export interface PaperStack {
  /** The sheets as they stand on screen, and an untouched one at the end. */
  readonly sheets: readonly PaperResponse[];
  readonly state: 'untouched' | 'saving' | 'saved' | 'failed';
  readonly error: AppError | null;
  readonly change: (number: number, change: Partial<Omit<PaperResponse, 'number'>>) => void;
  readonly remove: (number: number) => void;
  /** The sheet that was taken out last; it can be put back. */
  readonly removed: PaperResponse | null;
  readonly restore: () => void;
  /** Saves what was typed and not saved yet; false if that failed. */
  readonly settle: () => Promise<boolean>;
}

/** The stack in hand of one employee: saved while it is typed, on leaving and on demand. */
export function usePaperStack(survey: PaperSurvey, usualDay: string): PaperStack {
  const { appraisalId } = survey;
  const save = useCommand('paperSurvey.save');
  const takeOut = useCommand('paperSurvey.remove');
  const [typed, setTyped] = useState<readonly PaperResponse[]>(survey.responses);
  const [removed, setRemoved] = useState<PaperResponse | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const latest = useRef(typed);
  const unsaved = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // One after the other: what was typed last must be what stays.
  const queue = useRef(Promise.resolve(true));

  function show(sheets: readonly PaperResponse[]): void {
    latest.current = sheets;
    setTyped(sheets);
  }

  async function saveNow(): Promise<boolean> {
    clearTimeout(timer.current);
    timer.current = undefined;
    const numbers = [...unsaved.current].slice(0, mostAtOnce);
    const responses = latest.current.filter(({ number }) => numbers.includes(number));
    if (responses.length === 0) return true;
    for (const number of numbers) unsaved.current.delete(number);
    try {
      await save.mutateAsync({ appraisalId, responses });
      setError(null);
      return true;
    } catch (problem) {
      for (const number of numbers) unsaved.current.add(number);
      setError(problem instanceof AppError ? problem : new AppError('unexpected'));
      return false;
    }
  }

  async function saveAll(): Promise<boolean> {
    while (unsaved.current.size > 0) {
      if (!(await saveNow())) return false;
    }
    return true;
  }

  function settle(): Promise<boolean> {
    queue.current = queue.current.then(saveAll);
    return queue.current;
  }

  function change(number: number, changed: Partial<Omit<PaperResponse, 'number'>>): void {
    const known = latest.current.find((sheet) => sheet.number === number);
    const fresh = { ...blankSheet(number), filledOn: latest.current.at(-1)?.filledOn ?? usualDay };
    const sheet = { ...(known ?? fresh), ...changed };
    show([...latest.current.filter((each) => each.number !== number), sheet].toSorted(byNumber));
    unsaved.current.add(number);
    timer.current ??= setTimeout(() => void settle(), saveAfterMs);
  }

  function remove(number: number): void {
    const sheet = latest.current.find((each) => each.number === number);
    if (sheet === undefined) return;
    unsaved.current.delete(number);
    show(latest.current.filter((each) => each.number !== number));
    setRemoved(sheet);
    queue.current = queue.current.then(async () => {
      try {
        await takeOut.mutateAsync({ appraisalId, number });
        return true;
      } catch (problem) {
        // A sheet that was never saved is not there to be taken out.
        return problem instanceof AppError && problem.code === 'notFound';
      }
    });
  }

  function restore(): void {
    if (removed === null) return;
    const { number, ...words } = removed;
    setRemoved(null);
    change(number, words);
  }

  const leave = useEffectEvent(() => void settle());
  useEffect(() => () => leave(), []);

  const next = blankSheet((typed.at(-1)?.number ?? 0) + 1);
  return {
    sheets: [...typed, next],
    state: stateOf(),
    error,
    change,
    remove,
    removed,
    restore,
    settle,
  };

  function stateOf(): PaperStack['state'] {
    if (error !== null) return 'failed';
    if (save.isPending || takeOut.isPending) return 'saving';
    return save.isSuccess || takeOut.isSuccess ? 'saved' : 'untouched';
  }
}

function blankSheet(number: number): PaperResponse {
  return { number, filledOn: null, answers: {}, comment: '' };
}

function byNumber(a: PaperResponse, b: PaperResponse): number {
  return a.number - b.number;
}
