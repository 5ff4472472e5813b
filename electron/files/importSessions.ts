import type { ImportProgress } from '@shared/contract/programEvent';
import type { DecidedAttribution, DecidedConflicts, ImportKind } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';
import type { Recognition } from '@shared/import/recognition';
import type { FileReading } from '@shared/import/table';
import type { OnProgress, ParseOptions } from './parseOptions';
import { readPastedTable } from './readPastedTable';

/** A file the user chose, and what was read from it so far. */
export interface ImportSession {
  readonly token: string;
  readonly path: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly read: {
    /** The store whose preview was shown. */
    readonly storeId: StoreId;
    readonly kind: ImportKind;
    readonly sha256: string;
    readonly reading: FileReading;
    readonly recognition: Recognition;
    readonly attributions: readonly DecidedAttribution[];
    readonly conflicts: DecidedConflicts | undefined;
  } | null;
}

export interface ParsedFile {
  readonly reading: FileReading;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface ImportSessions {
  begin(token: string, path: string, fileName: string, sizeBytes: number): ImportSession;
  /** Begins with a table from the clipboard, which is read at once. */
  beginPasted(token: string, name: string, text: string): ImportSession;
  get(token: string): ImportSession;
  /** Reads the file in a separate process, once for the same options; ends with `importCancelled` if it is stopped. */
  parse(token: string, options: ParseOptions): Promise<ParsedFile>;
  keep(token: string, read: NonNullable<ImportSession['read']>): void;
  cancel(token: string): void;
  end(token: string): void;
}

export interface ParseControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

export interface ImportSessionOptions {
  readonly parseFile: (
    path: string,
    options: ParseOptions,
    control: ParseControl,
  ) => Promise<ParsedFile>;
  readonly onProgress: (progress: ImportProgress) => void;
}

export function createImportSessions({
  parseFile,
  onProgress,
}: ImportSessionOptions): ImportSessions {
  const sessions = new Map<string, ImportSession>();
  const running = new Map<string, AbortController>();
  const lastParsed = new Map<string, { readonly options: string; readonly file: ParsedFile }>();

  function get(token: string): ImportSession {
    const session = sessions.get(token);
    if (session === undefined) throw new AppError('importExpired');
    return session;
  }

  return {
    get,
    begin(token, path, fileName, sizeBytes) {
      const session = { token, path, fileName, sizeBytes, read: null };
      sessions.set(token, session);
      return session;
    },
    beginPasted(token, name, text) {
      const file = readPastedTable(name, text);
      const session = { token, path: '', fileName: name, sizeBytes: file.sizeBytes, read: null };
      sessions.set(token, session);
      lastParsed.set(token, { options: keyOf({}), file });
      return session;
    },
    async parse(token, options) {
      const { path } = get(token);
      running.get(token)?.abort();
      const key = keyOf(options);
      const last = lastParsed.get(token);
      // Another mapping or decision is no reason to read the file again.
      if (last?.options === key) return last.file;
      const controller = new AbortController();
      running.set(token, controller);
      onProgress({ token, step: 'reading' });
      try {
        const parsed = await parseFile(path, options, {
          signal: controller.signal,
          onProgress: (done, total) => onProgress({ token, step: 'reading', done, total }),
        });
        onProgress({ token, step: 'checking' });
        lastParsed.set(token, { options: key, file: parsed });
        return parsed;
      } catch (error) {
        throw controller.signal.aborted ? new AppError('importCancelled') : error;
      } finally {
        if (running.get(token) === controller) running.delete(token);
      }
    },
    keep(token, read) {
      sessions.set(token, { ...get(token), read });
    },
    cancel(token) {
      running.get(token)?.abort();
    },
    end(token) {
      running.get(token)?.abort();
      sessions.delete(token);
      lastParsed.delete(token);
    },
  };
}

function keyOf({ encoding, delimiter }: ParseOptions): string {
  return JSON.stringify([encoding ?? null, delimiter ?? null]);
}
