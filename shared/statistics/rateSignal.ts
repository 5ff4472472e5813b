// One-sided tails of 3 standard deviations and of 2.5 % (measurement spec 6).
const SIGNAL = 0.00135;
const WARNING = 0.025;

/** Which tail of the baseline an observed rate falls in. */
export type TailSide = 'none' | 'high' | 'low';

/**
 * Whether x of n is out of line with a baseline rate p0, by exact binomial tails P(X ≥ x) and
 * P(X ≤ x): `signal` below 0.00135, `warn` below 0.025 and with every signal.
 * Source: measurement spec 6, 13.6.
 * @param p0 baseline rate 0–1.
 * @throws RangeError unless 0 ≤ x ≤ n.
 */
export function rateSignal({ x, n, p0 }: Readonly<{ x: number; n: number; p0: number }>): Readonly<{
  pUpper: number;
  pLower: number;
  signal: TailSide;
  warn: TailSide;
}> {
  if (x < 0 || x > n) throw new RangeError(`${x} of ${n} is not a rate`);
  const probabilities = binomialProbabilities(n, p0);
  const pUpper = cappedSum(probabilities.slice(x));
  const pLower = cappedSum(probabilities.slice(0, x + 1));
  return {
    pUpper,
    pLower,
    signal: tailBelow(SIGNAL, pUpper, pLower),
    warn: tailBelow(WARNING, pUpper, pLower),
  };
}

/**
 * P(X = 0) … P(X = n), from the likeliest count outwards by the ratio of neighbours and then divided by
 * their sum: (1−p)ⁿ underflows for a large n, and logarithms of that size lose digits.
 */
function binomialProbabilities(n: number, p: number): readonly number[] {
  if (p <= 0 || p >= 1) {
    const certain = p <= 0 ? 0 : n;
    return Array.from({ length: n + 1 }, (_, k) => (k === certain ? 1 : 0));
  }
  const odds = p / (1 - p);
  const likeliest = Math.min(n, Math.floor((n + 1) * p));
  const weights = Array.from({ length: n + 1 }, () => 1);
  for (let k = likeliest + 1; k <= n; k += 1) {
    weights[k] = (weights[k - 1] ?? 0) * ((n - k + 1) / k) * odds;
  }
  for (let k = likeliest - 1; k >= 0; k -= 1) {
    weights[k] = ((weights[k + 1] ?? 0) * ((k + 1) / (n - k))) / odds;
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

function cappedSum(probabilities: readonly number[]): number {
  return Math.min(
    1,
    probabilities.reduce((sum, probability) => sum + probability, 0),
  );
}

function tailBelow(limit: number, pUpper: number, pLower: number): TailSide {
  if (pUpper < limit) return 'high';
  return pLower < limit ? 'low' : 'none';
}
