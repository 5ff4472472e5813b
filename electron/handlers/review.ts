import { getAppraisal, listAppraisals } from '@electron/database/queries/appraisal';
import {
  closeReviewReturns,
  deleteReview,
  insertReview,
  insertReviewReturn,
  listReviewReturns,
  listReviewsOf,
  listReviews,
  saveRating,
  updateReview,
  type ReviewRecord,
} from '@electron/database/queries/review';
import { listEmployees } from '@electron/database/queries/employee';
import { getScheme } from '@electron/database/queries/scheme';
import { AppError } from '@shared/contract/result';
import type { RatedCell, ReviewEntry, ReviewGridGroup } from '@shared/contract/review';
import { reviewIdSchema, type AppraisalId } from '@shared/domain/ids';
import type { Dimension, Indicator, ReviewSource, SchemeContent } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import type { Handlers, StoreContext } from './context';

interface Which {
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
  readonly place?: number | undefined;
}

export const reviewHandlers: Handlers<
  | 'review.get'
  | 'review.rate'
  | 'review.grid'
  | 'review.rateMany'
  | 'review.assign'
  | 'review.describe'
  | 'review.submit'
  | 'review.reopen'
> = {
  'review.get': async ({ db }, which) => {
    const appraisal = await getAppraisal(db, which.appraisalId);
    const dimensions = await ratedDimensions(db, which);
    const { place = 1 } = which;
    const reviews = await listReviewsOf(db, which.appraisalId, which.source);
    const review = reviews.find((each) => each.place === place);
    if (review === undefined && place > 1) throw new AppError('notFound');
    const usual = await usualReviewer(db, which.source, appraisal);
    const colleagues = await listAppraisals(db, appraisal.cycleId);
    const position = colleagues.findIndex(({ appraisalId }) => appraisalId === which.appraisalId);
    const next = colleagues[position + 1];
    return {
      ...which,
      place,
      reviewers:
        reviews.length === 0
          ? [{ place: 1, name: usual, status: 'notStarted' }]
          : reviews.map((each) => ({
              place: each.place,
              name: each.reviewerName,
              status: statusOf(each),
            })),
      returns: review === undefined ? [] : await listReviewReturns(db, review.reviewId),
      employeeNo: appraisal.employeeNo,
      employeeName: appraisal.employeeName,
      positionName: appraisal.positionName,
      status: statusOf(review),
      reviewerName: review?.reviewerName ?? usual,
      receivedOn: review?.receivedOn ?? null,
      comment: review?.comment ?? '',
      dimensions,
      ratings: review?.ratings ?? {},
      previous: colleagues[position - 1]?.appraisalId ?? null,
      next: next === undefined ? null : { appraisalId: next.appraisalId, name: next.employeeName },
    };
  },

  'review.rate': async (context, cell) => {
    await rate(context, cell);
    return null;
  },

  'review.grid': async ({ db }, { cycleId, source }) => {
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
            status: statusOf(review),
            ratings: review?.ratings ?? {},
          };
        }),
      });
    }
    return found;
  },

  'review.rateMany': async (context, { cells }) => {
    const before: RatedCell[] = [];
    for (const cell of cells) before.push({ ...cell, value: await rate(context, cell) });
    return { before };
  },

  'review.assign': async (context, { appraisalId, source, reviewers }) => {
    const { db, newId, now, audit } = context;
    await ratedDimensions(db, { appraisalId, source });
    if (new Set(reviewers).size < reviewers.length) throw new AppError('reviewerTaken');
    const reviews = await listReviewsOf(db, appraisalId, source);
    const leaving = reviews.filter(({ reviewerName }) => !reviewers.includes(reviewerName));
    for (const review of leaving) {
      if (holdsSomething(review)) throw new AppError('reviewBegun');
      await deleteReview(db, review.reviewId);
      audit({ concept: 'review', conceptId: review.reviewId, details: { deleted: 1 } });
    }
    const staying = reviews.filter((review) => !leaving.includes(review));
    const taken = new Set(staying.map(({ place }) => place));
    for (const reviewerName of reviewers) {
      if (staying.some((review) => review.reviewerName === reviewerName)) continue;
      let place = 1;
      while (taken.has(place)) place += 1;
      taken.add(place);
      const reviewId = reviewIdSchema.parse(newId());
      const review = { ...blankReview, reviewId, appraisalId, source, place, reviewerName };
      await insertReview(db, review, now());
      audit({ concept: 'review', conceptId: reviewId, details: { added: 1 } });
    }
    return null;
  },

  'review.describe': async (context, { appraisalId, source, place, ...change }) => {
    await ratedDimensions(context.db, { appraisalId, source });
    const review = await draftOf(context, { appraisalId, source, place });
    await updateReview(context.db, review.reviewId, change, context.now());
    context.audit({ concept: 'review', conceptId: review.reviewId });
    return null;
  },

  'review.submit': async (context, which) => {
    const review = await draftOf(context, which);
    const indicators = (await ratedDimensions(context.db, which)).flatMap(
      (dimension) => dimension.indicators,
    );
    const blank = indicators.filter(
      ({ key }) => (review.ratings[key]?.kind ?? 'blank') === 'blank',
    );
    if (blank.length > 0) throw new AppError('reviewIncomplete', { count: blank.length });
    await updateReview(context.db, review.reviewId, { status: 'submitted' }, context.now());
    await closeReviewReturns(context.db, review.reviewId, context.now());
    context.audit({ concept: 'review', conceptId: review.reviewId });
    return null;
  },

  'review.reopen': async (context, { reason, ...which }) => {
    const review = await reviewAt(context.db, which);
    if (review?.status !== 'submitted') throw new AppError('notFound');
    const returnedAt = context.now();
    await updateReview(context.db, review.reviewId, { status: 'draft' }, returnedAt);
    const { userId } = context.user;
    await insertReviewReturn(context.db, review.reviewId, { reason, userId, returnedAt });
    context.audit({
      concept: 'review',
      conceptId: review.reviewId,
      details: { reasonHash: context.hashText(reason) },
    });
    return null;
  },
};

/** Saves one rating of a draft and answers what stood there. */
async function rate(
  context: StoreContext,
  { indicatorKey, value, ...which }: RatedCell,
): Promise<Value> {
  const indicators = (await ratedDimensions(context.db, which)).flatMap(
    (dimension) => dimension.indicators,
  );
  const indicator = indicators.find(({ key }) => key === indicatorKey);
  if (indicator === undefined) throw new AppError('notFound');
  if (!isOnScale(indicator, value)) throw new AppError('ratingOutsideScale');
  const review = await draftOf(context, which);
  await saveRating(context.db, review.reviewId, indicatorKey, value, context.now());
  context.audit({ concept: 'review', conceptId: review.reviewId });
  return review.ratings[indicatorKey] ?? { kind: 'blank' };
}

/** Who reviews unless somebody else is named: the employee, the superior, or the superior's one. */
async function usualReviewer(
  db: StoreContext['db'],
  source: ReviewSource,
  { employeeName, superiorName }: { employeeName: string; superiorName: string | null },
): Promise<string> {
  if (source === 'self') return employeeName;
  if (superiorName === null || source === 'peer' || source === 'inspection') return '';
  if (source === 'superior') return superiorName;
  const superiors = (await listEmployees(db)).filter(({ name }) => name === superiorName);
  return superiors.length === 1 ? (superiors[0]?.superiorName ?? '') : '';
}

/** The dimensions that reviews of this source rate, with their rated indicators only. */
async function ratedDimensions(
  db: StoreContext['db'],
  { appraisalId, source }: Which,
): Promise<readonly Dimension[]> {
  const { schemeId } = await getAppraisal(db, appraisalId);
  const { content } = await getScheme(db, schemeId);
  const rated = ratedPart(content, source);
  if (rated.length === 0) throw new AppError('notFound');
  return rated;
}

function ratedPart(content: SchemeContent, source: ReviewSource): readonly Dimension[] {
  const dimensions = content.sources.find(({ key }) => key === source)?.dimensions ?? [];
  return dimensions
    .map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.filter(({ basis }) => basis.kind === 'rating'),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

function isOnScale({ basis }: Indicator, value: Value): boolean {
  if (value.kind !== 'given') return true;
  if (basis.kind !== 'rating' || !/^(0|[1-9]\d*)$/.test(value.value)) return false;
  const point = Number(value.value);
  return point >= basis.scale.min && point <= basis.scale.max;
}

/** The draft of a review, begun if there is none; a submitted review is not changed. */
async function draftOf(context: StoreContext, which: Which): Promise<ReviewRecord> {
  const { db, newId, now } = context;
  const found = await reviewAt(db, which);
  if (found === undefined && (which.place ?? 1) > 1) throw new AppError('notFound');
  if (found?.status === 'submitted') throw new AppError('reviewSubmitted');
  if (found !== undefined) return found;
  const appraisal = await getAppraisal(db, which.appraisalId);
  const review = {
    ...blankReview,
    appraisalId: which.appraisalId,
    source: which.source,
    place: 1,
    reviewId: reviewIdSchema.parse(newId()),
    reviewerName: await usualReviewer(db, which.source, appraisal),
  };
  await insertReview(db, review, now());
  return { ...review, isReturned: false, ratings: {} };
}

const blankReview = { receivedOn: null, comment: '', status: 'draft' } as const;

async function reviewAt(
  db: StoreContext['db'],
  { appraisalId, source, place = 1 }: Which,
): Promise<ReviewRecord | undefined> {
  const reviews = await listReviewsOf(db, appraisalId, source);
  return reviews.find((review) => review.place === place);
}

/** A review that was only assigned has not been started. */
function statusOf(review: ReviewRecord | undefined): ReviewEntry['status'] {
  if (review === undefined) return 'notStarted';
  if (review.isReturned) return 'returned';
  if (review.status === 'submitted') return 'submitted';
  return holdsSomething(review) ? 'draft' : 'notStarted';
}

function holdsSomething({ status, comment, ratings }: ReviewRecord): boolean {
  const isRated = Object.values(ratings).some(({ kind }) => kind !== 'blank');
  return status === 'submitted' || comment !== '' || isRated;
}
