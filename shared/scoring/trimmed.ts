import type { FractionInput } from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';

/** Decimals of intermediate results; the total alone is rounded (measurement spec 2.4). */
export const formulaDecimals = 4;

/** At most four decimals, without trailing zeros. */
export function trimmed(value: FractionInput): string {
  return roundHalfUp(value, formulaDecimals).replace(/\.?0+$/, '');
}
