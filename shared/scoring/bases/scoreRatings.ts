import { divide, sum, toFraction, type Fraction } from '@shared/base/fraction';
import type { SourceKey } from '@shared/domain/scheme';
import type { CompiledIndicator, PointScorer } from '../compileScheme';
import type { Evidence } from '../evidence';
import { rollupDaysExact } from '../rollupDays';
import type { IndicatorInput } from '../scoreTree';
import type { ScoredIndicator } from './scoredIndicator';

type Given = Extract<IndicatorInput, { kind: 'rating' }>['given'];

/**
 * Scores an indicator from the reviews of one source. Reviewers of one cycle count equally; ratings
 * rolled up from shorter cycles are the mean of each cycle, weighted by its days.
 * Source: measurement spec 2.3.
 */
export function scoreRatings(
  { indicator, scorePoint }: CompiledIndicator,
  source: SourceKey,
  evidence: Evidence,
): ScoredIndicator {
  const values = evidence.reviews
    .filter((review) => review.source === source)
    .map(({ reviewerName, ratings, period }) => ({
      reviewerName,
      value: ratings[indicator.key] ?? { kind: 'blank' as const },
      ...(period === undefined ? {} : { period }),
    }));
  const given: Given = values.flatMap(({ value, ...rest }) =>
    value.kind === 'given' ? [{ ...rest, value: value.value }] : [],
  );
  const input: IndicatorInput = {
    kind: 'rating',
    given,
    notApplicable: values.filter(({ value }) => value.kind === 'notApplicable').length,
    declined: values.filter(({ value }) => value.kind === 'declined').length,
    blank: values.filter(({ value }) => value.kind === 'blank').length,
  };
  const score = meanOfPeriods(given, scorePoint);
  return { status: score === null ? 'noData' : 'ok', score, input };
}

/** Ratings by the cycle they were given in; without a cycle of their own they are one group. */
export function ratingPeriods(
  given: Given,
): readonly { readonly days: number; readonly given: Given }[] {
  const groups = Map.groupBy(given, ({ period }) => period?.number ?? 0);
  return [...groups.values()].map((members) => ({
    days: members[0]?.period?.days ?? 1,
    given: members,
  }));
}

function meanOfPeriods(given: Given, scorePoint: PointScorer): Fraction | null {
  const periods = ratingPeriods(given).map(({ days, given: members }) => ({
    days,
    score: divide(
      sum(members.map(({ value }) => scorePoint(value).score)),
      toFraction(members.length),
    ),
  }));
  return rollupDaysExact(periods, 0).score;
}
