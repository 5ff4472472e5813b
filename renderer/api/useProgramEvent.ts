import type { ProgramEventName, ProgramEvents } from '@shared/contract/programEvent';
import { useEffect, useEffectEvent } from 'react';
import { bridge } from './bridge';

/** Calls `listener` whenever the main process tells the window something. */
export function useProgramEvent<Name extends ProgramEventName>(
  name: Name,
  listener: (event: ProgramEvents[Name]) => void,
): void {
  const latest = useEffectEvent(listener);
  useEffect(() => bridge().on(name, (event) => latest(event)), [name]);
}
