import { HUNDRED, multiply, toFraction, type FractionInput } from '../base/fraction';
import { formatNumber } from '../text/formatNumber';

/** A number with one decimal, a real minus sign, rounded once. */
export function tenths(value: FractionInput): string {
  return formatNumber(value, 1);
}

/** A count. */
export function count(value: number): string {
  return formatNumber(value, 0);
}

/** A share from 0 to 1 as per cent with one decimal, without the sign. */
export function percent(share: FractionInput): string {
  return tenths(multiply(toFraction(share), HUNDRED));
}

/** A coefficient such as an agreement, with two decimals. */
export function coefficient(value: number): string {
  return formatNumber(value, 2);
}

/** How far apart, whatever the direction. */
export function distance(value: number): string {
  return tenths(Math.abs(value));
}
