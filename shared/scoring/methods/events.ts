import {
  add,
  compare,
  HUNDRED,
  minimum,
  multiply,
  subtract,
  sum,
  toFraction,
  ZERO,
  type Fraction,
} from '@shared/base/fraction';
import { clamp } from '../clamp';
import type { EventCount, EventKind, EventsRule } from '../indicatorRule';
import { INVALID_RULE, type MethodScore } from '../methodScore';

/**
 * Scores counted events: base − Σ min(count·points, maxPoints) + min(Σ bonus, bonusCap), held
 * between floor and cap. Rows of one code are added up before `maxPoints`; an empty list scores the
 * base. An unknown code or a floor above the cap → `invalid_rule`. Source: measurement spec 1.1,
 * 13.1.
 * @throws RangeError if a count is negative.
 */
export function events(rule: EventsRule, actual: readonly EventCount[]): MethodScore {
  const floor = toFraction(rule.floor ?? ZERO);
  const cap = toFraction(rule.cap ?? HUNDRED);
  if (compare(floor, cap) > 0) return INVALID_RULE;
  if (actual.some((event) => !Object.hasOwn(rule.events, event.code))) return INVALID_RULE;

  const kinds = Object.entries(rule.events);
  const deducted = sum(kinds.map(([code, kind]) => deduction(kind, countOf(code, actual))));
  const earned = sum(kinds.map(([code, kind]) => addition(kind, countOf(code, actual))));
  const bonusCap = rule.bonusCap ?? null;
  const bonus = bonusCap === null ? earned : minimum(earned, toFraction(bonusCap));
  const raw = add(subtract(toFraction(rule.base), deducted), bonus);
  const score = clamp(raw, floor, cap);
  const truncated = compare(score, raw) !== 0;
  return { status: 'ok', score, eventTotals: { deducted, bonus, raw, truncated } };
}

function countOf(code: string, actual: readonly EventCount[]): Fraction {
  const counts = actual.filter((event) => event.code === code).map((e) => toFraction(e.count));
  if (counts.some((count) => compare(count, ZERO) < 0)) {
    throw new RangeError(`The count of event "${code}" is negative`);
  }
  return sum(counts);
}

function deduction(kind: EventKind, count: Fraction): Fraction {
  if (kind.kind !== 'deduct') return ZERO;
  const points = multiply(count, toFraction(kind.points));
  const maxPoints = kind.maxPoints ?? null;
  return maxPoints === null ? points : minimum(points, toFraction(maxPoints));
}

function addition(kind: EventKind, count: Fraction): Fraction {
  return kind.kind === 'bonus' ? multiply(count, toFraction(kind.points)) : ZERO;
}
