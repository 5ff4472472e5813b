import { adjustP } from './adjustP';
import { normalTwoSidedP, studentTwoSidedP } from './distributions';
import { isZeroVariance } from './moments';

/** Two indices i < j into the list of means. */
export type Pair = readonly [first: number, second: number];

/**
 * All pairs in lexical order with their p-values, the pairs that can be told apart, and for each
 * mean the best and worst place it may hold (1 is best).
 */
export type RankIntervals = Readonly<{
  pairs: readonly Pair[];
  rawP: readonly number[];
  holmP: readonly number[];
  distinguishable: readonly Pair[];
  rankInterval: readonly (readonly [best: number, worst: number])[];
}>;

/**
 * Which means of a team can be told apart, and the places each may hold: all pairs by z (or t if a
 * common `df` is given), Holm-adjusted; a larger mean is better. Print bands, never 1-2-3.
 * Source: measurement spec 3.5, 13.3.
 * @param se standard error of each mean; a pair without any error cannot be told apart.
 */
export function rankIntervals({
  means,
  se,
  df = null,
  conf = 0.95,
}: Readonly<{
  means: readonly number[];
  se: readonly number[];
  df?: number | null | undefined;
  conf?: number | undefined;
}>): RankIntervals {
  const pairs = means.flatMap((_, i) =>
    means.slice(i + 1).map((_, offset): Pair => [i, i + 1 + offset]),
  );
  const rawP = pairs.map((pair) => pairP(pair, means, se, df));
  const holmP = adjustP({ p: rawP }).holm;
  const distinguishable = pairs.filter((_, index) => (holmP[index] ?? 1) < 1 - conf);
  return {
    pairs,
    rawP,
    holmP,
    distinguishable,
    rankInterval: means.map((own, i) => {
      const others = distinguishable
        .filter((pair) => pair.includes(i))
        .map(([first, second]) => means[first === i ? second : first] ?? own);
      const better = others.filter((other) => other > own).length;
      const worse = others.filter((other) => other < own).length;
      return [1 + better, means.length - worse];
    }),
  };
}

function pairP(
  [i, j]: Pair,
  means: readonly number[],
  se: readonly number[],
  df: number | null,
): number {
  const first = means[i] ?? 0;
  const second = means[j] ?? 0;
  const variance = (se[i] ?? 0) ** 2 + (se[j] ?? 0) ** 2;
  if (isZeroVariance(variance, [first, second])) return 1;
  const standardised = (first - second) / Math.sqrt(variance);
  return df === null ? normalTwoSidedP(standardised) : studentTwoSidedP(standardised, df);
}
