import type { SchemeContent } from '../domain/scheme';
import { studentQuantile } from './distributions';
import { upperTail } from './interval';
import { totalErrors, type ScoredEvidence } from './totalErrors';

/** A total with the error that the number of responses alone brings, in points. */
export interface TotalInterval {
  readonly low: number;
  readonly high: number;
  readonly margin: number;
}

const CONFIDENCE = 0.95;

/**
 * The error of each total in a group of employees under one scheme; null where it cannot be
 * estimated. Sources without a known error (one superior, self) are left out, so it is a lower
 * bound. Evidence path only. Source: measurement spec 3.2, 3.5 (`totalSE`), 3.6.
 */
export function totalIntervals(
  content: SchemeContent,
  group: readonly ScoredEvidence[],
): readonly (TotalInterval | null)[] {
  return totalErrors(content, group).errors.map((error) => {
    if (error === null) return null;
    const { total, se, df } = error;
    const margin = studentQuantile(upperTail(CONFIDENCE), df) * se;
    return { low: Math.max(0, total - margin), high: Math.min(100, total + margin), margin };
  });
}
