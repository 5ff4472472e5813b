/**
 * An exact rational number, reduced, with a denominator of 1 or more. Both parts are numbers while
 * they are safe integers, which makes everyday scores fast, and bigints as soon as they are not.
 * Make one with `parseFraction`, `toFraction` or `fractionOf`, never by hand.
 * Source: measurement spec 0, record path.
 */
export type Fraction =
  | Readonly<{ isSmall: true; n: number; d: number }>
  | Readonly<{ isSmall: false; n: bigint; d: bigint }>;

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
export function formatFraction(a: Fraction): string {
  if (a.isSmall && a.d === 1) return String(a.n);
  const places = terminatingPlaces(a);
  if (places === null) return `${a.n}/${a.d}`;
  const digits = shiftedDigits(a, places).padStart(places + 1, '0');
  const point = digits.length - places;
  const decimals = places > 0 ? `.${digits.slice(point)}` : '';
  return `${a.n < 0 ? '-' : ''}${digits.slice(0, point)}${decimals}`;
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

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function large(a: Fraction): Readonly<{ n: bigint; d: bigint }> {
  return a.isSmall ? { n: BigInt(a.n), d: BigInt(a.d) } : a;
}

/** Reduces; the denominator may be negative but not 0. */
function reducedSmall(numerator: number, denominator: number): Fraction {
  if (numerator === 0) return { isSmall: true, n: 0, d: 1 };
  let a = Math.abs(numerator);
  let b = Math.abs(denominator);
  while (b !== 0) [a, b] = [b, a % b];
  const divisor = denominator < 0 ? -a : a;
  return { isSmall: true, n: numerator / divisor, d: denominator / divisor };
}

/** Reduces; the denominator may be negative but not 0. */
function reduced(numerator: bigint, denominator: bigint): Fraction {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator < 0n ? -denominator : denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = denominator < 0n ? -a : a;
  const n = numerator / divisor;
  const d = denominator / divisor;
  const isSmall = isSafeBigInt(n) && isSafeBigInt(d);
  return isSmall ? { isSmall, n: Number(n), d: Number(d) } : { isSmall, n, d };
}

function isSafeBigInt(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER);
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

/** The digits of |a| × 10^places, which must be a whole number. */
function shiftedDigits(a: Fraction, places: number): string {
  if (a.isSmall) {
    const shifted = Math.abs(a.n) * 10 ** places;
    if (isSafe(shifted)) return String(shifted / a.d);
  }
  const { n, d } = large(a);
  return (((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).toString();
}

/** Decimal places of the value, or null if its denominator has a factor other than 2 and 5. */
function terminatingPlaces(a: Fraction): number | null {
  return a.isSmall ? placesOfSmall(a.d) : placesOfLarge(a.d);
}

function placesOfSmall(denominator: number): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos += 1;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  return rest === 1 ? Math.max(twos, fives) : null;
}

function placesOfLarge(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
