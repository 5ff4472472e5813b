import { formatFraction, toFraction, type FractionInput } from '../base/fraction';
import type { EventCount, IndicatorRule, Measurement } from './indicatorRule';
import type { MethodScore, NoScore } from './methodScore';
import { bands } from './methods/bands';
import { events } from './methods/events';
import { linear } from './methods/linear';
import { ratio } from './methods/ratio';
import { slope } from './methods/slope';
import { roundHalfUp } from './roundHalfUp';

/** An indicator score as exact text, with its display text at `dp` decimals. */
export type IndicatorScore =
  | Readonly<{ status: 'ok'; score: string; display: string }>
  | Readonly<{
      status: 'ok';
      score: string;
      display: string;
      deducted: string;
      bonus: string;
      raw: string;
      truncated: boolean;
    }>
  | NoScore;

/**
 * Scores one measurement by one rule, exactly. `null` is missing data and gives `no_data` before
 * the rule is looked at. Source: measurement spec 1.1, 13.1.
 * @throws RangeError if a number in the rule or the measurement is unreadable.
 * @throws TypeError if counted events meet a rule for numbers, or the other way round.
 */
export function scoreIndicatorExact(rule: IndicatorRule, actual: Measurement | null): MethodScore {
  if (actual === null) return { status: 'no_data', score: null };
  if (isEventList(actual)) {
    if (rule.type !== 'events') throw new TypeError(`A ${rule.type} rule cannot score events`);
    return events(rule, actual);
  }
  return scoreNumber(rule, actual);
}

/**
 * As `scoreIndicatorExact`, with exact text and the display text.
 * Source: measurement spec 1.1, 13.1.
 */
export function scoreIndicator({
  rule,
  actual,
  dp,
}: Readonly<{ rule: IndicatorRule; actual: Measurement | null; dp: number }>): IndicatorScore {
  const result = scoreIndicatorExact(rule, actual);
  if (result.status !== 'ok') return result;
  const score = formatFraction(result.score);
  const display = roundHalfUp(result.score, dp);
  if (result.eventTotals === undefined) return { status: 'ok', score, display };
  const { deducted, bonus, raw, truncated } = result.eventTotals;
  return {
    status: 'ok',
    score,
    display,
    deducted: formatFraction(deducted),
    bonus: formatFraction(bonus),
    raw: formatFraction(raw),
    truncated,
  };
}

function scoreNumber(rule: IndicatorRule, actual: FractionInput): MethodScore {
  const value = toFraction(actual);
  switch (rule.type) {
    case 'linear':
      return linear(rule, value);
    case 'ratio':
      return ratio(rule, value);
    case 'slope':
      return slope(rule, value);
    case 'bands':
      return bands(rule, value);
    case 'events':
      throw new TypeError('An events rule cannot score a number');
  }
}

function isEventList(actual: Measurement): actual is readonly EventCount[] {
  return Array.isArray(actual);
}
