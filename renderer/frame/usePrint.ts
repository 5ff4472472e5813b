import type { Printout } from '@shared/contract/printout';
import type { AppError } from '@shared/contract/result';
import { useContext } from 'react';
import { PrintoutContext } from './PrintoutPreview/PrintoutProvider';

interface PrintCommand<Input> {
  readonly mutateAsync: (input: Input) => Promise<Printout>;
  readonly isPending: boolean;
  readonly error: AppError | null;
}

export interface Print<Input> {
  /** Prints and shows the pages, also when the page that asked for it was left meanwhile. */
  readonly start: (input: Input) => void;
  readonly isPending: boolean;
  readonly error: AppError | null;
}

/** What a button does that prints: `usePrint(useCommand('sheet.printBlanks'))`. */
export function usePrint<Input>({
  mutateAsync,
  isPending,
  error,
}: PrintCommand<Input>): Print<Input> {
  const show = useContext(PrintoutContext);
  return {
    // What goes wrong stands in `error`.
    start: (input) => void mutateAsync(input).then(show, () => undefined),
    isPending,
    error,
  };
}
