import { compare, toFraction, type Fraction } from '@shared/base/fraction';
import type { BandsRule, ScoreBand } from '../indicatorRule';
import type { MethodScore } from '../methodScore';

/**
 * Gives the score of the first band that contains the measurement; outside all bands the answer is
 * `out_of_range`, not 0. Source: measurement spec 1.1.
 */
export function bands(rule: BandsRule, actual: Fraction): MethodScore {
  const band = rule.bands.find((candidate) => contains(candidate, actual));
  return band === undefined
    ? { status: 'out_of_range', score: null }
    : { status: 'ok', score: toFraction(band.score) };
}

function contains(band: ScoreBand, actual: Fraction): boolean {
  return isAboveMinimum(band, actual) && isBelowMaximum(band, actual);
}

function isAboveMinimum({ min, minIncl = true }: ScoreBand, actual: Fraction): boolean {
  if (min === null) return true;
  const difference = compare(actual, toFraction(min));
  return minIncl ? difference >= 0 : difference > 0;
}

function isBelowMaximum({ max, maxIncl = false }: ScoreBand, actual: Fraction): boolean {
  if (max === null) return true;
  const difference = compare(actual, toFraction(max));
  return maxIncl ? difference <= 0 : difference < 0;
}
