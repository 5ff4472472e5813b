import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { UtilityProcess } from 'electron';
import { app, utilityProcess } from 'electron';
import { AppError } from '@shared/contract/result';
import type { FileReading, TableRow } from '@shared/import/table';
import { maxFileBytes } from './formats/limits';
import type { ParseControl, ParsedFile } from './importSessions';
import type { ParseOptions } from './parseOptions';
import type { ParserMessage, ParserRequest } from './parserMessage';
import { parserMessageSchema } from './parserMessage';

export type { ParsedFile } from './importSessions';

export interface ParseLimits extends ParseControl {
  readonly timeoutMs?: number;
  /** Of the whole process: heap, buffers and program. */
  readonly memoryMegabytes?: number;
}

const heapMegabytes = 512;
const memoryMegabytes = 1024;
const memoryCheckMs = 200;

/**
 * Reads a table file in a process of its own, which is ended after the reply, on abort, after
 * `timeoutMs` (30 s unless given) and beyond `memoryMegabytes`; it gets the path and nothing else
 * (trust spec I1).
 * Throws the errors of `readTable`, parserTimedOut, importCancelled; fileTooLarge with `what`
 * memory; fileUnreadable with `reason` missing or parser when there is no such file or the process
 * breaks down.
 */
export async function parseFile(
  path: string,
  options: ParseOptions = {},
  limits: ParseLimits = {},
): Promise<ParsedFile> {
  const fileName = basename(path);
  await checkFile(path);
  const { reading, sizeBytes, sha256 } = await askParser({ path, fileName, options }, limits);
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

type WholeReading = Omit<Extract<ParserMessage, { kind: 'reading' }>, 'kind'>;

async function askParser(request: ParserRequest, limits: ParseLimits): Promise<WholeReading> {
  const { signal, onProgress, timeoutMs = 30_000 } = limits;
  if (signal?.aborted === true) throw new AppError('importCancelled');
  const parser = startParser();
  const rows: TableRow[][] = [];
  return new Promise((answer, refuse) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(guard);
      signal?.removeEventListener('abort', cancel);
      settle();
      parser.kill();
    };
    const fail = (error: AppError) => finish(() => refuse(error));
    const cancel = () => fail(new AppError('importCancelled'));
    const timer = setTimeout(
      () => fail(new AppError('parserTimedOut', { seconds: timeoutMs / 1000 })),
      timeoutMs,
    );
    const guard = setInterval(() => {
      const limit = limits.memoryMegabytes ?? memoryMegabytes;
      const found = megabytesOf(parser);
      if (found > limit) fail(new AppError('fileTooLarge', { what: 'memory', found, limit }));
    }, memoryCheckMs);
    signal?.addEventListener('abort', cancel);
    parser.on('message', (data: unknown) => {
      const { data: message } = parserMessageSchema.safeParse(data);
      switch (message?.kind) {
        case 'progress':
          onProgress?.(message.done, message.total);
          break;
        case 'rows':
          (rows[message.sheet] ??= []).push(...message.rows);
          break;
        case 'reading': {
          const { kind: _kind, ...whole } = message;
          finish(() => answer({ ...whole, reading: withRows(whole.reading, rows) }));
          break;
        }
        case 'refusal':
          fail(new AppError(message.code, message.details));
          break;
        case undefined:
          fail(broken());
      }
    });
    parser.once('exit', () => fail(broken()));
    parser.postMessage(request);
  });
}

function withRows(reading: FileReading, rows: readonly (readonly TableRow[])[]): FileReading {
  const sheets = reading.sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] }));
  return { ...reading, sheets };
}

function startParser(): UtilityProcess {
  return utilityProcess.fork(resolve(import.meta.dirname, 'parser.js'), [], {
    serviceName: 'Gongping table reader',
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: {},
    stdio: 'ignore',
  });
}

/** What the process really takes; a limit of its heap alone says nothing of its buffers. */
function megabytesOf(parser: UtilityProcess): number {
  const metric = app.getAppMetrics().find(({ pid }) => pid === parser.pid);
  return Math.round((metric?.memory.workingSetSize ?? 0) / 1024);
}

function broken(): AppError {
  return new AppError('fileUnreadable', { reason: 'parser' });
}
