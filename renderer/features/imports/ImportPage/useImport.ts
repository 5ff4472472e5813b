import type { ImportProgress } from '@shared/contract/event';
import { useCommand } from '@renderer/api/useCommand';
import { useProgramEvent } from '@renderer/api/useProgramEvent';
import type { ChosenFile, ImportKind, ImportPreview, ImportRecord } from '@shared/contract/import';
import type { AppError } from '@shared/contract/result';
import { useRef, useState } from 'react';

export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

type ImportState =
  | { readonly step: 'choosing'; readonly file: ChosenFile | null }
  | { readonly step: 'reading'; readonly file: ChosenFile }
  | { readonly step: 'checking'; readonly file: ChosenFile; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly file: ChosenFile; readonly record: ImportRecord };

export interface Import {
  readonly state: ImportState;
  readonly progress: ImportProgress['step'];
  readonly error: AppError | null;
  readonly isWriting: boolean;
  readonly choose: () => void;
  readonly readAs: (encoding: Encoding) => void;
  readonly cancel: () => void;
  readonly discard: () => void;
  readonly write: () => void;
  readonly setRecord: (record: ImportRecord) => void;
}

/** The course of one import. After an error the page goes back to where a file can be chosen. */
export function useImport(kind: ImportKind): Import {
  const chooseFile = useCommand('import.choose');
  const readPreview = useCommand('import.preview');
  const cancelReading = useCommand('import.cancel');
  const commit = useCommand('import.commit');
  const [state, setState] = useState<ImportState>({ step: 'choosing', file: null });
  const [progress, setProgress] = useState<ImportProgress['step']>('reading');
  const [error, setError] = useState<AppError | null>(null);
  // An answer that comes after the user stopped or chose again must not change the page.
  const attempt = useRef(0);

  useProgramEvent('importProgress', ({ token, step }) => {
    if (state.file?.token === token) setProgress(step);
  });

  function choose() {
    chooseFile.mutate(
      { kind },
      {
        onSuccess: (file) => {
          if (file !== null) void read(file);
        },
        onError: setError,
      },
    );
  }

  async function read(file: ChosenFile, encoding?: Encoding) {
    attempt.current += 1;
    const mine = attempt.current;
    setError(null);
    setProgress('reading');
    setState({ step: 'reading', file });
    try {
      const preview = await readPreview.mutateAsync({
        token: file.token,
        kind,
        ...(encoding === undefined ? {} : { encoding }),
      });
      if (mine === attempt.current) setState({ step: 'checking', file, preview });
    } catch (reason) {
      if (mine === attempt.current) fail(file, reason);
    }
  }

  function fail(file: ChosenFile, reason: unknown) {
    setState({ step: 'choosing', file });
    // `useCommand` throws nothing but AppError.
    setError(reason as AppError);
  }

  function discard() {
    attempt.current += 1;
    setError(null);
    setState({ step: 'choosing', file: null });
  }

  return {
    state,
    progress,
    error,
    isWriting: commit.isPending,
    choose,
    readAs: (encoding) => {
      if (state.file !== null) void read(state.file, encoding);
    },
    cancel: () => {
      if (state.file !== null) cancelReading.mutate({ token: state.file.token });
      discard();
    },
    discard,
    write: () => {
      if (state.step !== 'checking') return;
      const { file } = state;
      commit.mutate(
        { token: file.token },
        {
          onSuccess: (record) => {
            setError(null);
            setState({ step: 'done', file, record });
          },
          onError: (reason) => fail(file, reason),
        },
      );
    },
    setRecord: (record) => {
      if (state.step === 'done') setState({ ...state, record });
    },
  };
}
