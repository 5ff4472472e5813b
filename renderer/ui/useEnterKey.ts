import { useEffect, useEffectEvent } from 'react';

/** Runs the visible next step on Enter, unless a control or a dialog has the key for itself. */
export function useEnterKey(run: (() => void) | undefined): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (run === undefined || event.key !== 'Enter' || event.isComposing) return;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (hasOwnUse(event.target)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      onKey(event);
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function hasOwnUse(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) {
    return true;
  }
  if (!(target instanceof Element)) return false;
  return (
    target.closest('a, button, input, select, textarea, [role="grid"], [tabindex="0"]') !== null
  );
}
