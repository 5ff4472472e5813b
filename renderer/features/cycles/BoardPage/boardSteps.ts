import type { Board, BoardRow, ReviewProgress } from '@shared/contract/cycle';
import { reviewSources, type ReviewSource } from '@shared/domain/scheme';

/** The review sources that any scheme of the cycle has, in the order of the work. */
export function sourcesOnBoard(rows: readonly BoardRow[]): readonly ReviewSource[] {
  return reviewSources.filter((source) => rows.some((row) => reviewOf(row, source) !== undefined));
}

/** The progress of one review; undefined if the employee's scheme has no such source. */
export function reviewOf(row: BoardRow, source: ReviewSource): ReviewProgress | undefined {
  return row.reviews.find((review) => review.source === source);
}

/** One part of the work: how much of it is done, and who is still missing. */
export interface BoardStep {
  readonly kind: 'review' | 'survey' | 'measurement';
  readonly source: ReviewSource | null;
  readonly done: number;
  readonly total: number;
  readonly missing: readonly BoardRow[];
}

/** The steps of collecting, in order; a step that no scheme needs is left out. */
export function boardSteps({ rows }: Board): readonly BoardStep[] {
  const steps: BoardStep[] = sourcesOnBoard(rows).map((source) =>
    stepOf('review', source, rows, (row) => {
      const review = reviewOf(row, source);
      return review === undefined ? null : review.status === 'submitted';
    }),
  );
  steps.push(stepOf('survey', null, rows, ({ responses }) => responses?.enough ?? null));
  steps.push(
    stepOf('measurement', null, rows, ({ measurements }) =>
      measurements === null ? null : measurements.given >= measurements.total,
    ),
  );
  return steps.filter(({ total }) => total > 0);
}

function stepOf(
  kind: BoardStep['kind'],
  source: ReviewSource | null,
  rows: readonly BoardRow[],
  isDone: (row: BoardRow) => boolean | null,
): BoardStep {
  const concerned = rows.filter((row) => isDone(row) !== null);
  const missing = concerned.filter((row) => isDone(row) === false);
  return {
    kind,
    source,
    done: concerned.length - missing.length,
    total: concerned.length,
    missing,
  };
}
