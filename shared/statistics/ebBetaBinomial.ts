import { betaQuantile } from './distributions';
import type { ShrinkageFlag } from './ebNormal';
import { upperTail, type Interval } from './interval';
import { isZeroVariance, total } from './moments';

// Choices of measurement spec 3.4, as for means.
const FEWEST_EMPLOYEES = 4;
const FEWEST_DF = 10;
const DEFAULT_STRENGTH = 10;
const STRONGEST_PRIOR = 200;

/**
 * Robust estimates of rates 0–1: shop rate `p0`, intraclass correlation `rho` (unclipped), prior
 * strength `m` in equivalent cases, and by employee the estimate with its interval.
 */
export type RobustRates = Readonly<{
  p0: number;
  rho: number | null;
  m: number;
  shrunk: readonly (number | null)[];
  ci: readonly (Interval | null)[];
  flag: ShrinkageFlag | null;
}>;

/**
 * Draws each employee's rate x/n towards the shop rate (beta-binomial, ANOVA estimator), with equal
 * tailed beta intervals. Employees without cases keep their place and do not count as employees.
 * Annotates only. Source: measurement spec 3.4, 13.3.
 * @throws RangeError if the two lists differ in length or an x lies outside 0…n.
 */
export function ebBetaBinomial({
  x,
  n,
  conf = 0.95,
}: Readonly<{
  x: readonly number[];
  n: readonly number[];
  conf?: number | undefined;
}>): RobustRates {
  if (x.length !== n.length) throw new RangeError('Each employee needs a count and a base');
  const rates = x.map((count, i) => ({ count, base: n[i] ?? 0 }));
  if (rates.some(({ count, base }) => count < 0 || count > base)) {
    throw new RangeError('A count lies outside 0 to its base');
  }
  const counts = total(x);
  const N = total(n);
  const p0 = counts === 0 || counts === N ? (counts + 0.5) / (N + 1) : counts / N;
  const prior = priorStrength(rates.filter(({ base }) => base > 0));
  const { m } = prior;
  return {
    p0,
    ...prior,
    shrunk: rates.map(({ count, base }) => (m + base === 0 ? null : (p0 * m + count) / (m + base))),
    ci: rates.map(({ count, base }) => {
      const alpha = p0 * m + count;
      const beta = (1 - p0) * m + base - count;
      // Beta with a parameter of 0 is a point: employees that differ totally leave no prior.
      if (alpha <= 0 || beta <= 0) return null;
      return [
        betaQuantile(1 - upperTail(conf), alpha, beta),
        betaQuantile(upperTail(conf), alpha, beta),
      ];
    }),
  };
}

type CountedRate = Readonly<{ count: number; base: number }>;

function priorStrength(rates: readonly CountedRate[]): Pick<RobustRates, 'rho' | 'm' | 'flag'> {
  const K = rates.length;
  const N = total(rates.map(({ base }) => base));
  if (K < FEWEST_EMPLOYEES || N - K < FEWEST_DF) {
    return { rho: null, m: DEFAULT_STRENGTH, flag: 'default_prior' };
  }
  const overall = total(rates.map(({ count }) => count)) / N;
  const between =
    total(rates.map(({ count, base }) => base * (count / base - overall) ** 2)) / (K - 1);
  const within = total(rates.map(({ count, base }) => count * (1 - count / base))) / (N - K);
  const n0 = (N - total(rates.map(({ base }) => base ** 2)) / N) / (K - 1);
  const denominator = between + (n0 - 1) * within;
  const isUndefined = isZeroVariance(denominator, [overall]);
  const rho = isUndefined ? 0 : (between - within) / denominator;
  const m = (1 - rho) / rho;
  return rho <= 0 || m > STRONGEST_PRIOR
    ? { rho, m: STRONGEST_PRIOR, flag: 'no_detectable_difference' }
    : { rho, m, flag: null };
}
