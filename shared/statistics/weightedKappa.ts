/** How much a disagreement counts by its distance in categories. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's weighted κ of two raters over the declared categories of the scale, used or not; `null`
 * if no disagreement could be expected. Source: measurement spec 4, 13.4.
 * @param a ratings of the first rater, by target.
 * @param b ratings of the second rater, in the same order.
 * @param categories the declared scale in order.
 * @throws RangeError if the lists differ in length or a rating is not on the scale.
 */
export function weightedKappa({
  a,
  b,
  categories,
  weights,
}: Readonly<{
  a: readonly number[];
  b: readonly number[];
  categories: readonly number[];
  weights: KappaWeights;
}>): Readonly<{ kappa: number | null }> {
  if (a.length !== b.length) throw new RangeError('Both raters must rate the same targets');
  const first = a.map((rating) => placeOf(rating, categories));
  const second = b.map((rating) => placeOf(rating, categories));
  const steps = categories.length - 1;
  let observed = 0;
  let expected = 0;
  for (const [target, i] of first.entries()) {
    observed += disagreement(i, second[target] ?? i, steps, weights);
    for (const j of second) expected += disagreement(i, j, steps, weights) / a.length;
  }
  return { kappa: expected === 0 ? null : 1 - observed / expected };
}

function placeOf(rating: number, categories: readonly number[]): number {
  const place = categories.indexOf(rating);
  if (place === -1) throw new RangeError(`The rating ${rating} is not on the declared scale`);
  return place;
}

function disagreement(i: number, j: number, steps: number, weights: KappaWeights): number {
  if (i === j) return 0;
  const distance = Math.abs(i - j) / steps;
  return weights === 'none' ? 1 : weights === 'linear' ? distance : distance ** 2;
}
