import { isSafe, large, type Fraction } from './reducedFraction';

/** The digits of |a| × 10^places, which must be a whole number. */
export function shiftedDigits(a: Fraction, places: number): string {
  if (a.isSmall) {
    const shifted = Math.abs(a.n) * 10 ** places;
    if (isSafe(shifted)) return String(shifted / a.d);
  }
  const { n, d } = large(a);
  return (((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).toString();
}

/** Decimal places of the value, or null if its denominator has a factor other than 2 and 5. */
export function terminatingPlaces(a: Fraction): number | null {
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
