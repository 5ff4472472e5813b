import {
  compare,
  divide,
  formatFraction,
  HUNDRED,
  multiply,
  ONE,
  parseFraction,
} from '../base/fraction';
import { exactTextSchema, weightSchema } from '../domain/exactText';

/**
 * A weight as people type it, as exact text: "30 %" and "30" are 0.3, "0.3" is 0.3, "33.3" is
 * 0.333, "1/3" stays 1/3. A decimal of 1 or less without a sign for per cent is a share already.
 * `null` if it is no weight; nothing is rounded.
 */
export function readWeight(typed: string): string | null {
  const text = plain(typed);
  const hasSign = text.endsWith('%');
  const number = completed(hasSign ? text.slice(0, -1) : text);
  if (!weightSchema.safeParse(number).success) return null;
  const isFraction = number.includes('/');
  const value = parseFraction(number);
  const isShare = !hasSign && (isFraction || compare(value, ONE) <= 0);
  const weight = isShare ? number : formatFraction(divide(value, HUNDRED));
  return weightSchema.safeParse(weight).success ? weight : null;
}

/**
 * How a weight is shown for editing: in per cent where these end, else as the fraction that it is.
 * What is no weight is shown as it was typed.
 * @example showWeight('0.333') // '33.3 %'
 */
export function showWeight(text: string): string {
  if (!weightSchema.safeParse(text).success) return text;
  const percent = formatFraction(multiply(parseFraction(text), HUNDRED));
  return percent.includes('/') ? text : `${percent} %`;
}

/**
 * Any other number of a scheme as people type it, as exact text: full-width digits and a real minus
 * sign are understood, a sign for per cent is left out. `null` if it is no number.
 */
export function readNumber(typed: string): string | null {
  const number = completed(plain(typed).replace(/%$/, ''));
  return exactTextSchema.safeParse(number).success ? number : null;
}

/** Half-width signs, without blanks around the number. */
function plain(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+%$/u, '%').replace('−', '-');
}

/** A decimal point without digits on one side, as it is while typing. */
function completed(number: string): string {
  return number.replace(/^(-?)\./, '$10.').replace(/\.$/, '');
}
