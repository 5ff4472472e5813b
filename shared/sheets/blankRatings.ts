import { divide, parseFraction, sum } from '../base/fraction';
import type { BlankKind } from '../domain/blankKind';
import type { Locale, LocalText } from '../domain/locale';
import type { Dimension, Indicator, Scale, SchemeContent } from '../domain/scheme';
import { formatShare } from '../text/formatNumber';
import { isUsualQuestion } from '../text/question';
import type { Translate } from '../text/translate';

/** A point to be circled, with what it looks like in daily work. */
export interface BlankPoint {
  readonly value: string;
  readonly words: string;
}

/** One thing to be rated; without points the number is written into a field. */
export interface BlankItem {
  readonly number: number;
  readonly name: string;
  readonly definition: string;
  readonly points: readonly BlankPoint[];
  /** What stands in the field for the number, if there are no points. */
  readonly write: string;
}

export interface BlankRatings {
  readonly head: {
    readonly number: string;
    readonly dimension: string;
    readonly item: string;
    /** Best first, with the words of the scale; empty where items differ in them. */
    readonly points: readonly string[];
    readonly notApplicable: string;
    /** Null for customers, who are asked for words at the end only. */
    readonly example: string | null;
  };
  readonly notApplicable: string;
  readonly groups: readonly {
    readonly name: string;
    readonly share: string | null;
    readonly items: readonly BlankItem[];
  }[];
}

// Eleven circles fit beside an item; more points are written as a number.
const MOST_POINTS = 11;

/** What is rated on a blank sheet, best point first; null if the scheme has nothing of the kind. */
export function blankRatings(
  t: Translate,
  locale: Locale,
  content: SchemeContent,
  kind: Exclude<BlankKind, 'spotCheck'>,
): BlankRatings | null {
  const sourceKey = kind === 'survey' ? 'customer' : kind;
  const dimensions = content.sources.find(({ key }) => key === sourceKey)?.dimensions ?? [];
  const scales = dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ basis }) =>
      basis.kind === 'rating' || basis.kind === 'survey' ? [basis.scale] : [],
    ),
  );
  let number = 0;
  const questions = new Set<string>();
  const groups = dimensions.flatMap((dimension) => {
    const items = dimension.indicators.flatMap((indicator) =>
      asked(t, locale, indicator, questions),
    );
    if (items.length === 0) return [];
    const share = kind === 'survey' ? null : shareOf(dimension, dimensions);
    const numbered = items.map((item) => ({ ...item, number: (number += 1) }));
    return [{ name: dimension.name[locale], share, items: numbered }];
  });
  if (groups.length === 0) return null;
  return {
    head: {
      number: t('blankSheet.head.number'),
      dimension: t('blankSheet.head.dimension'),
      item: t(kind === 'survey' ? 'blankSheet.head.question' : 'blankSheet.head.item'),
      points: pointHeads(scales, locale),
      notApplicable: t(`blankSheet.head.${kind === 'survey' ? 'unknown' : 'notApplicable'}`),
      example: kind === 'survey' ? null : t('blankSheet.head.example'),
    },
    notApplicable: t('blankSheet.notApplicable'),
    groups,
  };
}

/** An indicator that is rated is one item; one that customers answer is one per new question. */
function asked(
  t: Translate,
  locale: Locale,
  { name, definition, basis }: Indicator,
  questions: Set<string>,
): readonly Omit<BlankItem, 'number'>[] {
  if (basis.kind !== 'rating' && basis.kind !== 'survey') return [];
  const { scale } = basis;
  const anchors = basis.kind === 'rating' ? (basis.anchors ?? []) : [];
  const item = {
    name: name[locale],
    definition: basis.kind === 'rating' ? definition[locale] : '',
    points: valuesOf(scale).map((value) => ({
      value: String(value),
      words: wordsAt(anchors, value - scale.min, locale),
    })),
    write: t('blankSheet.write', { range: `${scale.min}–${scale.max}` }),
  };
  if (basis.kind === 'rating') return [item];
  // Two indicators may count the same answers; customers are asked once.
  const fresh = basis.questions.filter((question) => !questions.has(question));
  for (const question of fresh) questions.add(question);
  const isOnly = basis.questions.length === 1;
  return fresh.map((question) => ({
    ...item,
    name: questionWords(t, item.name, question, isOnly),
  }));
}

/** The usual questions are asked in words for customers; others are told apart by their key. */
function questionWords(
  t: Translate,
  indicatorName: string,
  question: string,
  isOnly: boolean,
): string {
  if (isUsualQuestion(question)) return t(`blankSheet.asked.${question}`);
  return isOnly ? indicatorName : `${indicatorName} (${question})`;
}

/** Best first; empty where the points are too many to be circled. */
function valuesOf({ min, max }: Scale): readonly number[] {
  const count = max - min + 1;
  return count > MOST_POINTS ? [] : Array.from({ length: count }, (_, place) => max - place);
}

function wordsAt(words: readonly LocalText[], place: number, locale: Locale): string {
  return words[place]?.[locale] ?? '';
}

/** The points with their words, if all items share them; otherwise each says its own. */
function pointHeads(scales: readonly Scale[], locale: Locale): readonly string[] {
  const [first] = scales;
  if (first === undefined || scales.some((scale) => lookOf(scale) !== lookOf(first))) return [];
  return valuesOf(first).map((value) =>
    `${value}\n${wordsAt(first.words ?? [], value - first.min, locale)}`.trim(),
  );
}

function lookOf({ min, max, words = [] }: Scale): string {
  return JSON.stringify([min, max, words]);
}

function shareOf({ weight }: Dimension, siblings: readonly Dimension[]): string {
  const all = sum(siblings.map((each) => parseFraction(each.weight)));
  return formatShare(divide(parseFraction(weight), all));
}
