import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { listEmployees } from '@electron/database/queries/employee';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { getScheme } from '@electron/database/queries/scheme';
import type { ReviewEntry, ReviewGridGroup } from '@shared/contract/review';
import type { CycleId } from '@shared/domain/ids';
import type { Dimension, ReviewSource, SchemeContent } from '@shared/domain/scheme';

/** Everybody of a cycle whom a source rates, position by position; the first reviewer of each. */
export async function readReviewGrid(
  db: StoreHandle,
  cycleId: CycleId,
  source: ReviewSource,
): Promise<readonly ReviewGridGroup[]> {
  const reviews = new Map(
    (await listReviews(db, cycleId))
      .filter((review) => review.source === source && review.place === 1)
      .map((review) => [review.appraisalId, review]),
  );
  const groups = Map.groupBy(
    await listAppraisals(db, cycleId),
    ({ positionName, schemeId }) => `${positionName} ${schemeId}`,
  );
  const found: ReviewGridGroup[] = [];
  for (const members of groups.values()) {
    const [first] = members;
    if (first === undefined) continue;
    const { content, version } = await getScheme(db, first.schemeId);
    const dimensions = ratedPart(content, source);
    if (dimensions.length === 0) continue;
    found.push({
      positionName: first.positionName,
      schemeName: content.name,
      schemeVersion: version,
      dimensions,
      rows: members.map((appraisal) => {
        const review = reviews.get(appraisal.appraisalId);
        return {
          appraisalId: appraisal.appraisalId,
          employeeNo: appraisal.employeeNo,
          name: appraisal.employeeName,
          reviewerName: review?.reviewerName ?? appraisal.superiorName ?? '',
          status: reviewStatus(review),
          ratings: review?.ratings ?? {},
        };
      }),
    });
  }
  return found;
}

/** Who reviews unless somebody else is named: the employee, the superior, or the superior's one. */
export async function usualReviewer(
  db: StoreHandle,
  source: ReviewSource,
  { employeeName, superiorName }: { employeeName: string; superiorName: string | null },
): Promise<string> {
  if (source === 'self') return employeeName;
  if (superiorName === null || source === 'peer' || source === 'inspection') return '';
  if (source === 'superior') return superiorName;
  const superiors = (await listEmployees(db)).filter(({ name }) => name === superiorName);
  return superiors.length === 1 ? (superiors[0]?.superiorName ?? '') : '';
}

/** The dimensions that reviews of a source rate, with their rated indicators only. */
export function ratedPart(content: SchemeContent, source: ReviewSource): readonly Dimension[] {
  const dimensions = content.sources.find(({ key }) => key === source)?.dimensions ?? [];
  return dimensions
    .map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.filter(({ basis }) => basis.kind === 'rating'),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** A review that was only assigned has not been started. */
export function reviewStatus(review: ReviewRecord | undefined): ReviewEntry['status'] {
  if (review === undefined) return 'notStarted';
  if (review.isReturned) return 'returned';
  if (review.status === 'submitted') return 'submitted';
  return holdsSomething(review) ? 'draft' : 'notStarted';
}

/** Whether anything was rated or written. */
export function holdsSomething({ status, comment, ratings }: ReviewRecord): boolean {
  const isRated = Object.values(ratings).some(({ kind }) => kind !== 'blank');
  return status === 'submitted' || comment !== '' || isRated;
}
