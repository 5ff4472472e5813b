import { approximate, toFraction } from '../base/fraction';
import type { GradeCut } from '../scoring/gradeForScore';
import { normalCdf } from './distributions';

// A score this many standard errors from a cut could as well be on the other side.
const NEAR = 1.96;

/**
 * The probability of each grade for a score with a normal error, and whether the nearest inner cut
 * is within 1.96 standard errors. Prompts a review, never moves a grade.
 * Source: measurement spec 2.5, 13.2.
 * @param cuts highest first; the lowest grade takes everything below the cut above it.
 */
export function gradeStability({
  score,
  se,
  cuts,
}: Readonly<{ score: number; se: number; cuts: readonly GradeCut[] }>): Readonly<{
  p: Readonly<Record<string, number>>;
  near: boolean;
}> {
  const innerCuts = cuts.slice(0, -1).map(({ min }) => approximate(toFraction(min)));
  const below = innerCuts.map((cut) => probabilityBelow(cut, score, se));
  const p = cuts.map(({ label }, i): [string, number] => {
    const belowUpper = i === 0 ? 1 : (below[i - 1] ?? 1);
    return [label, belowUpper - (below[i] ?? 0)];
  });
  return {
    p: Object.fromEntries(p),
    near: innerCuts.some((cut) => Math.abs(score - cut) <= NEAR * se),
  };
}

function probabilityBelow(cut: number, score: number, se: number): number {
  if (se > 0) return normalCdf((cut - score) / se);
  return score < cut ? 1 : 0;
}
