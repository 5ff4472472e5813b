import type { FractionInput } from '../base/fraction';
import { gradeForScore, type GradeCut } from './gradeForScore';
import { likertExact, type PointScale } from './likert';

/** A point whose printed word differs from the grade its score would get. */
export type BandContradiction = Readonly<{ value: number; printed: string; grade: string }>;

/**
 * Lists the points of a form whose printed grade word contradicts the grade of their score, by
 * value ascending; empty if the score never contradicts the word that was ticked. A scheme with
 * contradictions must not be saved. Source: measurement spec 1.3, 13.1.
 * @param labels printed word by point.
 */
export function bandConsistency({
  labels,
  cuts,
  dp,
  ...scale
}: PointScale &
  Readonly<{
    labels: Readonly<Record<string, string>>;
    cuts: readonly GradeCut[];
    dp: number;
  }>): readonly BandContradiction[] {
  return Object.entries(labels)
    .map(([point, printed]) => ({
      value: Number(point),
      printed,
      grade: gradeOfPoint(point, scale, cuts, dp),
    }))
    .filter(({ printed, grade }) => printed !== grade)
    .toSorted((a, b) => a.value - b.value);
}

function gradeOfPoint(
  point: FractionInput,
  scale: PointScale,
  cuts: readonly GradeCut[],
  dp: number,
): string {
  return gradeForScore(likertExact(point, scale), cuts, dp).label;
}
