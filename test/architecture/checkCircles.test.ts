import { describe, expect, it } from 'vitest';
import { checkCircles } from './checkCircles';
import { parseSource } from './sources';

function check(files: Readonly<Record<string, string>>): readonly string[] {
  return checkCircles(Object.entries(files).map(([path, text]) => parseSource(path, text)));
}

describe('the rule of circles', () => {
  it('finds two files that import each other', () => {
    expect(
      check({
        'shared/base/a.ts': `import { b } from './b';`,
        'shared/base/b.ts': `import { a } from '@shared/base/a';`,
      }),
    ).toEqual(['shared/base/a → shared/base/b → shared/base/a']);
  });

  it('finds a circle of types, through the index of a folder', () => {
    expect(
      check({
        'renderer/ui/A/A.tsx': `import { b } from '../b';`,
        'renderer/ui/A/index.ts': `export { A } from './A';`,
        'renderer/ui/b.ts': `import type { A } from './A';`,
      }),
    ).toHaveLength(1);
  });

  it('lets pass two ways to the same file', () => {
    expect(
      check({
        'shared/base/a.ts': `import { b } from './b'; import { c } from './c';`,
        'shared/base/b.ts': `import { c } from './c';`,
        'shared/base/c.ts': `import { z } from 'zod';`,
      }),
    ).toEqual([]);
  });
});
