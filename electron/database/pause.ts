import { setImmediate } from 'node:timers/promises';

/** Lets whatever else the process has to do go before the next step of long work on a store. */
export async function pause(): Promise<void> {
  await setImmediate();
}

/** Carries out work that is cut into steps, with such a room after each. */
export async function pauseBetween<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
