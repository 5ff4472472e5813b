import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** Rows of an exported table by their headings; fields stay text. */
export function readResultsCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path, 'utf8');
  const [head = [], ...rows] = parse(text, { bom: true }) as readonly (readonly string[])[];
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}
