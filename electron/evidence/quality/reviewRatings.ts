import { approximate } from '@shared/base/fraction';
import type { SchemeContent, SourceKey } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { likertExact } from '@shared/scoring/likert';
import { pointScale } from '@shared/scoring/pointScale';
import { mean } from '@shared/statistics/moments';
import type { ScoredGroup } from '../readResults';

/** What one reviewer gave one employee, in points from 0 to 100. */
export interface ReviewRatings {
  readonly reviewer: string;
  readonly source: SourceKey;
  readonly employee: string;
  /** Tells two employees of one name apart. */
  readonly appraisalId: string;
  readonly position: string;
  /** Mean of the ratings by dimension, in the order of the scheme; null without any. */
  readonly byDimension: readonly (number | null)[];
  /** The ratings as given, for looking at their pattern. */
  readonly points: readonly number[];
  /** Lowest and highest point that the forms offer. */
  readonly scale: readonly [lowest: number, highest: number];
  readonly mean: number;
}

/** The reviews of a cycle by others than the employees themselves, where anything was rated. */
export function reviewRatings(groups: readonly ScoredGroup[]): readonly ReviewRatings[] {
  return groups.flatMap(({ positionName, scheme, scored }) =>
    scored.flatMap(({ appraisal, score }) =>
      score.evidence.reviews
        .filter(({ source }) => source !== 'self')
        .flatMap((review) => {
          const found = ratingsOf(scheme.content, review, {
            employee: appraisal.employeeName,
            appraisalId: appraisal.appraisalId,
            position: positionName,
          });
          return found === null ? [] : [found];
        }),
    ),
  );
}

/** One review in points; null if it has no reviewer or rates nothing. */
export function ratingsOf(
  content: SchemeContent,
  { source, reviewerName, ratings }: Review,
  about: Pick<ReviewRatings, 'employee' | 'appraisalId' | 'position'>,
): ReviewRatings | null {
  const given = ratedDimensions(content, source, ratings);
  const overall = mean(given.flatMap(({ scores }) => scores));
  if (overall === null || reviewerName === '') return null;
  return {
    reviewer: reviewerName,
    source,
    ...about,
    byDimension: given.map(({ scores }) => mean(scores)),
    points: given.flatMap(({ points }) => points),
    scale: [
      Math.min(...given.flatMap(({ ends }) => ends)),
      Math.max(...given.flatMap(({ ends }) => ends)),
    ],
    mean: overall,
  };
}

type Review = Pick<Evidence['reviews'][number], 'source' | 'reviewerName' | 'ratings'>;

interface RatedDimension {
  readonly scores: readonly number[];
  readonly points: readonly number[];
  readonly ends: readonly number[];
}

function ratedDimensions(
  content: SchemeContent,
  source: SourceKey,
  ratings: Review['ratings'],
): readonly RatedDimension[] {
  const dimensions = content.sources.find(({ key }) => key === source)?.dimensions ?? [];
  return dimensions.map(({ indicators }) => {
    const rated = indicators.flatMap(({ key, basis }) => {
      const value = ratings[key];
      if (basis.kind !== 'rating' || value?.kind !== 'given') return [];
      const score = approximate(likertExact(value.value, pointScale(basis.scale)));
      const { min, max } = basis.scale;
      return [{ score, point: Number(value.value), ends: [min, max] }];
    });
    return {
      scores: rated.map(({ score }) => score),
      points: rated.map(({ point }) => point),
      ends: rated.flatMap(({ ends }) => ends),
    };
  });
}
