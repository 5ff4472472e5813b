import { isZeroVariance, mean, squaredDeviations, total } from './moments';

// Choices of measurement spec 3.3: fewest employees and degrees of freedom to estimate the
// differences between employees, the default prior strength and variance, and the floor of τ².
const FEWEST_EMPLOYEES = 4;
const FEWEST_DF = 10;
const DEFAULT_STRENGTH = 10;
const DEFAULT_VARIANCE = 400;
const STRONGEST_PRIOR = 40;

/** Why a robust estimate leans on a default, if it does. */
export type ShrinkageFlag = 'default_prior' | 'no_detectable_difference';

/**
 * Robust estimates for a list of employees, in points. `m` is the prior strength in equivalent
 * responses; `keep` is the share of the own mean in the estimate `shrunk`; `sd` is its error.
 */
export type RobustMeans = Readonly<{
  K: number;
  N: number;
  sigma2: number;
  n0: number | null;
  tau2Mom: number | null;
  tau2Used: number;
  m: number;
  mu: number | null;
  raw: readonly (number | null)[];
  keep: readonly number[];
  shrunk: readonly (number | null)[];
  sd: readonly (number | null)[];
  flag: ShrinkageFlag | null;
}>;

/**
 * Draws each employee's mean towards the shop mean, the more the fewer responses there are
 * (empirical Bayes). Annotates only: the score of record stays the raw mean. Employees without
 * responses keep their place, get the shop mean, and do not count in K.
 * Source: measurement spec 3.3, 13.3.
 * @param groups the values of each employee, 0–100.
 */
export function ebNormal({
  groups,
}: Readonly<{ groups: readonly (readonly number[])[] }>): RobustMeans {
  const K = groups.filter((values) => values.length > 0).length;
  const N = total(groups.map((values) => values.length));
  const components = varianceComponents(groups, K, N);
  const { sigma2, tau2Used } = components;
  const m = sigma2 / tau2Used;

  const raw = groups.map(mean);
  const keep = groups.map((values) => values.length / (values.length + m));
  // wᵢ = 1/(τ² + σ²/nᵢ), written so that nᵢ = 0 gives 0.
  const weights = groups.map((values) => values.length / (tau2Used * values.length + sigma2));
  const sumOfWeights = total(weights);
  const mu =
    sumOfWeights === 0
      ? null
      : total(weights.map((weight, i) => weight * (raw[i] ?? 0))) / sumOfWeights;
  return {
    K,
    N,
    ...components,
    m,
    mu,
    raw,
    keep,
    shrunk: keep.map((share, i) => (mu === null ? null : mu + share * ((raw[i] ?? mu) - mu))),
    sd: keep.map((share, i) => {
      const ownVariance = sigma2 / ((groups[i]?.length ?? 0) + m);
      return mu === null ? null : Math.sqrt(ownVariance + (1 - share) ** 2 / sumOfWeights);
    }),
  };
}

type VarianceComponents = Pick<RobustMeans, 'sigma2' | 'n0' | 'tau2Mom' | 'tau2Used' | 'flag'>;

function varianceComponents(
  groups: readonly (readonly number[])[],
  K: number,
  N: number,
): VarianceComponents {
  const hasEnoughDf = N - K >= FEWEST_DF;
  const within = hasEnoughDf ? total(groups.map(squaredDeviations)) / (N - K) : DEFAULT_VARIANCE;
  // Identical answers are not certainty, so they do not count as an estimate of the variance.
  const hasNoSpread = isZeroVariance(within, groups.flat());
  if (K < FEWEST_EMPLOYEES || !hasEnoughDf || hasNoSpread) {
    const sigma2 = hasNoSpread ? DEFAULT_VARIANCE : within;
    const tau2Used = sigma2 / DEFAULT_STRENGTH;
    return { sigma2, n0: null, tau2Mom: null, tau2Used, flag: 'default_prior' };
  }
  const grandMean = mean(groups.flat()) ?? 0;
  const between =
    total(groups.map((values) => values.length * ((mean(values) ?? 0) - grandMean) ** 2)) / (K - 1);
  const n0 = (N - total(groups.map((values) => values.length ** 2)) / N) / (K - 1);
  const tau2Mom = Math.max(0, (between - within) / n0);
  const smallest = within / STRONGEST_PRIOR;
  return {
    sigma2: within,
    n0,
    tau2Mom,
    tau2Used: Math.max(tau2Mom, smallest),
    flag: tau2Mom < smallest ? 'no_detectable_difference' : null,
  };
}
