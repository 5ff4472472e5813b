import type { Concept } from './call';

export interface ImportProgress {
  readonly token: string;
  readonly step: 'reading' | 'checking' | 'writing';
  /** Bytes or rows, whichever the step counts. */
  readonly done?: number;
  readonly total?: number;
}

/** What the main process tells the window unasked. */
export interface ProgramEvents {
  /** A command was committed; queries on these concepts are stale. */
  readonly changed: { readonly concepts: readonly Concept[] };
  /** How far reading or writing a file has come; `done` of `total` where both are known. */
  readonly importProgress: ImportProgress;
  readonly printProgress: { readonly done: number; readonly total: number };
  readonly verifyProgress: { readonly done: number; readonly total: number };
}

export type ProgramEventName = keyof ProgramEvents;
export const programEventNames = [
  'changed',
  'importProgress',
  'printProgress',
  'verifyProgress',
] as const;

/** The two channels between the window and the main process. */
export const callChannel = 'gongping:call';
export const eventChannel = 'gongping:event';

/** The bridge that the preload script offers to the page. */
export interface ProgramBridge {
  call(name: string, input: unknown): Promise<unknown>;
  on<Name extends ProgramEventName>(
    name: Name,
    listener: (event: ProgramEvents[Name]) => void,
  ): () => void;
}
