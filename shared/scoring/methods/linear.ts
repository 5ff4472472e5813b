import {
  add,
  compare,
  divide,
  multiply,
  subtract,
  toFraction,
  ZERO,
  type Fraction,
} from '@shared/base/fraction';
import type { LinearRule } from '../indicatorRule';
import { INVALID_RULE, type MethodScore } from '../methodScore';

/**
 * Scores a measurement on straight lines between the anchors, in any order, constant outside them.
 * With `belowFloor: 'zero'` a measurement worse than the worst anchor scores 0; at the anchor it
 * scores the anchor. Fewer than two anchors or two anchors at one x → `invalid_rule`.
 * Source: measurement spec 1.1.
 */
export function linear(rule: LinearRule, actual: Fraction): MethodScore {
  const anchors = rule.anchors
    .map((anchor) => ({ x: toFraction(anchor.x), s: toFraction(anchor.s) }))
    .toSorted((a, b) => compare(a.x, b.x));
  const first = anchors.at(0);
  const last = anchors.at(-1);
  if (first === undefined || last === undefined || anchors.length < 2) return INVALID_RULE;
  if (anchors.some((anchor, i) => i > 0 && isSameX(anchor, anchors[i - 1]))) return INVALID_RULE;

  const isBelow = compare(actual, first.x) < 0;
  const isAbove = compare(actual, last.x) > 0;
  const isWorse = rule.direction === 'lower' ? isAbove : isBelow;
  if (isWorse && rule.belowFloor === 'zero') return { status: 'ok', score: ZERO };
  if (isBelow) return { status: 'ok', score: first.s };

  const upperIndex = anchors.findIndex((anchor) => compare(actual, anchor.x) <= 0);
  const upper = anchors[upperIndex];
  const lower = anchors[upperIndex - 1];
  if (upper === undefined) return { status: 'ok', score: last.s };
  if (lower === undefined) return { status: 'ok', score: first.s };
  const rise = divide(subtract(upper.s, lower.s), subtract(upper.x, lower.x));
  return { status: 'ok', score: add(lower.s, multiply(rise, subtract(actual, lower.x))) };
}

type ExactAnchor = Readonly<{ x: Fraction; s: Fraction }>;

function isSameX(a: ExactAnchor, b: ExactAnchor | undefined): boolean {
  return b !== undefined && compare(a.x, b.x) === 0;
}
