import { locales, type Locale } from '@shared/domain/locale';
import { describe, expect, it } from 'vitest';
import { readKeysInUse, unusedKeys } from '@test/architecture/keysInUse';
import { allSources, isBelow } from '@test/architecture/sources';
import { everyWord, wordsOf } from './keys';
import { simplifiedOnly, traditionalOnly } from './scripts';

describe('the texts of the three languages', () => {
  it('have the same keys', () => {
    const [chinese, ...others] = locales.map((locale) => [...formsByKey(locale).keys()].toSorted());
    for (const other of others) expect(other).toEqual(chinese);
  });

  it('have both plural forms in English, and none without the form for many', () => {
    const faults = locales.flatMap((locale) =>
      [...formsByKey(locale)]
        .filter(([, forms]) => forms.has('one') || forms.has('other'))
        .filter(([, forms]) => !forms.has('other') || (locale === 'en' && !forms.has('one')))
        .map(([key]) => `${locale} ${key}`),
    );
    expect(faults).toEqual([]);
  });

  it('put the same values in', () => {
    const [chinese, ...others] = locales.map((locale) => placeholdersByKey(locale));
    for (const other of others) expect(other).toEqual(chinese);
  });

  it('are never empty', () => {
    expect(everyWord.filter(({ words }) => words.trim() === '')).toEqual([]);
  });

  it('have no braces that are not placeholders', () => {
    const faults = everyWord.filter(({ words }) => /[{}]/.test(words.replaceAll(placeholder, '')));
    expect(faults).toEqual([]);
  });
});

describe('each language', () => {
  it('has its own characters: no traditional ones in zh-CN', () => {
    expect(foreignCharacters('zh-CN', traditionalOnly)).toEqual([]);
  });

  it('has its own characters: no simplified ones in zh-TW', () => {
    expect(foreignCharacters('zh-TW', simplifiedOnly)).toEqual([]);
  });

  it('has its own characters: no Chinese ones in English', () => {
    const faults = [...wordsOf('en')].filter(
      ([key, words]) =>
        !namesOfLanguages.has(key) && /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(words),
    );
    expect(faults).toEqual([]);
  });

  it('writes no half-width comma, semicolon, question or exclamation mark after a Chinese word', () => {
    const faults = everyWord.filter(({ words }) => /\p{Script=Han}[,;?!]/u.test(words));
    expect(faults).toEqual([]);
  });

  it('is used: no key is left over', () => {
    const users = allSources().filter(
      ({ path }) =>
        !isBelow(path, ['shared/text', 'test']) || /formatNumber|formatCycle|catalogue/.test(path),
    );
    const inUse = readKeysInUse(users);
    expect(unusedKeys([...formsByKey('zh-CN').keys()], inUse)).toEqual([]);
  });
});

/** English names a month, Chinese numbers it; both get both. */
const sameValue: Readonly<Record<string, string>> = { monthName: 'month' };

const placeholder = /\{\{(\w+)\}\}/g;

/** A language is named in itself, so that its readers find it. */
const namesOfLanguages = new Set(['setting.languages.zh-CN', 'setting.languages.zh-TW']);

/** Key without its plural suffix -> the suffixes there are; '' for none. */
function formsByKey(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const key of wordsOf(locale).keys()) {
    const [, base = key, suffix = ''] = /^(.*)_(one|other)$/.exec(key) ?? [];
    forms.set(base, (forms.get(base) ?? new Set()).add(suffix));
  }
  return forms;
}

function placeholdersByKey(locale: Locale): Readonly<Record<string, readonly string[]>> {
  const names = new Map<string, Set<string>>();
  for (const [key, words] of wordsOf(locale)) {
    const base = key.replace(/_(one|other)$/, '');
    const found = names.get(base) ?? new Set<string>();
    for (const [, name = ''] of words.matchAll(placeholder)) found.add(sameValue[name] ?? name);
    names.set(base, found);
  }
  return Object.fromEntries([...names].map(([key, found]) => [key, [...found].toSorted()]));
}

function foreignCharacters(locale: Locale, foreign: ReadonlySet<string>): readonly string[] {
  const own = [...wordsOf(locale)].filter(([key]) => !namesOfLanguages.has(key));
  return own.flatMap(([key, words]) =>
    Array.from(words)
      .filter((character) => foreign.has(character))
      .map((character) => `${key}: ${character} in ${words}`),
  );
}
