/**
 * Why a forced bottom slot is not offered: with a true unsatisfactory rate p, the probability that
 * a team of n has nobody below standard, (1−p)ⁿ, and the expected number below, n·p.
 * Source: measurement spec 7.
 * @param p true rate 0–1.
 */
export function forcedDistributionHarm({ n, p }: Readonly<{ n: number; p: number }>): Readonly<{
  pNobodyTrulyBelow: number;
  expectedTrulyBelow: number;
}> {
  return { pNobodyTrulyBelow: (1 - p) ** n, expectedTrulyBelow: n * p };
}
