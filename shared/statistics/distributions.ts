// oxlint-disable-next-line typescript/triple-slash-reference -- every project that imports this file needs the types, and an ambient module cannot be imported
/// <reference path="./jstat.d.ts" />
import jStat from 'jstat';

// From here on the series of jStat loses digits near t = 0.
const LARGE_DF = 10_000;

/** P(Z ≤ z) of the standard normal distribution. Source: measurement spec 12, jStat 1.9.6. */
export function normalCdf(z: number): number {
  return jStat.normal.cdf(z, 0, 1);
}

/** The z with P(Z ≤ z) = p, 0 < p < 1. Source: measurement spec 12, jStat 1.9.6. */
export function normalQuantile(p: number): number {
  return jStat.normal.inv(p, 0, 1);
}

/** P(|Z| ≥ |z|). Source: measurement spec 3.5. */
export function normalTwoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/** The t with P(T ≤ t) = p at `df` > 0 degrees of freedom. Source: measurement spec 3.2. */
export function studentQuantile(p: number, df: number): number {
  return jStat.studentt.inv(p, df);
}

/**
 * P(|T| ≥ |t|) at `df` > 0 degrees of freedom; above 10 000 by the normal approximation of
 * Abramowitz and Stegun 26.7.8. Source: measurement spec 3.5.
 */
export function studentTwoSidedP(t: number, df: number): number {
  if (df > LARGE_DF) {
    return normalTwoSidedP((t * (1 - 1 / (4 * df))) / Math.sqrt(1 + t ** 2 / (2 * df)));
  }
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), df));
}

/** The quantile p of the F distribution, both degrees of freedom > 0. Source: measurement spec 4. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return jStat.centralF.inv(p, df1, df2);
}

/** The quantile p of Beta(alpha, beta), both > 0. Source: measurement spec 3.4. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return jStat.beta.inv(p, alpha, beta);
}
