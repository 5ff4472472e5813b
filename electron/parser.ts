import { createHash } from 'node:crypto';
import files from 'node:fs';
import { AppError } from '@shared/contract/result';
import { maxFileBytes } from './files/formats/limits';
import type { ParserReply } from './files/parserMessage';
import { parserRequestSchema } from './files/parserMessage';
import { readTable } from './files/readTable';

/**
 * Entry of the process that reads strangers' files: one request, one reply, then it is ended from
 * outside. It holds no key, opens no store and knows nothing of the window.
 */
process.parentPort.once('message', (event) => {
  void answer(event.data).then((reply) => process.parentPort.postMessage(reply));
});

async function answer(data: unknown): Promise<ParserReply> {
  try {
    const request = parserRequestSchema.parse(data);
    const bytes = await readBytes(request.path);
    return {
      ok: true,
      reading: await readTable(bytes, request.fileName, request.options),
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, details: error.details };
    return { ok: false, code: 'fileUnreadable', details: { reason: 'parser' } };
  }
}

/** Through the module object: Electron teaches only that one to read inside its archive. */
async function readBytes(path: string): Promise<Uint8Array> {
  refuseTooLarge((await files.promises.stat(path)).size);
  const bytes = await files.promises.readFile(path);
  refuseTooLarge(bytes.byteLength);
  return bytes;
}

function refuseTooLarge(found: number): void {
  if (found > maxFileBytes) {
    throw new AppError('fileTooLarge', { what: 'bytes', found, limit: maxFileBytes });
  }
}
