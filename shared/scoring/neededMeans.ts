import {
  add,
  divide,
  HUNDRED,
  multiply,
  subtract,
  toFraction,
  type Fraction,
} from '../base/fraction';
import { exactTextSchema } from '../domain/exactText';
import type { GradeBand, GradeKey, Scale } from '../domain/scheme';

/** The mean of the points that just reaches a grade. */
export interface NeededMean {
  readonly grade: GradeKey;
  readonly mean: Fraction;
}

/**
 * Which mean of the points each grade above the lowest asks for, were there nothing else: with
 * cuts 90/80/60 on 1 to 5 that is 4.6/4.2/3.4 under `pomp` and 4.5/4/3 under `ratio`. A table has
 * no such mean: its scores need not lie on a line. Source: measurement spec 1.3.
 */
export function neededMeans(
  { min, max, conversion }: Scale,
  grades: readonly GradeBand[],
): readonly NeededMean[] {
  if (conversion.kind === 'table' || max <= min) return [];
  const lowest = toFraction(min);
  const highest = toFraction(max);
  return grades.slice(0, -1).flatMap(({ key, minimum }) => {
    if (!exactTextSchema.safeParse(minimum).success) return [];
    const share = divide(toFraction(minimum), HUNDRED);
    const mean =
      conversion.kind === 'ratio'
        ? multiply(share, highest)
        : add(lowest, multiply(share, subtract(highest, lowest)));
    return [{ grade: key, mean }];
  });
}
