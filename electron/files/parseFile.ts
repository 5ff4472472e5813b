import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '@shared/contract/result';
import type { FileReading, Sheet, TableRow } from '@shared/import/table';
import { maxFileBytes } from './formats/limits';
import { createOpenedTable, type OpenedTable, type TableSource } from './openedTable';
import type { ParseOptions } from './parseOptions';
import { startParser, type ParserLimits, type ParserProcess } from './parserProcess';

export interface ParsedFile {
  readonly reading: FileReading;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * Reads a table file in a process of its own and keeps it there, to be recognised and planned; see
 * `startParser` for its limits. Throws the errors of `readTable` and `startParser`; fileUnreadable
 * with `reason` missing when there is no such file.
 */
export async function openTable(
  source: TableSource,
  options: ParseOptions = {},
  limits: ParserLimits = {},
): Promise<OpenedTable> {
  const { parser, outline } = await startReading(source, options, limits);
  return createOpenedTable(
    outline,
    {
      recognise: async (request) =>
        (await parser.ask({ kind: 'recognise', request }, 'recognised')).file,
      learn: async (records) => {
        await parser.ask({ kind: 'learn', records }, 'learned');
      },
      plan: async (request) => (await parser.ask({ kind: 'plan', request }, 'plan')).plan,
      part: async (index) => (await parser.ask({ kind: 'part', index }, 'part')).part,
      issues: async (start) => (await parser.ask({ kind: 'issues', start }, 'issues')).issues,
    },
    { isOpen: parser.isRunning, close: parser.end },
  );
}

/** As `openTable`, with all rows, for looking at a file without a store. */
export async function parseFile(
  path: string,
  options: ParseOptions = {},
  limits: ParserLimits = {},
): Promise<ParsedFile> {
  const { parser, outline } = await startReading({ kind: 'file', path }, options, limits);
  try {
    const sheets: Sheet[] = [];
    for (const [index, sheet] of outline.reading.sheets.entries()) {
      sheets.push({ ...sheet, rows: await rowsOf(parser, index) });
    }
    return { ...outline, reading: { ...outline.reading, sheets }, fileName: basename(path) };
  } finally {
    parser.end();
  }
}

async function startReading(source: TableSource, options: ParseOptions, limits: ParserLimits) {
  if (source.kind === 'file') await checkFile(source.path);
  const parser = startParser(limits);
  try {
    const read = await parser.ask({ kind: 'read', source, options }, 'reading');
    const { reading, sizeBytes, sha256 } = read;
    return { parser, outline: { reading, sizeBytes, sha256 } };
  } catch (error) {
    parser.end();
    throw error;
  }
}

async function rowsOf(parser: ParserProcess, sheet: number): Promise<readonly TableRow[]> {
  const all: TableRow[] = [];
  for (;;) {
    const { rows } = await parser.ask({ kind: 'rows', sheet, start: all.length }, 'rows');
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new AppError('fileUnreadable', { reason: 'missing' });
  if (found.size > maxFileBytes) {
    throw new AppError('fileTooLarge', { what: 'bytes', found: found.size, limit: maxFileBytes });
  }
}
