import { sortedText } from '../base/sortedText';
import { locales } from '../domain/locale';
import type { SchemeContent } from '../domain/scheme';

/** What a scheme says about training; no score depends on it. */
const trainingFields = ['training', 'trainingTarget'];

/**
 * Whether two schemes make the same of any evidence: they differ at most in words and in what they
 * say about training. Source: measurement spec 2.3 (a cut between days under the same rules is none).
 */
export function scoresAlike(one: SchemeContent, other: SchemeContent): boolean {
  return rulesText(one) === rulesText(other);
}

/** Everybody of a position has the same few schemes; writing one out takes a quarter of a millisecond. */
const rulesTexts = new WeakMap<SchemeContent, string>();

function rulesText(content: SchemeContent): string {
  const text = rulesTexts.get(content) ?? writeRules(content);
  rulesTexts.set(content, text);
  return text;
}

function writeRules(content: SchemeContent): string {
  const rules: unknown = JSON.parse(
    JSON.stringify(content, (field, part: unknown) =>
      trainingFields.includes(field) || isWords(part) ? undefined : part,
    ),
  );
  return sortedText(rules);
}

/** Words in three languages, or a list of them. */
function isWords(part: unknown): boolean {
  if (Array.isArray(part)) return part.length > 0 && part.every(isWords);
  return typeof part === 'object' && part !== null && locales.every((locale) => locale in part);
}
