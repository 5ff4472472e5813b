import { studentQuantile, studentTwoSidedP } from './distributions';
import { upperTail, type Interval } from './interval';
import { mean, sampleSd } from './moments';

// Measurement spec 3.6: list the individuals instead.
const FEWEST_PAIRS = 3;

/** after − before of each pair, in the order given. Source: measurement spec 13.5. */
export function changes(before: readonly number[], after: readonly number[]): readonly number[] {
  if (before.length !== after.length) throw new RangeError('Each employee needs both values');
  return before.map((value, i) => (after[i] ?? value) - value);
}

/**
 * The mean change of the same employees with its t interval and p; below three pairs or without
 * spread ci and p are `null`. Not an effect of training by itself (see `regressionToMean`).
 * Source: measurement spec 5.5, 13.5.
 * @throws RangeError if the lists differ in length.
 */
export function pairedEffect({
  before,
  after,
  conf = 0.95,
}: Readonly<{
  before: readonly number[];
  after: readonly number[];
  conf?: number | undefined;
}>): Readonly<{ n: number; mean: number | null; ci: Interval | null; p: number | null }> {
  const differences = changes(before, after);
  const n = differences.length;
  const center = mean(differences);
  const sd = sampleSd(differences);
  if (n < FEWEST_PAIRS || center === null || !sd) return { n, mean: center, ci: null, p: null };
  const se = sd / Math.sqrt(n);
  const halfWidth = studentQuantile(upperTail(conf), n - 1) * se;
  return {
    n,
    mean: center,
    ci: [center - halfWidth, center + halfWidth],
    p: studentTwoSidedP(center / se, n - 1),
  };
}
