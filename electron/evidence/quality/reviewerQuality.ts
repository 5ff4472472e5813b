import type { QualityFinding } from '@shared/contract/appraisal';
import {
  iccInsight,
  kappaInsight,
  krippendorffInsight,
  type SharedRatings,
} from '@shared/insights/agreement';
import { haloInsight } from '@shared/insights/halo';
import { centralTendencyInsight, leniencyInsight } from '@shared/insights/leniency';
import { straightLiningInsight } from '@shared/insights/straightLining';
import { halo } from '@shared/statistics/halo';
import { icc } from '@shared/statistics/icc';
import { krippendorff } from '@shared/statistics/krippendorff';
import { leniency } from '@shared/statistics/leniency';
import { straightLining } from '@shared/statistics/straightLining';
import { weightedKappa } from '@shared/statistics/weightedKappa';
import type { Translate } from '@shared/text/translate';
import type { ReviewRatings } from './reviewRatings';

/**
 * How each reviewer rates, or only one of them: level, spread, likeness of the dimensions, one
 * answer throughout.
 */
export function reviewerFindings(
  reviews: readonly ReviewRatings[],
  t: Translate,
  only: string | null = null,
): readonly QualityFinding[] {
  const { reviewers, matrix } = sharedMatrix(reviews);
  const levels = leniency({ matrix });
  return reviewers.flatMap((reviewer, i): readonly QualityFinding[] => {
    if (only !== null && reviewer !== only) return [];
    const own = reviews.filter((each) => each.reviewer === reviewer);
    const level = levels[i] ?? { n: 0, leniency: null, se: null, sdRatio: null };
    const central = centralTendencyInsight(level);
    const rows = completeRows(own.map(({ byDimension }) => byDimension));
    const alike = own.flatMap(({ points, employee }): readonly QualityFinding[] => {
      const insight = straightLiningInsight(
        straightLining({ answers: points, hasReversedItems: false }),
      );
      if (insight.tone !== 'attention') return [];
      return [{ subject: t('quality.reviewOf', { reviewer, employee }), insight }];
    });
    return [
      { subject: reviewer, insight: leniencyInsight(level) },
      ...(central === null ? [] : [{ subject: reviewer, insight: central }]),
      { subject: reviewer, insight: haloInsight(halo({ matrix: rows }), rows.length) },
      ...alike,
    ];
  });
}

/** Whether reviewers who rated the same employees agree. */
export function agreementFindings(
  reviews: readonly ReviewRatings[],
  t: Translate,
): readonly QualityFinding[] {
  const { reviewers, matrix } = sharedMatrix(reviews);
  const complete = completeRows(matrix);
  const rated = matrix.filter((row) => row.filter((value) => value !== null).length > 1);
  const shared: SharedRatings = { employees: complete.length, reviewers: reviewers.length };
  const findings: QualityFinding[] = [
    {
      subject: t('quality.sameReviewers'),
      insight: iccInsight(icc({ matrix: complete }), 'icc21', shared),
    },
    {
      subject: t('quality.anyReviewers'),
      insight: krippendorffInsight(
        krippendorff({
          raters: reviewers.map((_, i) => matrix.map((row) => row[i] ?? null)),
          metric: 'interval',
        }),
        { ...shared, employees: rated.length },
      ),
    },
  ];
  const [first, second] = reviewers;
  if (first === undefined || second === undefined || reviewers.length > 2) return findings;
  const pairs = ratedByBoth(reviews, first, second);
  // The declared scale: points that nobody gave count too (measurement spec 4).
  const ends = reviews.flatMap(({ scale: [low, high] }) => [low, high]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const scale = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return [
    ...findings,
    {
      subject: t('quality.twoReviewers', { first, second }),
      insight: kappaInsight(
        pairs.length === 0
          ? { kappa: null }
          : weightedKappa({
              a: pairs.map(([a]) => a),
              b: pairs.map(([, b]) => b),
              categories: scale,
              weights: 'quadratic',
            }),
        complete.length,
      ),
    },
  ];
}

/** Who rated whom, for looking at reviewers side by side. */
export interface SharedMatrix {
  readonly reviewers: readonly string[];
  /** One row per employee, one column per reviewer: the mean of the review. */
  readonly matrix: readonly (readonly (number | null)[])[];
}

/** The reviews as a table: one row per employee, one column per reviewer. */
export function sharedMatrix(reviews: readonly ReviewRatings[]): SharedMatrix {
  const reviewers = [...new Set(reviews.map(({ reviewer }) => reviewer))];
  const byEmployee = Map.groupBy(reviews, ({ appraisalId }) => appraisalId);
  return {
    reviewers,
    matrix: [...byEmployee.values()].map((own) =>
      reviewers.map((reviewer) => own.find((each) => each.reviewer === reviewer)?.mean ?? null),
    ),
  };
}

function completeRows(
  rows: readonly (readonly (number | null)[])[],
): readonly (readonly number[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length === width && width > 0);
}

/** The points that two reviewers gave to the same items of the same employees. */
function ratedByBoth(
  reviews: readonly ReviewRatings[],
  first: string,
  second: string,
): readonly (readonly [number, number])[] {
  return reviews
    .filter(({ reviewer }) => reviewer === first)
    .flatMap((one) => {
      const other = reviews.find(
        (each) =>
          each.reviewer === second &&
          each.appraisalId === one.appraisalId &&
          each.points.length === one.points.length,
      );
      return one.points.flatMap((point, i): readonly (readonly [number, number])[] => {
        const value = other?.points[i];
        return value === undefined ? [] : [[point, value]];
      });
    });
}
