import { formatFraction, toFraction, type FractionInput } from '../base/fraction';
import { formatNumber } from '../text/formatNumber';

/** A score as sheets print it: 2 decimals, rounded half up on the exact value. */
export function scoreText(score: FractionInput): string {
  return formatNumber(score, 2);
}

/** A weighted score as sheets print it: 4 decimals, so that rows can be added up by hand. */
export function contributionText(contribution: FractionInput): string {
  return formatNumber(contribution, 4);
}

/** A number with as many of 2 decimals as it needs: "85", "93.5", "33.33". */
export function shortText(value: FractionInput): string {
  return formatNumber(value, 2).replace(/\.?0+$/, '');
}

/** A coefficient exactly as the scheme has it, with at least one decimal: "1.2", "1.0". */
export function coefficientText(coefficient: FractionInput): string {
  const exact = formatFraction(toFraction(coefficient));
  if (exact.includes('/')) return contributionText(coefficient);
  return exact.includes('.') ? exact : `${exact}.0`;
}

/** A measured value in its unit: "91.0%", "0.33" per hundred, or the number itself. */
export function measuredText(value: FractionInput, unit: 'percent' | 'per100' | 'value'): string {
  if (unit === 'percent') return `${formatNumber(value, 1)}%`;
  return unit === 'per100' ? scoreText(value) : shortText(value);
}
