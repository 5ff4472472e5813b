import { createHash } from 'node:crypto';
import files from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/contract/result';
import { createFilePlanner, type FilePlanner } from '@shared/import/filePlanner';
import type { FileReading } from '@shared/import/table';
import { maxFileBytes } from './files/formats/limits';
import type { TableSource } from './files/openedTable';
import type { ParseOptions } from './files/parseOptions';
import type { ParserMessage, ParserRequest } from './files/parserMessage';
import { parserRequestSchema, rowsPerMessage } from './files/parserMessage';
import { readPastedTable } from './files/readPastedTable';
import { readTable } from './files/readTable';

/**
 * Entry of the process that reads strangers' files: one file, which stays in here, and answers about
 * it one after the other until it is ended from outside. It holds no key, opens no store and knows
 * nothing of the window.
 */
process.parentPort.on('message', (event) => {
  void answer(event.data).then(say);
});

let reading: FileReading | null = null;
let planner: FilePlanner | null = null;

async function answer(data: unknown): Promise<ParserMessage> {
  try {
    const request = parserRequestSchema.parse(data);
    if (request.kind === 'read') return await read(request.source, request.options);
    return answerAbout(request);
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refusal', code: error.code, details: error.details };
    }
    return { kind: 'refusal', code: 'fileUnreadable', details: { reason: 'parser' } };
  }
}

async function read(source: TableSource, options: ParseOptions): Promise<ParserMessage> {
  const bytes =
    source.kind === 'file' ? await readBytes(source.path) : new TextEncoder().encode(source.text);
  reading =
    source.kind === 'file'
      ? await readTable(bytes, basename(source.path), options, (done, total) =>
          say({ kind: 'progress', done, total }),
        )
      : readPastedTable(source.text);
  planner = createFilePlanner(reading, hashText);
  return {
    kind: 'reading',
    reading: { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
    sizeBytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function answerAbout(request: Exclude<ParserRequest, { readonly kind: 'read' }>): ParserMessage {
  if (reading === null || planner === null) throw new AppError('importExpired');
  switch (request.kind) {
    case 'rows': {
      const { sheet, start } = request;
      const rows = reading.sheets[sheet]?.rows.slice(start, start + rowsPerMessage) ?? [];
      return { kind: 'rows', rows };
    }
    case 'recognise':
      return { kind: 'recognised', file: planner.recognise(request.request) };
    case 'learn':
      planner.learn(request.records);
      return { kind: 'learned' };
    case 'plan':
      return { kind: 'plan', plan: planner.plan(request.request) };
    case 'part':
      return { kind: 'part', part: planner.part(request.index) };
    case 'issues':
      return { kind: 'issues', issues: planner.issues(request.start) };
  }
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
