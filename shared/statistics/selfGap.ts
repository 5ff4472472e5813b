import {
  approximate,
  compare,
  divide,
  negate,
  subtract,
  sum,
  toFraction,
  type Fraction,
} from '../base/fraction';

/** Scores 0–100 by dimension, `null` if missing. */
export type DimensionScores = Readonly<Record<string, number | null>>;

/** Self minus superior in points by dimension, their mean, and what it means. */
export type SelfGap = Readonly<{
  byDim: Readonly<Record<string, number>>;
  mean: number | null;
  type: 'over' | 'under' | 'agree' | null;
}>;

/**
 * The gap between self-rating and superior over the dimensions both rated: `over` above the
 * threshold, `under` below minus the threshold, else `agree`. A talking point, not an offence.
 * Source: measurement spec 4, 13.4.
 */
export function selfGap({
  self,
  superior,
  threshold = 10,
}: Readonly<{
  self: DimensionScores;
  superior: DimensionScores;
  threshold?: number | undefined;
}>): SelfGap {
  // Exact, because a gap of exactly the threshold must agree: 80.3 − 70.3 is above 10 in doubles.
  const gaps = Object.keys(self).flatMap((id): [string, Fraction][] => {
    const own = valueOf(self, id);
    const other = valueOf(superior, id);
    return own === null || other === null
      ? []
      : [[id, subtract(toFraction(own), toFraction(other))]];
  });
  const byDim = Object.fromEntries(gaps.map(([id, gap]) => [id, approximate(gap)]));
  if (gaps.length === 0) return { byDim, mean: null, type: null };
  const mean = divide(sum(gaps.map(([, gap]) => gap)), toFraction(gaps.length));
  const limit = toFraction(threshold);
  const isOver = compare(mean, limit) > 0;
  const isUnder = compare(mean, negate(limit)) < 0;
  return { byDim, mean: approximate(mean), type: isOver ? 'over' : isUnder ? 'under' : 'agree' };
}

function valueOf(scores: DimensionScores, id: string): number | null {
  return Object.hasOwn(scores, id) ? (scores[id] ?? null) : null;
}
