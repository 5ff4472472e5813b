import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput } from '@shared/contract/index';
import type { ImportKind, ImportPreview, ImportRecord } from '@shared/contract/import';
import { readRows, type Row } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';

export type Choices = Omit<CallInput<'import.preview'>, 'token' | 'kind'>;

/** Writes a text as a file that can be chosen. */
function writeFileOf(program: TestProgram, name: string, text: string): string {
  const folder = join(program.dataFolder, 'chosen');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Chooses a file of this text and says what it would do under some choices. */
export async function previewText(
  program: TestProgram,
  kind: ImportKind,
  text: string,
  choices: Choices = {},
): Promise<ImportPreview> {
  program.dialogs.file = writeFileOf(program, `${kind}.csv`, text);
  const chosen = await program.call('import.choose', { kind });
  if (chosen === null) throw new Error('No file was chosen');
  return program.call('import.preview', { token: chosen.token, kind, ...choices });
}

export async function importText(
  program: TestProgram,
  kind: ImportKind,
  text: string,
  choices: Choices = {},
): Promise<ImportRecord> {
  const { token } = await previewText(program, kind, text, choices);
  return program.call('import.commit', { token });
}

const dataTables = [
  'employee',
  'employeeChange',
  'unit',
  'position',
  'surveyQuestion',
  'surveyResponse',
  'surveyAnswer',
  'ticket',
  'measurement',
  'appraisal',
] as const;

/** Every row that an import may touch, as SQLite holds it; the record of imports is left out. */
export async function dataOf(program: TestProgram): Promise<Readonly<Record<string, string>>> {
  const entries: [string, string][] = [];
  for (const table of dataTables) {
    const rows = await readRows(program.db(), table);
    entries.push([table, rows.map(textOf).toSorted().join('\n')]);
  }
  return Object.fromEntries(entries);
}

/** The number of a change only counts on; it says nothing. */
function textOf({ seq: _seq, ...row }: Row): string {
  return JSON.stringify(row);
}
