import { unreachable } from '../base/unreachable';
import type { Locale } from '../domain/locale';
import { asRules } from '../domain/method';
import { basisSchemaOf, type Basis, type Indicator, type SchemeContent } from '../domain/scheme';
import type { ComparedField, SchemeDifference } from '../schemeDraft/compareSchemes';
import { showWeight } from '../schemeDraft/readTyped';
import { findDimension, findIndicator, findSource, type Path } from '../schemeDraft/siblings';
import { questionText } from '../text/question';
import { translate, type Translate } from '../text/translate';
import { eventsMethodWords, methodWords } from './methodWords';

/** One difference as a reader sees it: where, what, and both sides line by line. */
export interface DifferenceWords {
  readonly place: string;
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const basisSchema = basisSchemaOf(asRules);

/** A difference between two versions in words and numbers. */
export function schemeDifferenceWords(
  difference: SchemeDifference,
  before: SchemeContent,
  after: SchemeContent,
  locale: Locale,
): DifferenceWords {
  const t = translate(locale);
  const { path, kind } = difference;
  const place = placeWords(path, kind === 'removed' ? before : after, locale);
  if (kind === 'changed') {
    const { field } = difference;
    return {
      place,
      what: t(`schemeEdit.field.${field}`),
      before: fieldWords(partAt(before, path), field, locale),
      after: fieldWords(partAt(after, path), field, locale),
    };
  }
  const weightIn = (content: SchemeContent) => fieldWords(partAt(content, path), 'weight', locale);
  return {
    place,
    what: t(`schemeEdit.difference.${kind}`),
    before: kind === 'removed' ? weightIn(before) : [],
    after: kind === 'added' ? weightIn(after) : [],
  };
}

type Part = Readonly<
  Partial<Omit<SchemeContent, 'name'>> &
    Partial<Indicator> & { readonly minimumResponses?: number | undefined }
>;

function partAt(content: SchemeContent, path: Path): Part {
  if (path.length === 0) return content;
  return [findSource, findDimension, findIndicator][path.length - 1]?.(content, path) ?? {};
}

function placeWords(path: Path, content: SchemeContent, locale: Locale): string {
  const t = translate(locale);
  const source = findSource(content, path);
  if (source === undefined) return t('schemeEdit.whole');
  const below = [findDimension(content, path), findIndicator(content, path)].flatMap((part) =>
    part === undefined ? [] : [part.name[locale] || t('schemeCheck.unnamed')],
  );
  return [t(`source.${source.key}`), ...below].join(' → ');
}

function fieldWords(part: Part, field: ComparedField, locale: Locale): readonly string[] {
  const t = translate(locale);
  switch (field) {
    case 'name':
    case 'definition':
      return part[field] === undefined ? [] : [part[field][locale]];
    case 'weight':
    case 'minimumCoverage':
      return part[field] === undefined ? [] : [showWeight(part[field])];
    case 'basis':
      return part.basis === undefined ? [] : basisWords(part.basis, locale);
    case 'training':
      return part.training === undefined
        ? []
        : [part.training.course[locale], part.training.form[locale]];
    case 'grades':
      return (part.grades ?? []).map(({ key, minimum, coefficient }) =>
        t('schemeEdit.gradeLine', { grade: t(`grade.${key}`), minimum, coefficient }),
      );
    case 'missingSource':
      return [
        t(
          part.missingSource === 'incomplete'
            ? 'scheme.missingIncomplete'
            : 'scheme.missingRenormalise',
        ),
      ];
    case 'gradeMode':
      return [t(`scheme.gradeMode.${part.gradeMode ?? 'rounded'}`)];
    case 'minimumResponses':
    case 'decimals':
    case 'trainingTarget':
      return part[field] === undefined ? [] : [String(part[field])];
    default:
      return unreachable(field);
  }
}

/** What an indicator is scored from and how, one line each; unfinished rules are not read. */
function basisWords(basis: Basis, locale: Locale): readonly string[] {
  const t = translate(locale);
  const kind = t(`schemeEdit.basisKind.${basis.kind}`);
  if (!basisSchema.safeParse(basis).success) return [kind, t('schemeEdit.unfinished')];
  switch (basis.kind) {
    case 'measurement':
      return [kind, basis.target[locale], ...methodWords(t, basis.method, basis.unit)];
    case 'events':
      return [kind, ...eventsMethodWords(t, locale, basis.method)];
    case 'survey':
      return [
        kind,
        basis.questions.map((key) => questionWord(key, locale)).join(' · '),
        t(`schemeEdit.statistic.${basis.statistic ?? 'mean'}`),
        ...scaleWords(basis.scale, t),
      ];
    case 'rating':
      return [kind, ...scaleWords(basis.scale, t)];
    default:
      return unreachable(basis);
  }
}

function scaleWords(
  { min, max, conversion }: Extract<Basis, { kind: 'rating' }>['scale'],
  t: Translate,
): readonly string[] {
  const scores =
    conversion.kind === 'table'
      ? Object.entries(conversion.scores).map(([point, score]) => `${point} → ${score}`)
      : [];
  return [
    t('schemeEdit.scale.words', { min, max, conversion: t(`schemeEdit.scale.${conversion.kind}`) }),
    ...(scores.length === 0 ? [] : [scores.join(', ')]),
  ];
}

function questionWord(key: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = questionText[locale];
  return words[key] ?? key;
}
