import { errorCodes } from '@shared/contract/result';
import { locales } from '@shared/domain/locale';
import { errorNumbers } from '@shared/text/error';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './keys';

describe('an error', () => {
  it.each(locales)('says in %s what happened, what is safe and what to do', (locale) => {
    const words = wordsOf(locale);
    const missing = errorCodes.flatMap((code) =>
      ['title', 'happened', 'safe', 'next']
        .map((part) => `error.${code}.${part}`)
        .filter((key) => (words.get(key) ?? '') === ''),
    );
    expect(missing).toEqual([]);
  });

  it('has a number of its own', () => {
    expect(Object.keys(errorNumbers).toSorted()).toEqual(errorCodes.toSorted());
    const numbers = Object.values(errorNumbers);
    expect(new Set(numbers).size).toBe(errorCodes.length);
    expect(numbers.filter((number) => !/^GP-E-\d{4}$/.test(number))).toEqual([]);
  });
});
