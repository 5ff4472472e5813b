import { AppError } from '@shared/contract/result';
import { utilityProcess } from 'electron';
import { resolve } from 'node:path';
import type { CheckedCopy } from './trust/checkCopy';
import { copyCheckMessageSchema, type CopyCheckMessage } from './trust/copyCheckMessage';

/**
 * As `checkCopy`, in a process of its own: looking through the pages of a full shop takes seconds,
 * which nothing can interrupt. The key goes in a message, never by arguments or environment. Throws
 * backupFailed if the process breaks down.
 */
export async function checkCopyAside(path: string, storeKey: Uint8Array): Promise<CheckedCopy> {
  const checker = utilityProcess.fork(resolve(import.meta.dirname, 'copyChecker.js'), [], {
    serviceName: 'Gongping copy checker',
    env: {},
    stdio: 'ignore',
  });
  try {
    const message = await new Promise<CopyCheckMessage>((answered, broken) => {
      checker.once('message', (data: unknown) => answered(copyCheckMessageSchema.parse(data)));
      checker.once('exit', () => broken(new AppError('backupFailed')));
      const key = Uint8Array.from(storeKey);
      checker.postMessage({ path, storeKey: key });
      key.fill(0);
    });
    if (message.kind === 'refusal') throw new AppError(message.code, message.details);
    return message.checked;
  } finally {
    checker.kill();
  }
}
