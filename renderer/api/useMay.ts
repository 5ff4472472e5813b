import { contract, type CallName } from '@shared/contract';
import { useCallQuery } from './useCallQuery';

/** Whether the user who is signed in may make a call. The main process decides; this only hides. */
export function useMay(name: CallName): boolean {
  const { data } = useCallQuery('store.current', {});
  const roles: readonly string[] = contract[name].roles;
  return data === null || data === undefined ? false : roles.includes(data.user.role);
}
