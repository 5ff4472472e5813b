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
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write({ reference, stack });
      return { reference };
    },
  };
}
