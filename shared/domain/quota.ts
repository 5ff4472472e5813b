import { floor, multiply, parseFraction, toFraction } from '../base/fraction';
import type { ResultRule } from './resultRule';

/** How many people of one unit may have the best grade without a written reason. */
export interface QuotaCeiling {
  readonly people: number;
  /** Up to so many people are a small unit. */
  readonly smallUnitSize: number;
  readonly ceiling: number;
  /** Which part of the rule it comes from. */
  readonly because: 'smallUnit' | 'largerUnit' | 'share';
}

/**
 * The ceiling of a unit with so many people. A share is rounded down and counts only where it is
 * more than the plain ceiling of larger units. It guides; nobody is moved by it, and there is no
 * floor for any grade. Source: domain C.4.
 * @throws RangeError if `people` is not a whole number from 0 up.
 */
export function quotaCeiling(people: number, rule: ResultRule): QuotaCeiling {
  if (!Number.isInteger(people) || people < 0) throw new RangeError('People are counted');
  const { smallUnitSize } = rule;
  if (people <= smallUnitSize) {
    const ceiling = Math.min(people, rule.smallUnitCeiling);
    return { people, smallUnitSize, ceiling, because: 'smallUnit' };
  }
  const shared = sharedPlaces(people, rule.largerUnitShare);
  const plain = Math.min(people, rule.largerUnitCeiling);
  return shared > plain
    ? { people, smallUnitSize, ceiling: shared, because: 'share' }
    : { people, smallUnitSize, ceiling: plain, because: 'largerUnit' };
}

function sharedPlaces(people: number, share: string | null): number {
  if (share === null) return 0;
  const places = Number(floor(multiply(parseFraction(share), toFraction(people))));
  return Math.min(Math.max(places, 0), people);
}
