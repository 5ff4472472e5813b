import { approximate, toFraction } from '../base/fraction';
import type { GradeCut } from '../scoring/gradeForScore';
import { normalCdf } from './distributions';

// A score this many standard errors from a cut could as well be on the other side.
const NEAR = 1.96;

/**
 * The probability of each grade for a score with a normal error, and whether the nearest inner cut
 * is within 1.96 standard errors. Without a known error the probabilities are `null`. Prompts a
 * review, never moves a grade. Source: measurement spec 2.5, 13.2.
 * @param cuts highest first; the lowest grade takes everything below the cut above it.
 */
export function gradeStability({
  score,
  se,
  cuts,
}: Readonly<{ score: number; se: number | null; cuts: readonly GradeCut[] }>): Readonly<{
  p: Readonly<Record<string, number | null>>;
  near: boolean;
}> {
  const innerCuts = cuts.slice(0, -1).map(({ min }) => approximate(toFraction(min)));
  const p = cuts.map(({ label }, i): [string, number | null] => {
    if (!se) return [label, null];
    const lower = innerCuts[i] ?? Number.NEGATIVE_INFINITY;
    const upper = innerCuts[i - 1] ?? Number.POSITIVE_INFINITY;
    return [label, normalCdf((upper - score) / se) - normalCdf((lower - score) / se)];
  });
  return {
    p: Object.fromEntries(p),
    near: se !== null && innerCuts.some((cut) => Math.abs(score - cut) <= NEAR * se),
  };
}
