import { describe, expect, it } from 'vitest';
import { checkStyle } from './checkStyle';
import { parseSource } from './sources';

function check(path: string, text: string): readonly string[] {
  return checkStyle(parseSource(path, text));
}

const mark = ['TO', 'DO'].join('');

describe('the rule of style', () => {
  it.each([
    ['a long file', '\n'.repeat(251) + 'export {};'],
    ['a default export', 'export default 1;'],
    ['a renamed default export', 'const a = 1; export { a as default };'],
    ['any', 'export function f(a: any) { return a; }'],
    ['any inside a type', 'type A = readonly any[];'],
    ['a silenced compiler', '// @ts-ignore\nf();'],
    ['an expected error', '// @ts-expect-error for now\nf();'],
    ['a silenced rule without a reason', '// oxlint-disable-next-line no-console\nf();'],
    ['a silenced file', '/* eslint-disable */\nf();'],
    ['a note of what is to do', `// ${mark}: later`],
    ['an enum', 'enum A { b }'],
    ['a class', 'class A {}'],
    ['an assertion without a reason', 'const a = b as C;'],
    ['a bold claim', 'const a = b!;'],
  ])('finds %s', (_what, text) => {
    expect(check('shared/base/a.ts', text)).toHaveLength(1);
  });

  it.each([
    ['a long list of words', 'shared/text/a.ts', '\n'.repeat(251) + 'export {};'],
    [
      'a silenced rule with its reason',
      'shared/a.ts',
      '// oxlint-disable-next-line x -- why\nf();',
    ],
    ['an error class', 'shared/a.ts', 'class A extends Error {}'],
    ['a constant', 'shared/a.ts', `const a = ['b'] as const;`],
    ['an assertion with its reason', 'shared/a.ts', '// Checked above.\nconst a = b as C;'],
    ['the mapping of a row', 'electron/database/queries/a.ts', 'const a = row.id as EmployeeId;'],
    ['a word that only looks like a mark', 'shared/a.ts', `// todos are not written here`],
  ])('lets pass %s', (_what, path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it.each(['utils.ts', 'helper.ts', 'base/common.ts'])('finds the drawer %s', (name) => {
    expect(check(`shared/${name}`, 'export {};')).toHaveLength(1);
  });
});
