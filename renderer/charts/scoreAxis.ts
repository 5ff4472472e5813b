/** The part of the scale from 0 to 100 that a chart of scores shows. */
export interface ScoreAxis {
  readonly from: number;
  readonly to: number;
}

/**
 * The axis for some scores. Dots may start at 50; whoever lies lower brings the axis down to the
 * ten below, so that nothing is cut off.
 */
export function scoreAxis(scores: readonly number[]): ScoreAxis {
  const lowest = Math.min(52, ...scores);
  return { from: Math.max(0, Math.floor((lowest - 2) / 10) * 10), to: 100 };
}

/** Where a score lies on the axis, 0 to 1; scores beyond an end stay at the end. */
export function shareOnAxis({ from, to }: ScoreAxis, score: number): number {
  return Math.min(1, Math.max(0, (score - from) / (to - from)));
}
