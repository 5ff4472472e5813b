import {
  approximate,
  compare,
  divide,
  formatFraction,
  multiply,
  parseFraction,
  toFraction,
} from '../base/fraction';
import { sortedText } from '../base/sortedText';
import type { SchemeContent } from '../domain/scheme';
import type { Evidence } from './evidence';
import { gradeTotal } from './gradeTotal';
import { rollupDaysExact } from './rollupDays';
import { roundHalfUp } from './roundHalfUp';
import { scoreAppraisal } from './scoreAppraisal';
import type { ExactText, ScoreStatus, ScoreTree } from './scoreTree';

/** A part of a cycle in one position under one scheme. */
export interface Segment {
  readonly days: number;
  readonly scheme: SchemeContent;
  readonly evidence: Evidence;
}

export interface SegmentScore {
  readonly days: number;
  /** Why the segment does not count; null if it does. */
  readonly dropped: 'tooFewDays' | 'noScore' | null;
  /** Its share of the days that count, 0 to 1. */
  readonly weightUsed: ExactText | null;
  readonly contribution: ExactText | null;
  readonly tree: ScoreTree;
}

/** The result of a cycle in which the position or the scheme changed. */
export interface SegmentedScore extends Pick<
  ScoreTree,
  'total' | 'display' | 'grade' | 'coefficient' | 'veto'
> {
  /** Feedback only: a total, but too few days of the cycle for a grade. */
  readonly status: ScoreStatus | 'feedbackOnly';
  /** Days of the segments that count, and of the whole cycle. */
  readonly days: number;
  readonly cycleDays: number;
  readonly segments: readonly SegmentScore[];
}

const MINIMUM_DAYS = 10;

/**
 * Scores each segment with its own scheme and takes the mean by days. Segments with fewer than ten
 * days or without a total are left out and listed. If what is left is less than half of the days
 * of the cycle, there is a total for feedback but no grade. Decimals, grades and coefficients are
 * those of the last segment that counts; vetoes of all segments cap the grade.
 * Source: measurement spec 2.3.
 * @param cycleDays days of the whole cycle; default: the days of all segments.
 */
export function scoreSegments(
  given: readonly Segment[],
  cycleDays: number = given.reduce((days, segment) => days + segment.days, 0),
): SegmentedScore {
  const segments = mergeSegments(given);
  const trees = segments.map(({ scheme, evidence }) => scoreAppraisal(scheme, evidence));
  const parts = segments.map(({ days }, i) => ({ days, score: trees[i]?.total ?? null }));
  const { days, score, dropped } = rollupDaysExact(parts, MINIMUM_DAYS);
  const scored = trees.map((tree, i): SegmentScore => {
    const own = segments[i]?.days ?? 0;
    if (dropped.includes(i) || tree.total === null) {
      const reason = own < MINIMUM_DAYS ? 'tooFewDays' : 'noScore';
      return { days: own, dropped: reason, weightUsed: null, contribution: null, tree };
    }
    const weight = divide(toFraction(own), days);
    return {
      days: own,
      dropped: null,
      weightUsed: formatFraction(weight),
      contribution: formatFraction(multiply(weight, parseFraction(tree.total))),
      tree,
    };
  });
  const counted = { days: approximate(days), cycleDays, segments: scored };
  const last = segments.findLast((_, i) => !dropped.includes(i));
  if (score === null || last === undefined) {
    const none = { total: null, display: null, grade: null, coefficient: null };
    return { status: 'incomplete', ...none, ...counted };
  }
  const total = formatFraction(score);
  if (compare(multiply(days, toFraction(2)), toFraction(cycleDays)) < 0) {
    const display = roundHalfUp(score, last.scheme.decimals);
    const none = { grade: null, coefficient: null };
    return { status: 'feedbackOnly', total, display, ...none, ...counted };
  }
  const vetoes = segments.flatMap(({ evidence }) => evidence.vetoes ?? []);
  return {
    status: scored.every(isWhole) ? 'final' : 'provisional',
    total,
    ...gradeTotal(score, last.scheme, vetoes),
    ...counted,
  };
}

/**
 * Segments with the same scheme and evidence are one segment, wherever the cycle was cut, so that a
 * cut changes nothing; it stands where its last part stood.
 */
export function mergeSegments<Part extends Segment>(given: readonly Part[]): readonly Part[] {
  const merged = new Map<string, Part>();
  for (const segment of given) {
    const key = sortedText([segment.scheme, segment.evidence]);
    const days = segment.days + (merged.get(key)?.days ?? 0);
    merged.delete(key);
    merged.set(key, { ...segment, days });
  }
  return [...merged.values()];
}

/** A segment too short to count leaves nothing open; one without a total does. */
function isWhole({ dropped, tree }: SegmentScore): boolean {
  return dropped === 'tooFewDays' || (dropped === null && tree.status === 'final');
}
