import type { FeedbackRule } from './feedbackRule';
import type { GradeKey } from './scheme';

/** One year's result of a person, as evidence. */
export interface YearResult {
  /** First day of the year's cycle, `yyyy-mm-dd`. */
  readonly startsOn: string;
  /** The total as printed; null without one. */
  readonly display: string | null;
  readonly grade: GradeKey | null;
}

/** What somebody is proposed for; people decide. */
export type CandidateKind = 'promotion' | 'raise';

/**
 * What the results of the years make somebody a candidate for. Promotion: the best grade in the last
 * `excellentYears` years, one after the other without a gap. Raise: the printed total of the last
 * year is `raiseFrom` or more. Source: domain A.2 (two years 优秀; high scores).
 * @param years any order; at most one result per year.
 * @param reaches whether a printed total reaches `raiseFrom`, compared exactly.
 */
export function candidateKinds(
  rule: FeedbackRule,
  years: readonly YearResult[],
  reaches: (display: string, raiseFrom: string) => boolean,
): readonly CandidateKind[] {
  const newest = years.toSorted((a, b) => Number(b.startsOn > a.startsOn) * 2 - 1);
  const [last] = newest;
  if (last === undefined) return [];
  const run = newest.slice(0, rule.excellentYears);
  const isPromotion =
    run.length === rule.excellentYears &&
    run.every(
      ({ grade, startsOn }, place) =>
        grade === 'excellent' && yearOf(startsOn) === yearOf(last.startsOn) - place,
    );
  const isRaise = last.display !== null && reaches(last.display, rule.raiseFrom);
  return [...(isPromotion ? ['promotion' as const] : []), ...(isRaise ? ['raise' as const] : [])];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
