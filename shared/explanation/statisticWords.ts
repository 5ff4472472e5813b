import { unreachable } from '../base/unreachable';
import type { Basis, MeasurementBasis } from '../domain/scheme';
import type { Insight } from '../insights/insight';
import { insightSentence } from '../insights/insightSentence';
import { netPromoterInsight } from '../insights/netPromoter';
import { rateInsight, solvedInsight, topBoxInsight } from '../insights/rate';
import type { IndicatorInput } from '../scoring/scoreTree';
import { nps } from '../statistics/nps';
import { rate } from '../statistics/rate';
import { topBox } from '../statistics/topBox';
import { wilson } from '../statistics/wilson';
import type { Translate } from '../text/translate';

const CONFIDENCE = 0.95;
// Measures whose cases are counted as solved.
const solvedMeasures: readonly string[] = ['resolutionRate'];

/**
 * What the cases or answers behind an indicator say about the true rate, in sentences with their
 * gates; it changes no score. Source: measurement spec 1.4, 3.1, 3.6, 10.
 * @param name of the indicator in the reader's language.
 */
export function statisticWords(
  t: Translate,
  input: IndicatorInput,
  basis: Basis,
  name: string,
): readonly string[] {
  const insight = insightOf(input, basis, name);
  const sentence = insight === null ? null : insightSentence(insight, t);
  return sentence === null ? [] : [sentence];
}

function insightOf(input: IndicatorInput, basis: Basis, name: string): Insight | null {
  if (input.kind === 'survey' && basis.kind === 'survey') return answersInsight(input, basis);
  if (input.kind === 'measurement' && basis.kind === 'measurement') {
    return casesInsight(input, basis, name);
  }
  return null;
}

function answersInsight(
  { answers, statistic }: Extract<IndicatorInput, { kind: 'survey' }>,
  { top, scale }: Extract<Basis, { kind: 'survey' }>,
): Insight | null {
  const values = answers.flatMap(({ value, count }) =>
    Array.from({ length: count }, () => Number(value)),
  );
  switch (statistic) {
    case 'topBox':
      return topBoxInsight(topBox({ values, top: top ?? scale.max }));
    case 'nps':
      return netPromoterInsight(nps({ values }));
    case undefined:
      return null;
    default:
      return unreachable(statistic);
  }
}

/** Nothing about cases that are no share of one another, such as a numerator above its base. */
function casesInsight(
  { numerator, denominator }: Extract<IndicatorInput, { kind: 'measurement' }>,
  { measure, unit }: MeasurementBasis,
  name: string,
): Insight | null {
  if (numerator === null || denominator === null || unit === 'value') return null;
  const cases = { x: Number(numerator), n: Number(denominator) };
  const kind = unit === 'percent' ? 'proportion' : 'per100';
  const found = rate({ num: cases.x, den: cases.n, kind });
  if (found.status === 'invalid') return null;
  return kind === 'proportion' && solvedMeasures.includes(measure)
    ? solvedInsight(wilson({ ...cases, conf: CONFIDENCE }), cases)
    : rateInsight(found, cases, name);
}
