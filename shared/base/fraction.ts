import { shiftedDigits, terminatingPlaces } from './decimalDigits';
import type { Brand } from './brand';
import { isSafe, large, reduced, reducedSmall, type Fraction } from './reducedFraction';

export type { Fraction };

/**
 * What record-path functions accept: a fraction, its text ("89.995", "1/3"), or a number that came
 * out of JSON and is read by its decimal text. Source: measurement spec 13, exact strings.
 */
export type FractionInput = Fraction | string | number;

/**
 * The exact text of a fraction: terminating decimal or reduced `n/d` (measurement spec 0 and 13).
 * Only `formatFraction` makes one, so that no estimate, which is a double, can pass for a score.
 */
export type ExactText = Brand<string, 'ExactText'>;

const DECIMAL = '\\d+(?:\\.\\d+)?';
const FRACTION_TEXT = new RegExp(`^(-?)(${DECIMAL})(?:/(${DECIMAL}))?$`);
const NUMBER_TEXT = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The fraction 0. */
export const ZERO: Fraction = fractionOf(0n, 1n);

/** The fraction 1. */
export const ONE: Fraction = fractionOf(1n, 1n);

/** The fraction 100: full score, and the factor of per cent. */
export const HUNDRED: Fraction = fractionOf(100n, 1n);

/**
 * Makes the reduced fraction numerator/denominator.
 * @throws RangeError if the denominator is 0.
 */
export function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction cannot have the denominator 0');
  return reduced(numerator, denominator);
}

/**
 * Tells whether a text is a decimal ("-12.50") or a quotient of decimals ("1/3", "269.985/3").
 * Signs other than a leading minus, exponents, blanks, thousands separators and a denominator of
 * zero are refused. Source: measurement spec 0.
 */
export function isFractionText(text: string): boolean {
  const denominator = FRACTION_TEXT.exec(text)?.[3];
  return FRACTION_TEXT.test(text) && (denominator === undefined || /[1-9]/.test(denominator));
}

/**
 * Reads a decimal or a quotient of decimals exactly, without passing through binary floating point.
 * Source: measurement spec 0.
 * @throws RangeError if `isFractionText` refuses the text.
 * @example parseFraction('269.985/3') // 89.995
 */
export function parseFraction(text: string): Fraction {
  const match = FRACTION_TEXT.exec(text);
  const [, sign, numerator = '0', denominator] = match ?? [];
  if (match === null || (denominator !== undefined && !/[1-9]/.test(denominator))) {
    throw new RangeError(`Not a decimal or a fraction: "${text}"`);
  }
  const above = parseDecimal(numerator);
  const value = denominator === undefined ? above : divide(above, parseDecimal(denominator));
  return sign === '-' ? negate(value) : value;
}

/**
 * Turns any accepted input into a fraction. A number is read by its shortest decimal text, so 0.1
 * is exactly one tenth. Source: measurement spec 13, exact strings.
 * @throws RangeError for unreadable text, NaN and infinities.
 */
export function toFraction(input: FractionInput): Fraction {
  if (typeof input === 'string') return parseFraction(input);
  return typeof input === 'number' ? fractionFromNumber(input) : input;
}

/** a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.isSmall && b.isSmall) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    const numerator = left + right;
    const denominator = a.d * b.d;
    if (isSafe(left) && isSafe(right) && isSafe(numerator) && isSafe(denominator)) {
      return reducedSmall(numerator, denominator);
    }
  }
  const [p, q] = [large(a), large(b)];
  return reduced(p.n * q.d + q.n * p.d, p.d * q.d);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a.isSmall && b.isSmall) {
    const numerator = a.n * b.n;
    const denominator = a.d * b.d;
    if (isSafe(numerator) && isSafe(denominator)) return reducedSmall(numerator, denominator);
  }
  const [p, q] = [large(a), large(b)];
  return reduced(p.n * q.n, p.d * q.d);
}

/**
 * a ÷ b.
 * @throws RangeError if b is 0.
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (isZero(b)) throw new RangeError('Division by zero');
  if (a.isSmall && b.isSmall) {
    const numerator = a.n * b.d;
    const denominator = a.d * b.n;
    if (isSafe(numerator) && isSafe(denominator)) return reducedSmall(numerator, denominator);
  }
  const [p, q] = [large(a), large(b)];
  return reduced(p.n * q.d, p.d * q.n);
}

/** −a. */
export function negate(a: Fraction): Fraction {
  return a.isSmall
    ? { isSmall: true, n: a.n === 0 ? 0 : -a.n, d: a.d }
    : { isSmall: false, n: -a.n, d: a.d };
}

/** |a|. */
export function absolute(a: Fraction): Fraction {
  return a.n < 0 ? negate(a) : a;
}

/** Negative if a < b, zero if equal, positive if a > b; fits `Array.prototype.sort`. */
export function compare(a: Fraction, b: Fraction): number {
  if (a.isSmall && b.isSmall) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return Math.sign(left - right);
  }
  const [p, q] = [large(a), large(b)];
  const [left, right] = [p.n * q.d, q.n * p.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Tells whether a = 0. */
export function isZero(a: Fraction): boolean {
  return a.isSmall && a.n === 0;
}

/** The reduced numerator, with the sign of the fraction. */
export function numeratorOf(a: Fraction): bigint {
  return BigInt(a.n);
}

/** The reduced denominator, 1 or more. */
export function denominatorOf(a: Fraction): bigint {
  return BigInt(a.d);
}

/** The smaller of a and b. */
export function minimum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of a and b. */
export function maximum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The sum of all values; 0 for an empty list. */
export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}

/** The largest whole number that is not above a. */
export function floor(a: Fraction): bigint {
  const { n, d } = large(a);
  const truncated = n / d;
  return n < 0n && n % d !== 0n ? truncated - 1n : truncated;
}

/**
 * The exact text: a terminating decimal without trailing zeros ("80", "106.5", "-5"), else the
 * reduced "n/d" ("250/3"). `parseFraction` reads it back. Source: measurement spec 13.
 */
export function formatFraction(a: Fraction): ExactText {
  return exactDigits(a) as ExactText;
}

/**
 * A double beside the exact value, for charts and for statistics. Never feed the result back into
 * a score. Source: measurement spec 0, evidence path.
 */
export function approximate(a: Fraction): number {
  if (a.isSmall) return a.n / a.d;
  // Enough binary places for a double, however large the parts are.
  const places = Math.max(0, bitLength(a.d) - bitLength(a.n) + 64);
  return Number((a.n << BigInt(places)) / a.d) / 2 ** places;
}

function exactDigits(a: Fraction): string {
  if (a.isSmall && a.d === 1) return String(a.n);
  const places = terminatingPlaces(a);
  if (places === null) return `${a.n}/${a.d}`;
  const digits = shiftedDigits(a, places).padStart(places + 1, '0');
  const point = digits.length - places;
  const decimals = places > 0 ? `.${digits.slice(point)}` : '';
  return `${a.n < 0 ? '-' : ''}${digits.slice(0, point)}${decimals}`;
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function parseDecimal(text: string): Fraction {
  const point = text.indexOf('.');
  // Fifteen digits are always a safe integer.
  if (point < 0 && text.length <= 15) return { isSmall: true, n: Number(text), d: 1 };
  const whole = point < 0 ? text : text.slice(0, point);
  const decimals = point < 0 ? '' : text.slice(point + 1);
  if (whole.length + decimals.length <= 15) {
    return reducedSmall(Number(whole + decimals), 10 ** decimals.length);
  }
  return fractionOf(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function fractionFromNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { isSmall: true, n: value === 0 ? 0 : value, d: 1 };
  const match = NUMBER_TEXT.exec(String(value));
  if (match === null) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power < 0
    ? fractionOf(digits, 10n ** BigInt(-power))
    : fractionOf(digits * 10n ** BigInt(power), 1n);
}
