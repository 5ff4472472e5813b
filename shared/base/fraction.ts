import FractionJs from 'fraction.js';

/**
 * An exact rational number: sign `s` (1 or -1), numerator `n` ≥ 0 and denominator `d` ≥ 1,
 * reduced. Make one with `parseFraction` or `toFraction`, never by hand.
 * Source: measurement spec 0, record path.
 */
export type Fraction = Readonly<Pick<FractionJs, 's' | 'n' | 'd'>>;

/**
 * What record-path functions accept: a fraction, its text ("89.995", "1/3"), or a number that came
 * out of JSON and is read by its decimal text. Source: measurement spec 13, exact strings.
 */
export type FractionInput = Fraction | string | number;

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
  return new FractionJs(numerator, denominator);
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
  if (match === null || !isFractionText(text)) {
    throw new RangeError(`Not a decimal or a fraction: "${text}"`);
  }
  const [, sign, numerator = '0', denominator = '1'] = match;
  const value = divide(parseDecimal(numerator), parseDecimal(denominator));
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
  return calculable(a).add(b);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return calculable(a).sub(b);
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return calculable(a).mul(b);
}

/**
 * a ÷ b.
 * @throws RangeError if b is 0.
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (isZero(b)) throw new RangeError('Division by zero');
  return calculable(a).div(b);
}

/** −a. */
export function negate(a: Fraction): Fraction {
  return calculable(a).neg();
}

/** |a|. */
export function absolute(a: Fraction): Fraction {
  return calculable(a).abs();
}

/** Negative if a < b, zero if equal, positive if a > b; fits `Array.prototype.sort`. */
export function compare(a: Fraction, b: Fraction): number {
  return calculable(a).compare(b);
}

/** Tells whether a = 0. */
export function isZero(a: Fraction): boolean {
  return a.n === 0n;
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
  const truncated = a.n / a.d;
  if (a.s > 0n) return truncated;
  return a.n % a.d === 0n ? -truncated : -truncated - 1n;
}

/**
 * The exact text: a terminating decimal without trailing zeros ("80", "106.5", "-5"), else the
 * reduced "n/d" ("250/3"). `parseFraction` reads it back. Source: measurement spec 13.
 */
export function formatFraction(a: Fraction): string {
  const sign = a.s < 0n && a.n !== 0n ? '-' : '';
  const places = terminatingPlaces(a.d);
  if (places === null) return `${sign}${a.n}/${a.d}`;
  const digits = ((a.n * 10n ** BigInt(places)) / a.d).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${sign}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}

/**
 * The nearest double, for charts and for statistics. Never feed the result back into a score.
 * Source: measurement spec 0, evidence path.
 */
export function approximate(a: Fraction): number {
  return calculable(a).valueOf();
}

function calculable(a: Fraction): FractionJs {
  return a instanceof FractionJs ? a : new FractionJs(a.s * a.n, a.d);
}

function parseDecimal(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.split('.');
  return fractionOf(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function fractionFromNumber(value: number): Fraction {
  const match = NUMBER_TEXT.exec(String(value));
  if (match === null) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power < 0
    ? fractionOf(digits, 10n ** BigInt(-power))
    : fractionOf(digits * 10n ** BigInt(power), 1n);
}

/** Decimal places of 1/denominator, or null if it has a prime factor other than 2 and 5. */
function terminatingPlaces(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
