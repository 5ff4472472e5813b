import { denominatorOf, numeratorOf, toFraction, type FractionInput } from '../base/fraction';

/**
 * Prints a value with exactly `dp` decimals, half away from zero on the exact value; a rounded zero
 * has no minus. This is the only rounding in the program and happens once, at display.
 * Source: measurement spec 2.4 and 13.2.
 * @param dp whole number of decimals, 0 or more.
 * @throws RangeError if dp is not such a number.
 * @example roundHalfUp('1.005', 2) // '1.01'
 */
export function roundHalfUp(value: FractionInput, dp: number): string {
  if (!Number.isSafeInteger(dp) || dp < 0) throw new RangeError(`Not a number of decimals: ${dp}`);
  const fraction = toFraction(value);
  const signed = numeratorOf(fraction);
  const numerator = signed < 0n ? -signed : signed;
  const denominator = denominatorOf(fraction);
  const rounded = (2n * numerator * 10n ** BigInt(dp) + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(dp + 1, '0');
  const point = digits.length - dp;
  const decimals = dp > 0 ? `.${digits.slice(point)}` : '';
  return `${signed < 0n && rounded > 0n ? '-' : ''}${digits.slice(0, point)}${decimals}`;
}
