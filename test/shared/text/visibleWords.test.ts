import { describe, expect, it } from 'vitest';
import { checkWords } from '@test/architecture/checkWords';
import { readKeysInUse, unusedKeys } from '@test/architecture/keysInUse';
import { allSources, parseSource } from '@test/architecture/sources';

describe('a visible word', () => {
  it('comes from the catalogue, in window, dialogs, sheets and output', () => {
    expect(allSources().flatMap(checkWords)).toEqual([]);
  });

  it.each([
    ['words between tags', '<p>Save</p>'],
    ['Chinese between tags', '<p>保存</p>'],
    ['words in braces', `<p>{'Save'}</p>`],
    ['words of a choice', `<p>{isNew ? 'New' : t('x')}</p>`],
    ['words behind a condition', `<p>{isNew && 'New'}</p>`],
    ['words around a value', '<p>{`Row ${row}`}</p>'],
    ['a title', '<p title="Save" />'],
    ['a label in braces', `<Field label={'Name'} />`],
    ['a label for readers', '<p aria-label="Save" />'],
    ['words in a fragment', '<>Save</>'],
    ['a Chinese text in code', `const key = '保存';`],
    ['a full-width sign in code', `const join = names.join('、');`],
    ['a Chinese template', 'const key = `${n} 份`;'],
  ])('is found when it does not: %s', (_what, text) => {
    expect(checkWords(parseSource('renderer/ui/A.tsx', text))).not.toEqual([]);
  });

  it('is found in a dialog of the system', () => {
    const text = `show({ title: 'Choose a file' });`;
    expect(checkWords(parseSource('electron/files/a.ts', text))).toHaveLength(1);
    expect(checkWords(parseSource('shared/sheets/a.ts', text))).toEqual([]);
  });

  it.each([
    ['translated words', `<p title={t('a.b')}>{t('a.c')}</p>`],
    ['signs and numbers', '<p>{count} / 100&nbsp;%</p>'],
    ['the names of keys', '<kbd>Enter</kbd>'],
    ['technical attributes', '<p className="a" role="status" data-kind="need" />'],
    ['a comment', '// 保存\nconst a = 1;'],
  ])('may be absent: %s', (_what, text) => {
    expect(checkWords(parseSource('renderer/ui/A.tsx', text))).toEqual([]);
  });

  it('may be Chinese where words are data', () => {
    const text = `const word = '工号';`;
    expect(checkWords(parseSource('shared/import/words/a.ts', text))).toEqual([]);
  });
});

describe('a key of the texts', () => {
  const keys = ['grade.good', 'grade.fail', 'cycle.next.import_one', 'cycle.next.importReason'];

  function unused(text: string): readonly string[] {
    return unusedKeys(keys, readKeysInUse([parseSource('renderer/A.tsx', text)]));
  }

  it('is in use as a literal, in any plural form', () => {
    expect(unused(`t('grade.good'); t('cycle.next.import', { count });`)).toEqual([
      'grade.fail',
      'cycle.next.importReason',
    ]);
  });

  it('is in use by its computed part', () => {
    expect(unused('t(`grade.${key}`);')).toEqual(keys.slice(2));
    expect(unused('t(`cycle.next.${kind}Reason`);')).toEqual(keys.slice(0, 3));
  });

  it('is in use through a constant of the file', () => {
    expect(unused("const key = 'grade'; t(`${key}.good`);")).toEqual(keys.slice(1));
    expect(unused("const key = x ? 'grade' : 'cycle'; t(`${key}.fail`);")).not.toContain(
      'grade.fail',
    );
  });

  it('is not in use by a template that fits everything', () => {
    expect(unused('`${folder}.${ending}`;')).toEqual(keys);
  });
});
