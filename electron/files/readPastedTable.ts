import { createHash } from 'node:crypto';
import { readCsvTable } from './formats/csv';
import type { ParsedFile } from './importSessions';

/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, quotes around cells with line
 * breaks. It was typed or copied by the user and is small, so no process of its own is needed.
 */
export function readPastedTable(fileName: string, text: string): ParsedFile {
  const bytes = new TextEncoder().encode(text);
  const reading = readCsvTable(
    { text, encoding: 'utf-8', certainty: 'sure' },
    '\t',
    () => undefined,
  );
  return {
    reading: { ...reading, encoding: null, delimiter: null },
    fileName,
    sizeBytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
