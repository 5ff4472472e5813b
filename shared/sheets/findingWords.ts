import { formatFraction, HUNDRED, multiply, parseFraction } from '../base/fraction';
import type { Locale } from '../domain/locale';
import { gradeKeySchema, type SchemeContent } from '../domain/scheme';
import {
  findingValues,
  schemeChecks,
  type FindingValue,
  type SchemeCheck,
  type SchemeFinding,
} from '../scoring/schemeFinding';
import { translate } from '../text/translate';

/** A finding of a check as a reader sees it. */
export interface FindingWords {
  readonly title: string;
  readonly hint: string;
  /** Where in the scheme, from the source down. */
  readonly place: string;
}

/** What was found in a scheme, in sentences with the names that the scheme gives to its parts. */
export function findingWords(
  finding: SchemeFinding,
  content: SchemeContent,
  locale: Locale,
): FindingWords {
  const t = translate(locale);
  const { code, path, values } = finding;
  const names = namesOf(path, content, locale);
  const place = names.length === 0 ? t('schemeCheck.whole') : names.join(' → ');
  const words = {
    ...valueWords(values, locale),
    node: names.at(-1) ?? t('schemeCheck.whole'),
    place,
    firstNode: namesOf((values.first ?? '').split('/'), content, locale).at(-1) ?? '',
  };
  return {
    title: t(`schemeCheck.finding.${code}.title`, words),
    hint: t(`schemeCheck.finding.${code}.hint`, words),
    place,
  };
}

/** The checks in which nothing was found, in their order. */
export function passedChecks(findings: readonly SchemeFinding[]): readonly SchemeCheck[] {
  const found = new Set<string>(findings.map(({ code }) => code));
  return checkKeys.filter((check) => schemeChecks[check].every((code) => !found.has(code)));
}

const checkKeys: readonly SchemeCheck[] = [
  'fields',
  'weights',
  'grades',
  'scales',
  'methods',
  'disclosure',
  'reach',
  'repeats',
];

function namesOf(
  [sourceKey, dimensionKey, indicatorKey]: readonly string[],
  content: SchemeContent,
  locale: Locale,
): readonly string[] {
  const source = content.sources.find(({ key }) => key === sourceKey);
  const dimension = source?.dimensions.find(({ key }) => key === dimensionKey);
  const indicator = dimension?.indicators.find(({ key }) => key === indicatorKey);
  const names: string[] = source === undefined ? [] : [translate(locale)(`source.${source.key}`)];
  if (dimension !== undefined) names.push(dimension.name[locale]);
  if (indicator !== undefined) names.push(indicator.name[locale]);
  return names.map((name) => (name === '' ? translate(locale)('schemeCheck.unnamed') : name));
}

/** Keys of grades become their words, an open end its word; the sum of weights is in per cent. */
function valueWords(
  values: SchemeFinding['values'],
  locale: Locale,
): Readonly<Record<FindingValue, string>> {
  const words = findingValues.map((name) => [name, valueWord(name, values[name] ?? '', locale)]);
  // Every name of the list has its word, be it an empty one.
  return Object.fromEntries(words) as Record<FindingValue, string>;
}

function valueWord(name: FindingValue, value: string, locale: Locale): string {
  const t = translate(locale);
  if (name === 'from' || name === 'to') return value === '' ? t('schemeCheck.open') : value;
  if (value === '') return '';
  if (name === 'sum') return `${formatFraction(multiply(parseFraction(value), HUNDRED))}%`;
  if (name !== 'grade' && name !== 'word') return value;
  return t(`grade.${gradeKeySchema.parse(value)}`);
}
