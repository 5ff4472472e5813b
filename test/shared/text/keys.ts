import { locales, type Locale } from '@shared/domain/locale';
import type { Words } from '@shared/text/catalogue';
import { catalogues } from '@shared/text/index';

/** All words of a language by their whole key, such as `review.entry.title`. */
export function wordsOf(locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogues).flatMap(([concept, words]) => flatten(words[locale], concept)),
  );
}

export const everyWord = locales.flatMap((locale) =>
  [...wordsOf(locale)].map(([key, words]) => ({ locale, key, words })),
);

function flatten(words: Words, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = `${prefix}.${name}`;
    return typeof value === 'string' ? [[key, value] as const] : flatten(value, key);
  });
}
