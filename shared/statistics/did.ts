import type { Interval } from './interval';
import { mean } from './moments';
import { changes } from './pairedEffect';
import { welch } from './welch';

// Measurement spec 3.6 and 5.5.
const FEWEST_PER_ARM = 3;

/** Mean change of the trained and the untrained, their difference, and its Welch interval and p. */
export type DifferenceInDifferences = Readonly<{
  trained: number | null;
  untrained: number | null;
  did: number | null;
  ci: Interval | null;
  p: number | null;
}>;

/**
 * How much more the trained improved than the untrained, from the change of each employee; below
 * three per arm or without spread ci and p are `null`. Source: measurement spec 5.5, 13.5.
 * @throws RangeError if before and after of an arm differ in length.
 */
export function did({
  trainedBefore,
  trainedAfter,
  untrainedBefore,
  untrainedAfter,
  conf = 0.95,
}: Readonly<{
  trainedBefore: readonly number[];
  trainedAfter: readonly number[];
  untrainedBefore: readonly number[];
  untrainedAfter: readonly number[];
  conf?: number | undefined;
}>): DifferenceInDifferences {
  const trained = changes(trainedBefore, trainedAfter);
  const untrained = changes(untrainedBefore, untrainedAfter);
  const { diff, ci, p } = welch({ a: trained, b: untrained, conf });
  const isEnough = Math.min(trained.length, untrained.length) >= FEWEST_PER_ARM;
  return {
    trained: mean(trained),
    untrained: mean(untrained),
    did: diff,
    ci: isEnough ? ci : null,
    p: isEnough ? p : null,
  };
}
