import { locales, type LocalText } from '../domain/locale';
import { gradeKeys, type GradeKey } from '../domain/scheme';
import { gradeText } from './grade';

/** The word of each grade in each language, for checks of the words that a scheme brings itself. */
export const gradeWords: Readonly<Record<GradeKey, LocalText>> = byKey(gradeKeys, (key) =>
  byKey(locales, (locale) => gradeText[locale][key]),
);

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // Every key of the list gets its value.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
