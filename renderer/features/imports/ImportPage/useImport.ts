import { errorOfReading } from '@renderer/api/call';
import { useCommand } from '@renderer/api/useCommand';
import { useProgramEvent } from '@renderer/api/useProgramEvent';
import type { ImportProgress } from '@shared/contract/programEvent';
import type {
  ChosenFile,
  ImportChoices,
  ImportKind,
  ImportPreview,
  ImportRecord,
} from '@shared/contract/import';
import type { AppError } from '@shared/contract/result';
import { useRef, useState } from 'react';

export type ImportState =
  | { readonly step: 'choosing'; readonly file: ChosenFile | null }
  | { readonly step: 'reading'; readonly file: ChosenFile }
  | {
      readonly step: 'mapping' | 'checking';
      readonly file: ChosenFile;
      readonly preview: ImportPreview;
    }
  | { readonly step: 'done'; readonly file: ChosenFile; readonly record: ImportRecord };

export interface Import {
  readonly state: ImportState;
  /** Everything that was chosen for this file; nothing of it is lost when the file is read again. */
  readonly choices: ImportChoices;
  readonly progress: ImportProgress;
  readonly error: AppError | null;
  /** True while the page shows the plan before the last choice. */
  readonly isPlanning: boolean;
  readonly isWriting: boolean;
  readonly choose: () => void;
  /** Begins with a table from the clipboard instead of a file. */
  readonly paste: (text: string) => void;
  readonly change: (change: Partial<ImportChoices>) => void;
  readonly goTo: (step: 'mapping' | 'checking') => void;
  readonly cancel: () => void;
  readonly discard: () => void;
  readonly write: () => void;
  /** Stops the writing: the store stays as it was, and so does the page. */
  readonly stopWriting: () => void;
  readonly setRecord: (record: ImportRecord) => void;
}

/** The course of one import. A file that cannot be read leads back to where one can be chosen. */
export function useImport(kind: ImportKind): Import {
  const chooseFile = useCommand('import.choose');
  const pasteTable = useCommand('import.paste');
  const readPreview = useCommand('import.preview');
  const cancelReading = useCommand('import.cancel');
  const commit = useCommand('import.commit');
  const [state, setState] = useState<ImportState>({ step: 'choosing', file: null });
  const [choices, setChoices] = useState<ImportChoices>({});
  const [progress, setProgress] = useState<ImportProgress>({ token: '', step: 'reading' });
  const [error, setError] = useState<AppError | null>(null);
  const [isPlanning, setIsPlanning] = useState(false);
  // An answer that comes after the user stopped or chose again must not change the page.
  const attempt = useRef(0);

  useProgramEvent('importProgress', (event) => {
    if (state.file?.token === event.token) setProgress(event);
  });

  function choose() {
    chooseFile.mutate(
      { kind },
      {
        onSuccess: (file) => {
          if (file !== null) begin(file);
        },
        onError: setError,
      },
    );
  }

  function begin(file: ChosenFile) {
    setChoices({});
    setState({ step: 'reading', file });
    void plan(file, {}, (preview) => setState({ step: 'mapping', file, preview }));
  }

  async function plan(
    file: ChosenFile,
    chosen: ImportChoices,
    show: (preview: ImportPreview) => void,
  ) {
    attempt.current += 1;
    const mine = attempt.current;
    setError(null);
    setProgress({ token: file.token, step: 'reading' });
    setIsPlanning(true);
    try {
      const preview = await readPreview.mutateAsync({ token: file.token, kind, ...chosen });
      if (mine === attempt.current) show(preview);
    } catch (reason) {
      if (mine !== attempt.current) return;
      setError(errorOfReading(reason));
      setState((before) => (before.step === 'reading' ? { step: 'choosing', file } : before));
    } finally {
      if (mine === attempt.current) setIsPlanning(false);
    }
  }

  function change(changed: Partial<ImportChoices>) {
    if (state.step !== 'mapping' && state.step !== 'checking') return;
    const next = { ...choices, ...changed };
    setChoices(next);
    void plan(state.file, next, (preview) =>
      setState((before) =>
        before.step === 'mapping' || before.step === 'checking' ? { ...before, preview } : before,
      ),
    );
  }

  function discard() {
    attempt.current += 1;
    if (state.file !== null) cancelReading.mutate({ token: state.file.token });
    setError(null);
    setIsPlanning(false);
    setChoices({});
    setState({ step: 'choosing', file: null });
  }

  return {
    state,
    choices,
    progress,
    error,
    isPlanning,
    isWriting: commit.isPending,
    choose,
    paste: (text) => pasteTable.mutate({ kind, text }, { onSuccess: begin, onError: setError }),
    change,
    goTo: (step) => {
      if (state.step === 'mapping' || state.step === 'checking') setState({ ...state, step });
    },
    cancel: discard,
    discard,
    write: () => {
      if (state.step !== 'checking') return;
      const { file } = state;
      setProgress({ token: file.token, step: 'writing' });
      commit.mutate(
        { token: file.token },
        {
          onSuccess: (record) => {
            setError(null);
            setState({ step: 'done', file, record });
          },
          onError: setError,
        },
      );
    },
    stopWriting: () => {
      if (state.file !== null) cancelReading.mutate({ token: state.file.token });
    },
    setRecord: (record) => {
      if (state.step === 'done') setState({ ...state, record });
    },
  };
}
