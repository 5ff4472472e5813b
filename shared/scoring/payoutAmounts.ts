import { divide, multiply, toFraction, type Fraction } from '../base/fraction';
import type { PayoutInput, PayoutMethod } from '../domain/payout';
import { bonusFen } from './bonusFen';
import { distributePool } from './distributePool';

/** One person's base, coefficients and attendance. */
export interface PayoutShare extends PayoutInput {
  /** Of the grade; null without a result. */
  readonly coefficient: string | null;
}

/**
 * What each gets in fen, in the order given. `coefficient`: base × position × grade × days present
 * ÷ days due, rounded half up once. `pool`: the whole sum shared out by these products to the fen.
 * Null for who cannot be computed: no base, or a base but no grade; a pool is then not shared out
 * at all, for every share depends on all. A base of 0 needs no grade and gets 0.
 * Source: domain C.5, measurement spec 2.4.
 * @param poolFen the sum of a pool; not used by `coefficient`.
 */
export function payoutAmounts(
  method: PayoutMethod,
  poolFen: number,
  shares: readonly PayoutShare[],
): readonly (number | null)[] {
  const factors = shares.map(payoutFactor);
  if (method === 'coefficient') {
    return shares.map(({ baseFen }, place) => {
      const factor = factors[place] ?? null;
      if (factor === null || baseFen === null) return null;
      return Number(bonusFen({ baseFen, coefficient: factor }).fen);
    });
  }
  const products = shares.map(({ baseFen }, place) => {
    const factor = factors[place] ?? null;
    return factor === null || baseFen === null ? null : multiply(toFraction(baseFen), factor);
  });
  const known = products.filter((product) => product !== null);
  if (known.length < products.length) return shares.map(() => null);
  return distributePool({ poolFen, shares: known }).fen;
}

/** Position × grade × attendance; null if it is not known. */
function payoutFactor(share: PayoutShare): Fraction | null {
  const { baseFen, positionCoefficient, coefficient, daysDue, daysPresent } = share;
  if (baseFen === null) return null;
  if (baseFen === 0) return toFraction(0);
  if (coefficient === null) return null;
  const full = multiply(toFraction(positionCoefficient), toFraction(coefficient));
  if (daysDue === null || daysPresent === null) return full;
  return multiply(full, divide(toFraction(daysPresent), toFraction(daysDue)));
}
