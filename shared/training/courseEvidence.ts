import type { CourseEvidence } from '../contract/attendance';
import type { CourseTestKind } from '../domain/courseTest';
import { evidenceInsight } from '../insights/trainingEffect';
import type { did } from '../statistics/did';
import type { Interval } from '../statistics/interval';
import { pairedEffect } from '../statistics/pairedEffect';
import type { EvidenceDirection } from '../statistics/triangulate';

/** One number before and one after, of the same person. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Up or down if the interval of a change excludes 0; without one nothing can be told. */
export function evidenceDirection(interval: Interval | null): EvidenceDirection {
  if (interval === null) return 'insufficient';
  if (interval[0] > 0) return 'up';
  return interval[1] < 0 ? 'down' : 'flat';
}

/**
 * What a test says of a course: the mean change of those who have points before and after.
 * Source: measurement spec 5.5, 3.6.
 */
export function testEvidence(kind: CourseTestKind, pairs: readonly Pair[]): CourseEvidence {
  const { n, mean, ci } = changeOf(pairs);
  return evidenceOf({ kind, basis: 'before', n, change: mean, interval: ci });
}

/**
 * What customers say of a course: how much more the trained changed than the untrained; where too
 * few were untrained, how much more than low scorers gain by themselves. Below three trained with
 * both scores nothing is said. Source: measurement spec 5.5, 3.6.
 * @param naturalRise points that the trained gain without training; null if it is not known.
 */
export function customerEvidence(
  trained: readonly Pair[],
  beside: ReturnType<typeof did>,
  naturalRise: number | null,
): CourseEvidence {
  const { n, mean, ci } = changeOf(trained);
  const kind = 'customer';
  if (beside.ci !== null) {
    return evidenceOf({ kind, basis: 'untrained', n, change: beside.did, interval: beside.ci });
  }
  if (ci === null || mean === null || naturalRise === null) {
    return evidenceOf({ kind, basis: 'before', n, change: null, interval: null });
  }
  return evidenceOf({
    kind,
    basis: 'naturalRise',
    n,
    change: mean - naturalRise,
    interval: [ci[0] - naturalRise, ci[1] - naturalRise],
  });
}

function changeOf(pairs: readonly Pair[]): ReturnType<typeof pairedEffect> {
  return pairedEffect({
    before: pairs.map(({ before }) => before),
    after: pairs.map(({ after }) => after),
  });
}

interface Found {
  readonly kind: CourseEvidence['kind'];
  readonly basis: CourseEvidence['basis'];
  readonly n: number;
  readonly change: number | null;
  readonly interval: Interval | null;
}

function evidenceOf({ kind, basis, n, change, interval }: Found): CourseEvidence {
  const direction = evidenceDirection(interval);
  return { kind, basis, direction, insight: evidenceInsight({ n, change, interval }, direction) };
}
