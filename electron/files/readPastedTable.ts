import type { FileReading } from '@shared/import/table';
import { readCsvTable } from './formats/csv';

/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, quotes around cells with line
 * breaks. It has neither encoding nor separator that a user could change.
 */
export function readPastedTable(text: string): FileReading {
  const reading = readCsvTable(
    { text, encoding: 'utf-8', certainty: 'sure' },
    '\t',
    () => undefined,
  );
  return { ...reading, encoding: null, delimiter: null };
}
