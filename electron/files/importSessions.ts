import type { ImportProgress } from '@shared/contract/event';
import type { ImportKind } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';
import type { Recognition } from '@shared/import/recognition';
import type { FileReading } from '@shared/import/table';
import type { OnProgress, ParseOptions } from './parseOptions';

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
  get(token: string): ImportSession;
  /** Reads the file in a separate process; ends with `importCancelled` if it is stopped. */
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
    async parse(token, options) {
      const { path } = get(token);
      running.get(token)?.abort();
      const controller = new AbortController();
      running.set(token, controller);
      onProgress({ token, step: 'reading' });
      try {
        const parsed = await parseFile(path, options, {
          signal: controller.signal,
          onProgress: (done, total) => onProgress({ token, step: 'reading', done, total }),
        });
        onProgress({ token, step: 'checking' });
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
    },
  };
}
