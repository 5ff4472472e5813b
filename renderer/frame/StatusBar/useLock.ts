import { useCommand } from '@renderer/api/useCommand';
import type { OpenStore } from '@shared/contract/store';
import { useHotkeys } from '@mantine/hooks';

/** Locks the shop, also by Ctrl+L. What is still in a field is saved first: leaving it saves it. */
export function useLock({ needsPassword }: OpenStore): () => void {
  const { mutate } = useCommand('session.lock');
  function lock(): void {
    if (!needsPassword) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    mutate({});
  }
  useHotkeys([['mod+L', lock]], []);
  return lock;
}
