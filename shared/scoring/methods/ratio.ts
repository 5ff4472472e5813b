import {
  compare,
  divide,
  HUNDRED,
  multiply,
  subtract,
  toFraction,
  ZERO,
  type Fraction,
} from '@shared/base/fraction';
import { clamp } from '../clamp';
import type { RatioRule } from '../indicatorRule';
import { INVALID_RULE, type MethodScore } from '../methodScore';

/**
 * Scores the share of the target reached: 100·x/T, or for lower-is-better 100·(2 − x/T) (`mirror`)
 * or 100·T/x (`inverse`, the cap at x ≤ 0); held between floor and cap. T ≤ 0 or a floor above the
 * cap → `invalid_rule`. A negative measurement is not an error. Source: measurement spec 1.1, 13.1.
 */
export function ratio(rule: RatioRule, actual: Fraction): MethodScore {
  const target = toFraction(rule.target);
  const floor = toFraction(rule.floor ?? ZERO);
  const cap = toFraction(rule.cap ?? HUNDRED);
  if (compare(target, ZERO) <= 0 || compare(floor, cap) > 0) return INVALID_RULE;
  return { status: 'ok', score: clamp(rawRatio(rule, actual, target, cap), floor, cap) };
}

function rawRatio(rule: RatioRule, actual: Fraction, target: Fraction, cap: Fraction): Fraction {
  const reached = multiply(HUNDRED, divide(actual, target));
  if (rule.direction !== 'lower') return reached;
  if (rule.lowerForm !== 'inverse') return subtract(toFraction(200), reached);
  if (compare(actual, ZERO) <= 0) return cap;
  return multiply(HUNDRED, divide(target, actual));
}
