import {
  compare,
  divide,
  floor,
  formatFraction,
  fractionOf,
  isZero,
  multiply,
  subtract,
  sum,
  toFraction,
  ZERO,
  type FractionInput,
} from '../base/fraction';

/**
 * Splits a pool of whole fen by shares: each gets the whole fen of its exact part, the fen left
 * over go to the largest remainders, ties to the earlier one listed. The parts add up to the pool;
 * if all shares are 0 nobody gets anything. Source: measurement spec 2.4, 13.
 * @param poolFen whole fen, 0 or more, within the safe integers.
 * @param shares 0 or more each.
 * @throws RangeError for a pool or a share that is not such a number.
 */
export function distributePool({
  poolFen,
  shares,
}: Readonly<{ poolFen: FractionInput; shares: readonly FractionInput[] }>): Readonly<{
  fen: readonly number[];
}> {
  const pool = toFraction(poolFen);
  const fenToShare = Number(floor(pool));
  const isWhole = Number.isSafeInteger(fenToShare) && compare(pool, toFraction(fenToShare)) === 0;
  if (!isWhole || fenToShare < 0) {
    throw new RangeError(`Not a pool in whole fen: ${formatFraction(pool)}`);
  }
  const weights = shares.map(toFraction);
  if (weights.some((weight) => compare(weight, ZERO) < 0)) {
    throw new RangeError('A share of the pool is negative');
  }
  const all = sum(weights);
  if (isZero(all)) return { fen: weights.map(() => 0) };

  const parts = weights.map((weight, index) => {
    const exact = divide(multiply(pool, weight), all);
    const whole = floor(exact);
    return { index, whole: Number(whole), remainder: subtract(exact, fractionOf(whole, 1n)) };
  });
  const left = fenToShare - parts.reduce((fen, part) => fen + part.whole, 0);
  const byRemainder = parts.toSorted((a, b) => compare(b.remainder, a.remainder));
  const rewarded = new Set(byRemainder.slice(0, left).map((part) => part.index));
  return { fen: parts.map(({ index, whole }) => whole + (rewarded.has(index) ? 1 : 0)) };
}
