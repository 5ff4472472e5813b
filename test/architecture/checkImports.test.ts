import { describe, expect, it } from 'vitest';
import { checkImports } from './checkImports';
import type { ImportRule } from './importTable';
import { parseSource } from './sources';

const table: readonly ImportRule[] = [
  { folder: 'shared/base', may: ['zod'], why: 'base rests on nothing' },
  { folder: 'shared/scoring', may: ['shared/base'], types: ['shared/text'], why: 'record path' },
  {
    folder: 'electron/handlers',
    may: ['electron/database/queries', 'node:'],
    ownFiles: ['electron/handlers/context'],
    why: 'handlers stand alone',
  },
  { folder: 'renderer/features/*', may: ['react'], why: 'features stand alone' },
  { folder: 'electron/main', may: ['electron', 'electron/*'], why: 'wiring' },
];

function check(path: string, text: string): readonly string[] {
  return checkImports(parseSource(path, text), table);
}

describe('the rule of imports', () => {
  it.each([
    ['a folder without a row', 'shared/new/a.ts', ''],
    ['a folder that is not allowed', 'shared/scoring/a.ts', `import { b } from '../statistics/b';`],
    ['the same by its alias', 'shared/scoring/a.ts', `import { b } from '@shared/statistics/b';`],
    ['a package', 'shared/base/a.ts', `import { app } from 'electron';`],
    ['a module of Node', 'shared/base/a.ts', `import { join } from 'node:path';`],
    [
      'a type from where nothing may come',
      'shared/base/a.ts',
      `import type { B } from '../domain/b';`,
    ],
    ['a value where types may come', 'shared/scoring/a.ts', `import { b } from '@shared/text/b';`],
    ['a value among types', 'shared/scoring/a.ts', `import { type B, b } from '../text/b';`],
    ['a passed-on export', 'shared/base/a.ts', `export { b } from '@shared/domain/b';`],
    ['a late import', 'shared/base/a.ts', `const b = import('../domain/b');`],
    ['another handler', 'electron/handlers/a.ts', `import { b } from './b';`],
    ['another feature', 'renderer/features/a/A.ts', `import { b } from '@renderer/features/b/B';`],
    [
      'a folder whose name only starts alike',
      'shared/scoring/a.ts',
      `import '@shared/baseline/b';`,
    ],
    ['a path that climbs two folders', 'renderer/features/a/A/A.ts', `import '../../a/B';`],
  ])('finds %s', (_what, path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['what the row names', 'shared/base/a.ts', `import { z } from 'zod';`],
    ['part of a package', 'renderer/features/a/A.ts', `import { jsx } from 'react/jsx-runtime';`],
    ['types only', 'shared/scoring/a.ts', `import type { B } from '../text/b';`],
    ['files of the same folder', 'shared/scoring/methods/a.ts', `import { b } from '../b';`],
    ['the context of handlers', 'electron/handlers/a.ts', `import { b } from './context';`],
    ['files of the same feature', 'renderer/features/a/A/A.ts', `import { b } from '../b';`],
    ['every module of Node', 'electron/handlers/a.ts', `import { join } from 'node:path/posix';`],
    ['all folders of ours', 'electron/main.ts', `import { b } from '@electron/ipc/b';`],
  ])('lets pass %s', (_what, path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('says where, what and why', () => {
    expect(check('shared/base/a.ts', `\nimport { app } from 'electron';`)).toEqual([
      'shared/base/a.ts:2: must not import electron: base rests on nothing',
    ]);
  });
});
