import {
  compare,
  denominatorOf,
  numeratorOf,
  toFraction,
  type FractionInput,
} from '../base/fraction';
import { trimmed } from './trimmed';

/** Whether four decimals hold the number exactly. */
export function isTerminating(value: FractionInput): boolean {
  return compare(toFraction(value), toFraction(trimmed(value))) === 0;
}

/**
 * A number inside a formula so that a calculator loses nothing: at most four decimals, or the
 * division that makes it where these would round it.
 * @example operandText('50/3') // '(50 ÷ 3)'
 */
export function operandText(value: FractionInput): string {
  if (isTerminating(value)) return trimmed(value);
  const exact = toFraction(value);
  return `(${numeratorOf(exact)} ÷ ${denominatorOf(exact)})`;
}
