import { setImmediate } from 'node:timers/promises';

/** Lets whatever else the process has to do go before the next step of long work on a store. */
export async function pause(): Promise<void> {
  await setImmediate();
}
