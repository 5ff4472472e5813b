import { contract, type CallName } from '@shared/contract';
import { useCallQuery } from './useCallQuery';

/** Which calls the user who is signed in may make. The main process decides; this only hides. */
export function useMayEach(): (name: CallName) => boolean {
  const { data } = useCallQuery('store.current', {});
  const role = data?.user.role;
  return (name) => {
    const roles: readonly string[] = contract[name].roles;
    return role !== undefined && roles.includes(role);
  };
}

/** Whether the user who is signed in may make a call. */
export function useMay(name: CallName): boolean {
  return useMayEach()(name);
}
