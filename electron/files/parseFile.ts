import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { UtilityProcess } from 'electron';
import { utilityProcess } from 'electron';
import { AppError } from '@shared/contract/result';
import type { FileReading } from '@shared/import/table';
import { maxFileBytes } from './formats/limits';
import type { ParseControl } from './importSessions';
import type { ParseOptions } from './parseOptions';
import type { ParserRequest } from './parserMessage';
import { parserReplySchema } from './parserMessage';

export interface ParsedFile {
  readonly reading: FileReading;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
}

export interface ParseLimits extends ParseControl {
  readonly timeoutMs?: number;
}

const heapMegabytes = 512;

/**
 * Reads a table file in a process of its own, which is ended after the reply, on abort and after
 * `timeoutMs` (30 s unless given); it gets the path and nothing else (trust spec I1).
 * Throws the errors of `readTable`, parserTimedOut, importCancelled; fileUnreadable with `reason`
 * missing or parser when there is no such file or the process breaks down.
 */
export async function parseFile(
  path: string,
  options: ParseOptions = {},
  limits: ParseLimits = {},
): Promise<ParsedFile> {
  const fileName = basename(path);
  await checkFile(path);
  const request = { path, fileName, options };
  const reply = parserReplySchema.safeParse(await askParser(request, limits));
  if (!reply.success) throw broken();
  if (!reply.data.ok) throw new AppError(reply.data.code, reply.data.details);
  const { reading, sizeBytes, sha256 } = reply.data;
  return { reading, fileName, sizeBytes, sha256 };
}

async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new AppError('fileUnreadable', { reason: 'missing' });
  if (found.size > maxFileBytes) {
    throw new AppError('fileTooLarge', { what: 'bytes', found: found.size, limit: maxFileBytes });
  }
}

function askParser(
  request: ParserRequest,
  { signal, timeoutMs = 30_000 }: ParseLimits,
): Promise<unknown> {
  if (signal?.aborted === true) throw new AppError('importCancelled');
  const parser = startParser();
  return new Promise<unknown>((answer, refuse) => {
    const timer = setTimeout(() => {
      finish(() => refuse(new AppError('parserTimedOut', { seconds: timeoutMs / 1000 })));
    }, timeoutMs);
    const cancel = () => finish(() => refuse(new AppError('importCancelled')));
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      settle();
      parser.kill();
    };
    signal?.addEventListener('abort', cancel);
    parser.once('message', (reply: unknown) => finish(() => answer(reply)));
    parser.once('exit', () => finish(() => refuse(broken())));
    parser.postMessage(request);
  });
}

function startParser(): UtilityProcess {
  return utilityProcess.fork(resolve(import.meta.dirname, 'parser.js'), [], {
    serviceName: 'Gongping table reader',
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: {},
    stdio: 'ignore',
  });
}

function broken(): AppError {
  return new AppError('fileUnreadable', { reason: 'parser' });
}
