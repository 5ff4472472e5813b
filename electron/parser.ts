import { createHash } from 'node:crypto';
import files from 'node:fs';
import { AppError } from '@shared/contract/result';
import { maxFileBytes } from './files/formats/limits';
import type { ParserMessage } from './files/parserMessage';
import { parserRequestSchema, rowMessages } from './files/parserMessage';
import { readTable } from './files/readTable';

/**
 * Entry of the process that reads strangers' files: one request, one reply, then it is ended from
 * outside. It holds no key, opens no store and knows nothing of the window.
 */
process.parentPort.once('message', (event) => {
  void answer(event.data).then(say);
});

async function answer(data: unknown): Promise<ParserMessage> {
  try {
    const { path, fileName, options } = parserRequestSchema.parse(data);
    const bytes = await readBytes(path);
    const reading = await readTable(bytes, fileName, options, (done, total) =>
      say({ kind: 'progress', done, total }),
    );
    for (const rows of rowMessages(reading)) say(rows);
    return {
      kind: 'reading',
      reading: { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refusal', code: error.code, details: error.details };
    }
    return { kind: 'refusal', code: 'fileUnreadable', details: { reason: 'parser' } };
  }
}

function say(message: ParserMessage): void {
  process.parentPort.postMessage(message);
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
