import type { ProgramBridge } from '@shared/contract/programEvent';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly api: ProgramBridge;
  }
}

/** The only way out of the window. */
export function bridge(): ProgramBridge {
  return window.api;
}
