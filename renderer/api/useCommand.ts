import type { CallInput, CallName, CallOutput } from '@shared/contract';
import type { AppError } from '@shared/contract/result';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { call } from './call';

/**
 * A call that runs when the user asks for it: every command, and queries that open a dialog or
 * write a file (`sheet.printAppraisals`, `appraisal.export`).
 */
export function useCommand<Name extends CallName>(
  name: Name,
): UseMutationResult<CallOutput<Name>, AppError, CallInput<Name>> {
  return useMutation<CallOutput<Name>, AppError, CallInput<Name>>({
    mutationFn: (input) => call(name, input),
  });
}
