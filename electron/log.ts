import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Names, durations and faults; never a name of a person, a score or an input. */
export interface Log {
  call(name: string, outcome: string, durationMs: number): void;
  /** Keeps an unexpected error and gives the number under which it can be found. */
  fault(error: unknown): { readonly reference: string };
}

export function createLog(path: string | null): Log {
  function write(entry: object): void {
    if (path === null) return;
    try {
      appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
    } catch {
      // A full disk must not turn a working call into a failed one.
    }
  }
  return {
    call: (name, outcome, durationMs) => write({ name, outcome, ms: Math.round(durationMs) }),
    fault(error) {
      const reference = `GP-${randomUUID().slice(0, 8).toUpperCase()}`;
      write({ reference, stack: describeFault(error) });
      return { reference };
    },
  };
}

/** What went wrong and where, without what was typed, read or chosen: messages repeat paths and texts. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [`${error.name}: ${withoutContent(error.message)}`, ...frames].join('\n');
}

function withoutContent(message: string): string {
  return message
    .replace(/(?<quote>['"`])[^]*\k<quote>/gu, '…')
    .replace(/(?:[A-Za-z]:\\|\\\\|\/)\S*/gu, '…')
    .replace(/\P{ASCII}+/gu, '…');
}
