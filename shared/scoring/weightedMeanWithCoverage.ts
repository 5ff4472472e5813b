import { compare, divide, isZero, multiply, sum, ZERO, type Fraction } from '../base/fraction';

/** A child of a node in the scheme tree; `null` is a missing score, which is never 0. */
export type WeightedScore = Readonly<{ weight: Fraction; score: Fraction | null }>;

/** The score of a parent node and how much of its weight was present. */
export type CoveredMean = Readonly<{
  status: 'ok' | 'incomplete';
  score: Fraction | null;
  presentWeight: Fraction;
  totalWeight: Fraction;
}>;

/**
 * Σ weight·score ÷ Σ weight over the children that have a score, valid only if their share of the
 * total weight is at least `minCoverage` (0–1, equality passes); else `incomplete` and `null`.
 * Source: measurement spec 2.1.
 */
export function weightedMeanWithCoverage(
  children: readonly WeightedScore[],
  minCoverage: Fraction,
): CoveredMean {
  const totalWeight = sum(children.map((child) => child.weight));
  const present = children.filter((child) => child.score !== null);
  const presentWeight = sum(present.map((child) => child.weight));
  const isCovered = compare(presentWeight, multiply(minCoverage, totalWeight)) >= 0;
  if (!isCovered || isZero(presentWeight)) {
    return { status: 'incomplete', score: null, presentWeight, totalWeight };
  }
  const weighted = sum(present.map(({ weight, score }) => multiply(weight, score ?? ZERO)));
  return { status: 'ok', score: divide(weighted, presentWeight), presentWeight, totalWeight };
}
