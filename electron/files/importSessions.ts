import type { ImportProgress } from '@shared/contract/programEvent';
import type { DecidedAttribution, DecidedConflicts, ImportKind } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';
import type { Recognition } from '@shared/import/recognition';
import type { OpenedTable, OpenTable, TableSource } from './openedTable';
import type { ParseOptions } from './parseOptions';

/** What was shown of a file last, so that exactly this is written. */
export interface PreviewedFile {
  /** The store whose preview was shown, and its last audit entry then. */
  readonly storeId: StoreId;
  readonly auditSeq: number;
  readonly kind: ImportKind;
  readonly sha256: string;
  readonly options: ParseOptions;
  readonly recognition: Recognition;
  readonly attributions: readonly DecidedAttribution[];
  readonly conflicts: DecidedConflicts | undefined;
  /** Number of the plan that was shown. */
  readonly planNumber: number;
}

/** A file the user chose, and what was shown of it. */
export interface ImportSession {
  readonly token: string;
  readonly source: TableSource;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly previewed: PreviewedFile | null;
}

export interface ImportSessions {
  begin(token: string, path: string, fileName: string, sizeBytes: number): ImportSession;
  /** Begins with a table from the clipboard. */
  beginPasted(token: string, name: string, text: string): ImportSession;
  get(token: string): ImportSession;
  /**
   * The file, read in a separate process; once for the same options. Ends with `importCancelled` if
   * it is stopped, and so does whatever is asked of the file then.
   */
  open(token: string, options: ParseOptions): Promise<OpenedTable>;
  keep(token: string, previewed: PreviewedFile): void;
  /** Says that the rows are being written; the answer tells progress and throws once it is stopped. */
  beginWriting(token: string): WritingControl;
  cancel(token: string): void;
  end(token: string): void;
  /** Whoever chose the files has left: nothing of them stays. */
  endAll(): void;
}

export interface WritingControl {
  /** Throws importCancelled once the user has stopped the import. */
  check(): void;
  tell(done: number, total: number): void;
}

export interface ImportSessionOptions {
  readonly openTable: OpenTable;
  readonly onProgress: (progress: ImportProgress) => void;
}

interface Running {
  readonly options: string;
  readonly controller: AbortController;
  readonly table: Promise<OpenedTable>;
}

export function createImportSessions({
  openTable,
  onProgress,
}: ImportSessionOptions): ImportSessions {
  const sessions = new Map<string, ImportSession>();
  const running = new Map<string, Running>();

  function get(token: string): ImportSession {
    const session = sessions.get(token);
    if (session === undefined) throw new AppError('importExpired');
    return session;
  }

  function begin(session: Omit<ImportSession, 'previewed'>): ImportSession {
    // A read file takes much memory: one at a time, and one that is left is read again.
    for (const token of running.keys()) stop(token);
    const begun = { ...session, previewed: null };
    sessions.set(session.token, begun);
    return begun;
  }

  function stop(token: string): void {
    running.get(token)?.controller.abort();
    running.delete(token);
  }

  function read(token: string, options: ParseOptions): Running {
    const controller = new AbortController();
    onProgress({ token, step: 'reading' });
    const table = openTable(get(token).source, options, {
      signal: controller.signal,
      onProgress: (done, total) => onProgress({ token, step: 'reading', done, total }),
    });
    return { options: keyOf(options), controller, table };
  }

  return {
    get,
    begin: (token, path, fileName, sizeBytes) =>
      begin({ token, source: { kind: 'file', path }, fileName, sizeBytes }),
    beginPasted: (token, fileName, text) => {
      const sizeBytes = new TextEncoder().encode(text).byteLength;
      return begin({ token, source: { kind: 'pasted', fileName, text }, fileName, sizeBytes });
    },
    async open(token, options) {
      const { token: known } = get(token);
      const last = running.get(known);
      // Another mapping or decision is no reason to read the file again.
      if (last?.options === keyOf(options)) {
        const table = await last.table;
        if (table.isOpen()) return table;
      }
      stop(known);
      const started = read(known, options);
      running.set(known, started);
      try {
        const table = await started.table;
        onProgress({ token, step: 'checking' });
        return table;
      } catch (error) {
        if (running.get(known) === started) running.delete(known);
        throw started.controller.signal.aborted ? new AppError('importCancelled') : error;
      }
    },
    keep(token, previewed) {
      sessions.set(token, { ...get(token), previewed });
    },
    beginWriting(token) {
      const signal = running.get(token)?.controller.signal;
      onProgress({ token, step: 'writing' });
      return {
        check() {
          if (signal?.aborted === true) throw new AppError('importCancelled');
        },
        tell: (done, total) => onProgress({ token, step: 'writing', done, total }),
      };
    },
    cancel: stop,
    end(token) {
      stop(token);
      sessions.delete(token);
    },
    endAll() {
      for (const token of running.keys()) stop(token);
      sessions.clear();
    },
  };
}

function keyOf({ encoding, delimiter }: ParseOptions): string {
  return JSON.stringify([encoding ?? null, delimiter ?? null]);
}
