import { formatFraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Locale } from '../domain/locale';
import type { Basis, Scale } from '../domain/scheme';
import { answerScore, type SurveyBasis } from '../scoring/answerScore';
import { operandText } from '../scoring/operandText';
import type { IndicatorInput } from '../scoring/scoreTree';
import { eventName, eventsMethodWords, methodWords } from '../sheets/methodWords';
import type { Translate } from '../text/translate';
import type { ExplainedAnswer } from './explainedStep';

type Input<Kind extends IndicatorInput['kind']> = Extract<IndicatorInput, { kind: Kind }>;
type BasisOf<Kind extends Basis['kind']> = Extract<Basis, { kind: Kind }>;

/** The words of one language. */
export interface Words {
  readonly t: Translate;
  readonly locale: Locale;
}

/** What an indicator was scored from and by which rule, in short sentences. */
export function inputWords(words: Words, input: IndicatorInput, basis: Basis): readonly string[] {
  switch (input.kind) {
    case 'rating':
      return basis.kind === 'rating' ? ratingWords(words, input, basis.scale) : [];
    case 'survey':
      return basis.kind === 'survey' ? surveyWords(words, input, basis) : [];
    case 'measurement':
      return basis.kind === 'measurement' ? measurementWords(words, input, basis) : [];
    case 'events':
      return eventsWords(words, input);
    default:
      return unreachable(input);
  }
}

/** Every point of the scale of a question, best first, also those nobody gave. */
export function countedAnswers(
  { t, locale }: Words,
  input: IndicatorInput,
  basis: Basis,
): readonly ExplainedAnswer[] {
  if (input.kind !== 'survey' || basis.kind !== 'survey') return [];
  const { scale } = basis;
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => {
    const value = String(scale.max - step);
    const given = input.answers.find((answer) => answer.value === value);
    return {
      answer: scale.words?.[Number(value) - scale.min]?.[locale] ?? value,
      points: t('explanation.points', { score: operandText(pointsOf(basis, value)) }),
      count: String(given?.count ?? 0),
    };
  });
}

function pointsOf(basis: SurveyBasis, value: string): string {
  return formatFraction(answerScore(basis, value));
}

function ratingWords(
  { t, locale }: Words,
  input: Input<'rating'>,
  scale: Scale,
): readonly string[] {
  const { given, notApplicable, declined, blank } = input;
  const ratings = given.map(({ reviewerName, value }) => {
    const reviewer = reviewerName === '' ? t('explanation.unnamed') : reviewerName;
    const words = scale.words?.[Number(value) - scale.min]?.[locale];
    return words === undefined
      ? t('explanation.given', { reviewer, value, max: scale.max })
      : t('explanation.givenWords', { reviewer, value, words });
  });
  const { conversion } = scale;
  const values = [...new Set(given.map(({ value }) => value))];
  const converted =
    conversion.kind === 'table'
      ? values.map((value) =>
          t('explanation.table', { value, score: conversion.scores[value] ?? '' }),
        )
      : [];
  const isOfPeriods = given.some(({ period }) => period !== undefined);
  const mean = isOfPeriods ? t('explanation.meanOfPeriods') : t('explanation.mean');
  return [
    ...ratings,
    ...converted,
    ...(given.length > 1 ? [mean] : []),
    ...(notApplicable > 0 ? [t('explanation.notApplicable', { count: notApplicable })] : []),
    ...(declined > 0 ? [t('explanation.declined', { count: declined })] : []),
    ...(blank > 0 ? [t('explanation.blank', { count: blank })] : []),
  ];
}

function surveyWords(
  { t }: Words,
  { statistic, reversed, responses }: Input<'survey'>,
  { questions, top, scale }: BasisOf<'survey'>,
): readonly string[] {
  return [
    questions.length === 1
      ? t('explanation.vote')
      : t('explanation.meanOfCustomers', { n: responses }),
    ...(statistic === 'topBox' ? [t('explanation.topBox', { top: top ?? scale.max })] : []),
    ...(statistic === 'nps' ? [t('explanation.nps')] : []),
    ...(reversed === undefined ? [] : [t('explanation.reversed')]),
  ];
}

function measurementWords(
  { t, locale }: Words,
  { value, origin, pending, periods, method }: Input<'measurement'>,
  { target, unit }: BasisOf<'measurement'>,
): readonly string[] {
  if (value === null) return [t('explanation.noMeasurement')];
  return [
    t('explanation.target', { target: target[locale] }),
    methodWords(t, method, unit).join(t('explanation.ruleSeparator')),
    ...(origin === null ? [] : [t(`explanation.${origin}`)]),
    ...(periods === undefined ? [] : [t('explanation.valuesByDays')]),
    ...(pending === undefined ? [] : [t('explanation.pending', { count: pending })]),
  ];
}

function eventsWords({ t, locale }: Words, { counts, method }: Input<'events'>): readonly string[] {
  if (counts === null) return [t('explanation.noEvents')];
  const happened = counts.filter(({ count }) => count !== '0');
  return [
    ...(happened.length === 0 ? [t('explanation.noneHappened')] : []),
    ...happened.map(({ code, count }) =>
      t('explanation.event', { name: eventName(method, code, locale), number: count }),
    ),
    eventsMethodWords(t, locale, method).join(t('explanation.ruleSeparator')),
  ];
}
