import type { Translate } from '../text/translate';
import type { Insight, InsightKey, InsightValues } from './insight';

type AllValues = InsightValues<InsightKey>;

/**
 * The sentence of an insight in the language of `t`; `null` for a statistic about which nothing is
 * said below its gate. Source: measurement spec 10, 3.6.
 */
export function insightSentence(insight: Insight, t: Translate): string | null {
  if (insight.key === 'hidden') return null;
  // Any key may come, so the compiler asks for the values of all; those of the key are there.
  return t(`insight.${insight.key}`, insight.values as AllValues);
}
