import type { Concept } from './call';

/** What the main process tells the window unasked. */
export interface ProgramEvents {
  /** A command was committed; queries on these concepts are stale. */
  readonly changed: { readonly concepts: readonly Concept[] };
  readonly importProgress: { readonly token: string; readonly step: 'reading' | 'checking' };
  readonly printProgress: { readonly done: number; readonly total: number };
}

export type ProgramEventName = keyof ProgramEvents;
export const programEventNames = ['changed', 'importProgress', 'printProgress'] as const;

/** The bridge that the preload script offers to the page. */
export interface ProgramBridge {
  call(name: string, input: unknown): Promise<unknown>;
  on<Name extends ProgramEventName>(
    name: Name,
    listener: (event: ProgramEvents[Name]) => void,
  ): () => void;
}
