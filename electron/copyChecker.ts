import { AppError } from '@shared/contract/result';
import { checkCopy } from './trust/checkCopy';
import { copyCheckRequestSchema, type CopyCheckMessage } from './trust/copyCheckMessage';

/**
 * Entry of the process that looks through one copy of a store, so that the window goes on meanwhile.
 * It gets the key of the copy in its one message, writes nothing, and is ended after its answer.
 */
process.parentPort.once('message', (event) => {
  void answer(event.data).then((message) => process.parentPort.postMessage(message));
});

async function answer(data: unknown): Promise<CopyCheckMessage> {
  try {
    const { path, storeKey } = copyCheckRequestSchema.parse(data);
    return { kind: 'checked', checked: await checkCopy(path, storeKey) };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refusal', code: error.code, details: error.details };
    }
    return { kind: 'refusal', code: 'backupFailed', details: {} };
  }
}
