/**
 * An exact rational number, reduced, with a denominator of 1 or more. Both parts are numbers while
 * they are safe integers, which makes everyday scores fast, and bigints as soon as they are not.
 * Make one with `parseFraction`, `toFraction` or `fractionOf`, never by hand.
 * Source: measurement spec 0, record path.
 */
export type Fraction =
  | Readonly<{ isSmall: true; n: number; d: number }>
  | Readonly<{ isSmall: false; n: bigint; d: bigint }>;

/** Whether a number is a safe integer, when it is known to be an integer or too large to be one. */
export function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

/** Both parts as bigints. */
export function large(a: Fraction): Readonly<{ n: bigint; d: bigint }> {
  return a.isSmall ? { n: BigInt(a.n), d: BigInt(a.d) } : a;
}

/** Reduces; the denominator may be negative but not 0. */
export function reducedSmall(numerator: number, denominator: number): Fraction {
  if (numerator === 0) return { isSmall: true, n: 0, d: 1 };
  let a = Math.abs(numerator);
  let b = Math.abs(denominator);
  while (b !== 0) [a, b] = [b, a % b];
  const divisor = denominator < 0 ? -a : a;
  return { isSmall: true, n: numerator / divisor, d: denominator / divisor };
}

/** Reduces; the denominator may be negative but not 0. */
export function reduced(numerator: bigint, denominator: bigint): Fraction {
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
