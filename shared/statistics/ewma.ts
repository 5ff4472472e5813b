import { roundingNoise } from './moments';

/**
 * Exponentially weighted moving average of values by cycle, its limits, and the 0-based indices
 * strictly beyond them.
 */
export type EwmaChart = Readonly<{
  z: readonly number[];
  lcl: readonly number[];
  ucl: readonly number[];
  signals: readonly number[];
}>;

/**
 * Follows slow change: z = λ·x + (1−λ)·previous z from μ₀ on, with limits μ₀ ± L·σ·√(λ/(2−λ)),
 * narrower at the start if `exactLimits`. Source: measurement spec 6, 13.6; NIST e-Handbook
 * 6.3.2.4.
 * @param sigma standard deviation of single values, mean moving range ÷ 1.128 of the baseline.
 */
export function ewma({
  values,
  mu0,
  sigma,
  lambda = 0.2,
  L = 3,
  exactLimits = true,
}: Readonly<{
  values: readonly number[];
  mu0: number;
  sigma: number;
  lambda?: number | undefined;
  L?: number | undefined;
  exactLimits?: boolean | undefined;
}>): EwmaChart {
  const z: number[] = [];
  for (const value of values) z.push(lambda * value + (1 - lambda) * (z.at(-1) ?? mu0));
  const reach = values.map((_, i) => {
    const growth = exactLimits ? 1 - (1 - lambda) ** (2 * (i + 1)) : 1;
    return L * sigma * Math.sqrt((lambda / (2 - lambda)) * growth);
  });
  return {
    z,
    lcl: reach.map((width) => mu0 - width),
    ucl: reach.map((width) => mu0 + width),
    signals: [...z.keys()].filter((i) => {
      const distance = Math.abs((z[i] ?? mu0) - mu0);
      return distance > (reach[i] ?? 0) + roundingNoise(mu0);
    }),
  };
}
