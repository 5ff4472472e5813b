import { describe, expect, it } from 'vitest';
import { checkPlaces } from './checkPlaces';
import { parseSource } from './sources';

function check(path: string, text: string): readonly string[] {
  return checkPlaces(parseSource(path, text));
}

describe('the rule of places', () => {
  it.each([
    ['electron/main.ts', `import { ipcMain } from 'electron';`],
    ['electron/main.ts', `import { ipcMain as bus } from 'electron';`],
    ['electron/windows/a.ts', `import { shell } from 'electron';`],
    ['electron/handlers/a.ts', `await db.selectFrom('unit').execute();`],
    ['electron/evidence/a.ts', 'await sql`DELETE FROM unit`.execute(db);'],
    ['shared/scoring/a.ts', `const at = Date.now();`],
    ['shared/scoring/a.ts', `const at = new Date();`],
    ['shared/scoring/a.ts', `const at = Date();`],
    ['shared/scoring/a.ts', `const chance = Math.random();`],
    ['shared/text/a.ts', `new Intl.NumberFormat().format(1);`],
    ['shared/text/a.ts', `new Intl.NumberFormat(undefined, {}).format(1);`],
    ['shared/text/a.ts', `Intl.DateTimeFormat();`],
    ['shared/text/a.ts', `words.toLocaleString();`],
    ['shared/text/a.ts', `a.localeCompare(b);`],
  ])('finds in %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['electron/ipc/a.ts', `import { ipcMain } from 'electron';`],
    ['electron/files/a.ts', `import { shell } from 'electron';`],
    ['electron/database/queries/a.ts', `await db.selectFrom('unit').execute();`],
    ['electron/main.ts', `const at = new Date();`],
    ['shared/base/a.ts', `const day = new Date(text);`],
    ['shared/text/a.ts', `new Intl.NumberFormat('en').format(1);`],
    ['shared/text/a.ts', `new Intl.DateTimeFormat(locale).format(at);`],
    ['shared/text/a.ts', `a.localeCompare(b, 'zh-CN');`],
    ['shared/text/a.ts', `// Math.random() is not used`],
  ])('lets pass in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});
