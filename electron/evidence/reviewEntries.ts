import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import { listEvents } from '@electron/database/queries/event';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { getScheme } from '@electron/database/queries/scheme';
import { listSegments } from '@electron/database/queries/segment';
import type { ReviewEntry, ReviewGridGroup } from '@shared/contract/review';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { Dimension, Indicator, ReviewSource, SchemeContent } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import { readFormContent } from './formContent';

/**
 * Everybody of a cycle whom a source rates, position by position; the reviewer in this place of
 * each. Who changed the position stands in a group of their own, with the items of all positions.
 */
export async function readReviewGrid(
  db: StoreHandle,
  { cycleId, source, place }: { cycleId: CycleId; source: ReviewSource; place: number },
): Promise<readonly ReviewGridGroup[]> {
  const { startsOn, endsOn } = await getCycle(db, cycleId);
  const events = Map.groupBy(
    (await listEvents(db, { startsOn, endsOn })).filter((each) => each.withdrawnReason === null),
    ({ employeeId }) => employeeId,
  );
  const reviews = Map.groupBy(
    (await listReviews(db, cycleId)).filter((review) => review.source === source),
    ({ appraisalId }) => appraisalId,
  );
  const moves = Map.groupBy(await listSegments(db, cycleId), ({ appraisalId }) => appraisalId);
  const movedTo = (appraisalId: AppraisalId) =>
    (moves.get(appraisalId) ?? []).map(({ positionName, schemeId }) => ({
      positionName,
      schemeId,
    }));
  const groups = Map.groupBy(
    await listAppraisals(db, cycleId),
    ({ appraisalId, positionName, schemeId }) =>
      JSON.stringify([positionName, schemeId, movedTo(appraisalId)]),
  );
  const found: ReviewGridGroup[] = [];
  for (const members of groups.values()) {
    const [first] = members;
    if (first === undefined) continue;
    const { content, version } = await getScheme(db, first.schemeId);
    const dimensions = ratedPart(await readFormContent(db, first), source);
    if (dimensions.length === 0) continue;
    const placesOf = ({ appraisalId }: AppraisalRecord) =>
      Math.max(1, ...(reviews.get(appraisalId) ?? []).map((review) => review.place));
    found.push({
      positionName: first.positionName,
      movedTo: movedTo(first.appraisalId).map(({ positionName }) => positionName),
      schemeName: content.name,
      schemeVersion: version,
      dimensions,
      places: Math.max(...members.map(placesOf)),
      rows: members
        .filter((appraisal) => placesOf(appraisal) >= place)
        .flatMap((appraisal) => {
          const { appraisalId, employeeNo, employeeName: name } = appraisal;
          const review = reviews.get(appraisalId)?.find((each) => each.place === place);
          if (review === undefined && place > 1) return [];
          const reviewerName = review?.reviewerName ?? appraisal.superiorName ?? '';
          const status = reviewStatus(review);
          const ratings = review?.ratings ?? {};
          const count = events.get(appraisal.employeeId)?.length ?? 0;
          return [{ appraisalId, employeeNo, name, reviewerName, status, ratings, events: count }];
        }),
    });
  }
  return found;
}

/** What happened to an employee on the days of the cycle, to be remembered while rating. */
export async function readEventsBeside(
  db: StoreHandle,
  { cycleId, employeeId }: AppraisalRecord,
): Promise<ReviewEntry['events']> {
  const { startsOn, endsOn } = await getCycle(db, cycleId);
  const events = await listEvents(db, { employeeId, startsOn, endsOn });
  return events
    .filter(({ withdrawnReason }) => withdrawnReason === null)
    .map(({ eventId, happenedOn, kind, note }) => ({ eventId, happenedOn, kind, note }));
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

/** Whether a rating is a point of the indicator's scale, or says that there is none. */
export function isOnScale({ basis }: Indicator, value: Value): boolean {
  if (value.kind !== 'given') return true;
  if (basis.kind !== 'rating' || !/^(0|[1-9]\d*)$/.test(value.value)) return false;
  const point = Number(value.value);
  return point >= basis.scale.min && point <= basis.scale.max;
}
