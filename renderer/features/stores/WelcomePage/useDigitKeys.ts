import { useEffect, useEffectEvent } from 'react';

/** Runs the first action on 1, the second on 2 …, also from the number pad. */
export function useDigitKeys(actions: readonly (() => void)[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const action = digit === undefined ? undefined : actions[Number(digit) - 1];
    if (action === undefined) return;
    // Otherwise the digit would land in the field that the action opens.
    event.preventDefault();
    action();
  });
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      onKey(event);
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
