import { AppError } from '@shared/contract/result';
import { randomUUID } from 'node:crypto';

/** A PDF that was printed and not saved yet. */
export interface KeptPrintout {
  /** Offered when it is saved. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What was printed last, in memory only; it goes with the session that it belongs to. */
export interface Printouts {
  /** Keeps a printout in place of the one before, and gives the token that it is asked for by. */
  keep(printout: KeptPrintout): string;
  /** @throws AppError `printoutGone` if it was dropped or another was printed since. */
  get(token: string): KeptPrintout;
  drop(token: string): void;
}

export function createPrintouts(): Printouts {
  let kept: { readonly token: string; readonly printout: KeptPrintout } | null = null;
  return {
    keep(printout) {
      kept = { token: randomUUID(), printout };
      return kept.token;
    },
    get(token) {
      if (kept?.token !== token) throw new AppError('printoutGone');
      return kept.printout;
    },
    drop(token) {
      if (kept?.token === token) kept = null;
    },
  };
}
