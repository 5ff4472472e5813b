import type { CallInput, CallOutput, QueryName } from '@shared/contract';
import type { AppError } from '@shared/contract/result';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from './call';

interface Options {
  /** False while the input is not known yet; nothing is asked then. */
  readonly enabled?: boolean;
}

/** The answer of one query, fetched again whenever the store changed. */
export function useCallQuery<Name extends QueryName>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true }: Options = {},
): UseQueryResult<CallOutput<Name>, AppError> {
  return useQuery<CallOutput<Name>, AppError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
  });
}
