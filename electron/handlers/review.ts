import {
  getAppraisal,
  listAppraisals,
  type AppraisalRecord,
} from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import {
  closeReviewReturns,
  deleteReview,
  insertReview,
  insertReviewReturn,
  listReviewReturns,
  listReviewsOf,
  saveRating,
  updateReview,
  type ReviewRecord,
} from '@electron/database/queries/review';
import { readFormContent } from '@electron/evidence/formContent';
import { requireAppraisalAllows, requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import {
  holdsSomething,
  isOnScale,
  ratedPart,
  readEventsBeside,
  readReviewGrid,
  reviewStatus,
  usualReviewer,
} from '@electron/evidence/reviewEntries';
import { readReviewHints } from '@electron/evidence/reviewHints';
import { AppError } from '@shared/contract/result';
import type { RatedCell } from '@shared/contract/review';
import { reviewIdSchema, type AppraisalId } from '@shared/domain/ids';
import type { Dimension, ReviewSource } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

interface Which {
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
  readonly place?: number | undefined;
}

export const reviewHandlers: Handlers<
  | 'review.get'
  | 'review.rate'
  | 'review.hints'
  | 'review.grid'
  | 'review.rateMany'
  | 'review.assign'
  | 'review.describe'
  | 'review.submit'
  | 'review.reopen'
> = {
  'review.get': async ({ db }, which) => {
    const appraisal = await getAppraisal(db, which.appraisalId);
    const dimensions = await ratedDimensions(db, appraisal, which.source);
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
              status: reviewStatus(each),
            })),
      returns: review === undefined ? [] : await listReviewReturns(db, review.reviewId),
      employeeNo: appraisal.employeeNo,
      employeeName: appraisal.employeeName,
      positionName: appraisal.positionName,
      status: reviewStatus(review),
      reviewerName: review?.reviewerName ?? usual,
      receivedOn: review?.receivedOn ?? null,
      comment: review?.comment ?? '',
      dimensions,
      ratings: review?.ratings ?? {},
      events: await readEventsBeside(db, appraisal),
      previous: colleagues[position - 1]?.appraisalId ?? null,
      next: next === undefined ? null : { appraisalId: next.appraisalId, name: next.employeeName },
    };
  },

  'review.rate': async (context, cell) => {
    await rate(context, cell);
    return null;
  },

  'review.hints': async ({ db, user, settings }, which) => {
    const appraisal = await getAppraisal(db, which.appraisalId);
    const review = await reviewAt(db, which);
    if (review?.status !== 'submitted') return [];
    const t = translate(settings.read().locale);
    return readReviewHints(db, appraisal, review.reviewerName, { user, t });
  },

  'review.grid': async ({ db }, { cycleId, source, place = 1 }) =>
    readReviewGrid(db, { cycleId, source, place }),

  'review.rateMany': async (context, { cells }) => {
    const before: RatedCell[] = [];
    for (const cell of cells) before.push({ ...cell, value: await rate(context, cell) });
    return { before };
  },

  'review.assign': async (context, { appraisalId, source, reviewers }) => {
    const { db, newId, now, audit } = context;
    const appraisal = await getAppraisal(db, appraisalId);
    requireCycleAllows(await getCycle(db, appraisal.cycleId), 'collect');
    await ratedDimensions(db, appraisal, source);
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
    const appraisal = await getAppraisal(context.db, appraisalId);
    await ratedDimensions(context.db, appraisal, source);
    const review = await draftOf(context, appraisal, { source, place });
    await updateReview(context.db, review.reviewId, change, context.now());
    context.audit({ concept: 'review', conceptId: review.reviewId });
    return null;
  },

  'review.submit': async (context, which) => {
    const appraisal = await getAppraisal(context.db, which.appraisalId);
    const review = await draftOf(context, appraisal, which);
    const rated = await ratedDimensions(context.db, appraisal, which.source);
    const indicators = rated.flatMap((dimension) => dimension.indicators);
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
    await requireAppraisalAllows(context.db, which.appraisalId, 'collect');
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
  const appraisal = await getAppraisal(context.db, which.appraisalId);
  const rated = await ratedDimensions(context.db, appraisal, which.source);
  const indicators = rated.flatMap((dimension) => dimension.indicators);
  const indicator = indicators.find(({ key }) => key === indicatorKey);
  if (indicator === undefined) throw new AppError('notFound');
  if (!isOnScale(indicator, value)) throw new AppError('ratingOutsideScale');
  const review = await draftOf(context, appraisal, which);
  await saveRating(context.db, review.reviewId, indicatorKey, value, context.now());
  context.audit({ concept: 'review', conceptId: review.reviewId });
  return review.ratings[indicatorKey] ?? { kind: 'blank' };
}

/** The dimensions that reviews of this source rate, with their rated indicators only. */
async function ratedDimensions(
  db: StoreContext['db'],
  appraisal: AppraisalRecord,
  source: ReviewSource,
): Promise<readonly Dimension[]> {
  const rated = ratedPart(await readFormContent(db, appraisal), source);
  if (rated.length === 0) throw new AppError('notFound');
  return rated;
}

/** The draft of a review, begun if there is none; a submitted review is not changed. */
async function draftOf(
  context: StoreContext,
  appraisal: AppraisalRecord,
  { source, place = 1 }: Omit<Which, 'appraisalId'>,
): Promise<ReviewRecord> {
  const { db, newId, now } = context;
  const { appraisalId } = appraisal;
  requireCycleAllows(await getCycle(db, appraisal.cycleId), 'collect');
  const found = await reviewAt(db, { appraisalId, source, place });
  if (found === undefined && place > 1) throw new AppError('notFound');
  if (found?.status === 'submitted') throw new AppError('reviewSubmitted');
  if (found !== undefined) return found;
  const review = {
    ...blankReview,
    appraisalId,
    source,
    place: 1,
    reviewId: reviewIdSchema.parse(newId()),
    reviewerName: await usualReviewer(db, source, appraisal),
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
