import {
  add,
  compare,
  divide,
  HUNDRED,
  parseFraction,
  subtract,
  formatFraction,
} from '../base/fraction';
import type { ExactText } from '../base/fraction';
import type { GradeKey, ReviewSource, SchemeContent, SourceKey } from '../domain/scheme';
import type { Evidence } from './evidence';
import { scoreAppraisal } from './scoreAppraisal';
import type { ScoreTree } from './scoreTree';

/** What it would take to reach the next grade, all else being equal. */
export interface WhatIf {
  readonly next: GradeKey;
  /** Points that the total lacks, unrounded, to the exact line. */
  readonly distance: ExactText;
  /** Single ratings that would do, each with the lowest point that does. */
  readonly ratings: readonly {
    readonly source: ReviewSource;
    readonly indicatorKey: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** The score that each source would need; null if even full marks would not do. */
  readonly sources: readonly {
    readonly key: SourceKey;
    readonly from: ExactText;
    readonly to: ExactText | null;
  }[];
}

/**
 * Looks, without changing anything, at what one single rating or one source would have to be for the
 * next grade. Ratings are tried out by scoring the changed evidence. Null without a total, in the
 * highest grade, and where a veto holds the grade down: then no points would do.
 * Source: measurement spec 2.5, domain C.4.
 */
export function whatIf(content: SchemeContent, evidence: Evidence, tree: ScoreTree): WhatIf | null {
  const place = content.grades.findIndex(({ key }) => key === tree.grade);
  const next = content.grades[place - 1];
  if (next === undefined || tree.total === null || tree.veto?.changedGrade === true) return null;
  const distance = subtract(parseFraction(next.minimum), parseFraction(tree.total));
  const reaches = (changed: Evidence) => {
    const { grade } = scoreAppraisal(content, changed);
    return content.grades.findIndex(({ key }) => key === grade) < place && grade !== null;
  };
  return {
    next: next.key,
    distance: formatFraction(distance),
    ratings: evidence.reviews.flatMap((review, index) =>
      Object.entries(review.ratings).flatMap(([indicatorKey, value]) => {
        const max = highestPoint(content, review.source, indicatorKey);
        if (value.kind !== 'given' || max === null) return [];
        const to = pointsAbove(value.value, max).find((point) =>
          reaches(withRating(evidence, index, indicatorKey, point)),
        );
        return to === undefined
          ? []
          : [{ source: review.source, indicatorKey, from: value.value, to }];
      }),
    ),
    sources: tree.sources.flatMap(({ key, score, weightUsed }) => {
      if (score === null || weightUsed === null) return [];
      const needed = add(parseFraction(score), divide(distance, parseFraction(weightUsed)));
      return [
        { key, from: score, to: compare(needed, HUNDRED) > 0 ? null : formatFraction(needed) },
      ];
    }),
  };
}

/** The best point of a rated indicator; null if the source does not rate it. */
function highestPoint(
  content: SchemeContent,
  source: ReviewSource,
  indicatorKey: string,
): number | null {
  const indicator = content.sources
    .filter(({ key }) => key === source)
    .flatMap(({ dimensions }) => dimensions)
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === indicatorKey);
  return indicator?.basis.kind === 'rating' ? indicator.basis.scale.max : null;
}

function pointsAbove(value: string, max: number): readonly string[] {
  const from = Number(value) + 1;
  return Array.from({ length: Math.max(0, max - from + 1) }, (_, step) => String(from + step));
}

function withRating(
  evidence: Evidence,
  index: number,
  indicatorKey: string,
  point: string,
): Evidence {
  return {
    ...evidence,
    reviews: evidence.reviews.map((review, place) =>
      place === index
        ? {
            ...review,
            ratings: { ...review.ratings, [indicatorKey]: { kind: 'given', value: point } },
          }
        : review,
    ),
  };
}
