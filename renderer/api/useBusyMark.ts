import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Marks the document with `data-busy` while answers of the main process are awaited: the page looks
 * quiet before its first answer, so who waits for a finished page (demo, tests) cannot see it.
 */
export function useBusyMark(): void {
  const isReading = useIsFetching() > 0;
  const isWriting = useIsMutating() > 0;
  const isBusy = isReading || isWriting;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-busy', isBusy);
  }, [isBusy]);
}
