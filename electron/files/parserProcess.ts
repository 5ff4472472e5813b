import { resolve } from 'node:path';
import type { UtilityProcess } from 'electron';
import { app, utilityProcess } from 'electron';
import { AppError } from '@shared/contract/result';
import type { ReadControl } from './openedTable';
import type { ParserAnswer, ParserMessage, ParserRequest } from './parserMessage';
import { parserMessageSchema } from './parserMessage';

export interface ParserLimits extends ReadControl {
  /** For each request. */
  readonly timeoutMs?: number;
  /** Of the whole process: heap, buffers and program. */
  readonly memoryMegabytes?: number;
}

export interface ParserProcess {
  /** Asks for one thing; the answer before must have come. */
  ask<Kind extends ParserAnswer['kind']>(
    request: ParserRequest,
    kind: Kind,
  ): Promise<Extract<ParserAnswer, { readonly kind: Kind }>>;
  isRunning(): boolean;
  end(): void;
}

const heapMegabytes = 512;
const memoryMegabytes = 1024;
const memoryCheckMs = 200;
/** A file that nobody goes on with is read again when somebody does. */
const idleMs = 10 * 60_000;

interface Pending {
  readonly kind: ParserAnswer['kind'];
  readonly answer: (message: ParserAnswer) => void;
  readonly refuse: (error: AppError) => void;
}

/**
 * Starts the process that reads strangers' files; it gets a path and nothing else (trust spec I1)
 * and is ended on abort, when an answer takes longer than `timeoutMs` (30 s unless given), beyond
 * `memoryMegabytes`, and when nothing was asked for ten minutes.
 * Requests end with what the parser refuses, or parserTimedOut, importCancelled; fileTooLarge with
 * `what` memory; fileUnreadable with `reason` parser when the process breaks down.
 */
export function startParser(limits: ParserLimits): ParserProcess {
  const { signal, onProgress, timeoutMs = 30_000 } = limits;
  const limit = limits.memoryMegabytes ?? memoryMegabytes;
  const parser = fork();
  let pending: Pending | null = null;
  let ended: AppError | null = null;
  let timer = setTimeout(stop, idleMs);

  const guard = setInterval(() => {
    const found = megabytesOf(parser);
    if (found > limit) stop(new AppError('fileTooLarge', { what: 'memory', found, limit }));
  }, memoryCheckMs);
  signal?.addEventListener('abort', cancel);
  parser.on('message', take);
  parser.once('exit', () => stop(broken()));
  if (signal?.aborted === true) cancel();

  function stop(error: AppError = new AppError('importExpired')): void {
    if (ended !== null) return;
    ended = error;
    clearTimeout(timer);
    clearInterval(guard);
    signal?.removeEventListener('abort', cancel);
    parser.kill();
    pending?.refuse(error);
    pending = null;
  }

  function cancel(): void {
    stop(new AppError('importCancelled'));
  }

  function wait(milliseconds: number, error?: AppError): void {
    clearTimeout(timer);
    timer = setTimeout(() => stop(error), milliseconds);
  }

  function take(data: unknown): void {
    const { data: message } = parserMessageSchema.safeParse(data);
    if (message?.kind === 'progress') {
      onProgress?.(message.done, message.total);
      return;
    }
    const asked = pending;
    if (asked === null || (message?.kind !== 'refusal' && message?.kind !== asked.kind)) {
      stop(broken());
      return;
    }
    pending = null;
    wait(idleMs);
    if (message.kind === 'refusal') asked.refuse(new AppError(message.code, message.details));
    else asked.answer(message);
  }

  return {
    async ask(request, kind) {
      const answer = await new Promise<ParserMessage>((answered, refuse) => {
        if (ended !== null) {
          refuse(ended);
          return;
        }
        pending = { kind, answer: answered, refuse };
        wait(timeoutMs, new AppError('parserTimedOut', { seconds: timeoutMs / 1000 }));
        parser.postMessage(request);
      });
      if (!isOfKind(answer, kind)) throw broken();
      return answer;
    },
    isRunning: () => ended === null,
    end: () => stop(),
  };
}

function isOfKind<Kind extends ParserMessage['kind']>(
  message: ParserMessage,
  kind: Kind,
): message is Extract<ParserMessage, { readonly kind: Kind }> {
  return message.kind === kind;
}

function fork(): UtilityProcess {
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
