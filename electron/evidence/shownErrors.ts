import type { SchemeContent } from '@shared/domain/scheme';
import { compareTwo } from '@shared/statistics/compareTwo';
import { totalErrors, type TotalErrors } from '@shared/statistics/totalErrors';
import type { ScoredAppraisal } from './readResults';

/** The errors of totals that may be shown; a distance to another total would give one away. */
export function shownErrors(
  content: SchemeContent,
  scored: readonly ScoredAppraisal[],
): TotalErrors {
  const found = totalErrors(
    content,
    scored.map(({ score }) => score),
  );
  const errors = found.errors.map((error, i) =>
    (scored[i]?.tree.total ?? null) === null ? null : error,
  );
  return { ...found, errors };
}

type KnownError = NonNullable<TotalErrors['errors'][number]>;

/** What two errors say about the distance of their totals. */
export function compareErrors(one: KnownError, other: KnownError): ReturnType<typeof compareTwo> {
  return compareTwo({
    m1: one.total,
    se1: one.se,
    df1: one.df,
    m2: other.total,
    se2: other.se,
    df2: other.df,
  });
}
