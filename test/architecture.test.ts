import { handlers } from '@electron/ipc/handlers';
import { contract } from '@shared/contract/index';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callsNotNamed, checkHandlers } from './architecture/checkCalls';
import { checkCircles } from './architecture/checkCircles';
import { checkImports } from './architecture/checkImports';
import { checkPlaces } from './architecture/checkPlaces';
import { checkStyle } from './architecture/checkStyle';
import { forbiddenWords, isGlossaryName, readGlossary } from './architecture/glossary';
import { importTable } from './architecture/importTable';
import { allSources, listFiles, root, sourceFolders } from './architecture/sources';
import { createStoreAt } from './helpers/database';

const calls = Object.keys(contract);
const glossary = readGlossary();

/** Files of the frame that every layer needs, whatever the concepts. */
const technicalFiles = [
  'index',
  'inputs',
  'ids',
  'locale',
  'exactText',
  'event',
  'result',
  'context',
];

describe('the imports', () => {
  it('are those that the table allows for the folder, and no others', () => {
    expect(allSources().flatMap((source) => checkImports(source, importTable))).toEqual([]);
  });

  it('run in no circle', () => {
    expect(checkCircles(allSources())).toEqual([]);
  });
});

describe('the names', () => {
  it('of calls, tables, columns and concept files are the words of the glossary', async () => {
    const files = conceptFiles(['shared/domain', 'shared/contract', ...storeFolders]);
    const pages = listFiles(['renderer/features']).map((path) => path.split('/')[2] ?? '');
    const names = [...calls, ...(await namesOfStore()), ...files, ...new Set(pages)];
    const found = names.flatMap((name) =>
      forbiddenWords(name, glossary).map((words) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('of concept files stand in the glossary', () => {
    const files = conceptFiles(['shared/domain', 'shared/contract', ...storeFolders]);
    const unknown = files.filter((name) => !isGlossaryName(name, glossary));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('a call of the contract', () => {
  it('has exactly one handler, in the file of its concept', () => {
    expect(checkHandlers(calls, allSources())).toEqual([]);
    expect(Object.keys(handlers).toSorted()).toEqual(calls.toSorted());
  });

  it('is used by a page, by the program itself or by the headless mode', () => {
    const users = ['renderer', 'electron/headless', 'electron/sample', 'electron/main.ts'];
    expect(callsNotNamed(calls, allSources(), users)).toEqual([]);
  });

  it('is made by a test', () => {
    const tests = allSources().filter(({ path }) => !path.startsWith('test/architecture'));
    expect(callsNotNamed(calls, tests, ['test'])).toEqual([]);
  });
});

describe('the sources', () => {
  it('use Electron, SQL, the clock and chance only where these belong', () => {
    expect(allSources().flatMap(checkPlaces)).toEqual([]);
  });

  it('keep the style', () => {
    expect(allSources().flatMap(checkStyle)).toEqual([]);
  });

  it.each(sourceFolders)('have a short README in %s', (folder) => {
    expect(readFileSync(join(root, folder, 'README.md'), 'utf8')).not.toBe('');
  });

  it('have no README in a folder of more than 30 lines', () => {
    const long = listFiles([...sourceFolders, 'scripts'])
      .filter((path) => basename(path) === 'README.md')
      .filter((path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length > 30);
    expect(long).toEqual([]);
  });
});

const storeFolders = ['electron/handlers', 'electron/database/queries'];

function conceptFiles(folders: readonly string[]): readonly string[] {
  return listFiles(folders)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => basename(path, '.ts'))
    .filter((name) => !technicalFiles.includes(name));
}

/** Tables and columns as SQLite knows them after all migrations. */
async function namesOfStore(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    const { raw, close } = await createStoreAt(join(folder, 'store.db'));
    const rows = raw
      .prepare<[], { name: string }>(
        `SELECT DISTINCT t.name || '.' || c.name AS name
         FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`,
      )
      .all();
    close();
    return rows.map(({ name }) => name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
