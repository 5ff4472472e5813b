import {
  absolute,
  add,
  compare,
  divide,
  floor as wholeUnits,
  fractionOf,
  HUNDRED,
  multiply,
  negate,
  subtract,
  toFraction,
  ZERO,
  type Fraction,
} from '@shared/base/fraction';
import { clamp } from '../clamp';
import type { PartialUnit, SlopeRule } from '../indicatorRule';
import { INVALID_RULE, type MethodScore } from '../methodScore';

/**
 * Scores the base at the target, plus or minus points per unit of deviation, held between floor and
 * cap. Incomplete units count in part (`proportional`), not at all (`ignore`) or as whole ones
 * (`full`), on both sides alike. A unit ≤ 0, a target ≤ 0 with units in per cent of it, or a floor
 * above the cap → `invalid_rule`. Source: measurement spec 1.1, 13.1.
 */
export function slope(rule: SlopeRule, actual: Fraction): MethodScore {
  const target = toFraction(rule.target);
  const floor = toFraction(rule.floor ?? ZERO);
  const cap = toFraction(rule.cap ?? HUNDRED);
  const unit = unitSize(rule, target);
  if (compare(unit, ZERO) <= 0 || compare(floor, cap) > 0) return INVALID_RULE;

  const better = rule.direction === 'lower' ? subtract(target, actual) : subtract(actual, target);
  const units = countUnits(divide(better, unit), rule.partial ?? 'proportional');
  const points = compare(units, ZERO) >= 0 ? rule.plusPerUnit : rule.minusPerUnit;
  const raw = add(toFraction(rule.base), multiply(units, toFraction(points)));
  return { status: 'ok', score: clamp(raw, floor, cap) };
}

function unitSize(rule: SlopeRule, target: Fraction): Fraction {
  const unit = toFraction(rule.unit);
  if (rule.unitIsPercentOfTarget !== true) return unit;
  // A per cent of a negative target would turn better into worse, even with a negative unit.
  if (compare(target, ZERO) <= 0) return ZERO;
  return divide(multiply(unit, target), HUNDRED);
}

function countUnits(units: Fraction, partial: PartialUnit): Fraction {
  if (partial === 'proportional') return units;
  const size = absolute(units);
  const down = fractionOf(wholeUnits(size), 1n);
  const isPartial = compare(down, size) < 0;
  const counted = partial === 'full' && isPartial ? add(down, fractionOf(1n, 1n)) : down;
  return compare(units, ZERO) < 0 ? negate(counted) : counted;
}
