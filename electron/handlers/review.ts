import { getAppraisal, listAppraisals } from '@electron/database/queries/appraisal';
import {
  findReview,
  insertReview,
  listReviews,
  saveRating,
  updateReview,
  type ReviewRecord,
} from '@electron/database/queries/review';
import { getScheme } from '@electron/database/queries/scheme';
import { AppError } from '@shared/contract/result';
import type { RatedCell, ReviewGridGroup } from '@shared/contract/review';
import { reviewIdSchema, type AppraisalId } from '@shared/domain/ids';
import type { Dimension, Indicator, ReviewSource, SchemeContent } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import type { Handlers, StoreContext } from './context';

interface Which {
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
}

export const reviewHandlers: Handlers<
  | 'review.get'
  | 'review.rate'
  | 'review.grid'
  | 'review.rateMany'
  | 'review.describe'
  | 'review.submit'
  | 'review.reopen'
> = {
  'review.get': async ({ db }, which) => {
    const appraisal = await getAppraisal(db, which.appraisalId);
    const dimensions = await ratedDimensions(db, which);
    const review = await findReview(db, which.appraisalId, which.source);
    const colleagues = await listAppraisals(db, appraisal.cycleId);
    const place = colleagues.findIndex(({ appraisalId }) => appraisalId === which.appraisalId);
    const next = colleagues[place + 1];
    return {
      ...which,
      employeeNo: appraisal.employeeNo,
      employeeName: appraisal.employeeName,
      positionName: appraisal.positionName,
      status: review?.status ?? 'notStarted',
      reviewerName: review?.reviewerName ?? defaultReviewer(which.source, appraisal),
      receivedOn: review?.receivedOn ?? null,
      comment: review?.comment ?? '',
      dimensions,
      ratings: review?.ratings ?? {},
      previous: colleagues[place - 1]?.appraisalId ?? null,
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
        .filter((review) => review.source === source)
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
            reviewerName: review?.reviewerName ?? defaultReviewer(source, appraisal),
            status: review?.status ?? 'notStarted',
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

  'review.describe': async (context, { appraisalId, source, ...change }) => {
    await ratedDimensions(context.db, { appraisalId, source });
    const review = await draftOf(context, { appraisalId, source });
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
    context.audit({ concept: 'review', conceptId: review.reviewId });
    return null;
  },

  'review.reopen': async (context, { reason, ...which }) => {
    const review = await findReview(context.db, which.appraisalId, which.source);
    if (review?.status !== 'submitted') throw new AppError('notFound');
    await updateReview(context.db, review.reviewId, { status: 'draft' }, context.now());
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

function defaultReviewer(
  source: ReviewSource,
  { employeeName, superiorName }: { employeeName: string; superiorName: string | null },
): string {
  if (source === 'self') return employeeName;
  return source === 'superior' ? (superiorName ?? '') : '';
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
  const found = await findReview(db, which.appraisalId, which.source);
  if (found?.status === 'submitted') throw new AppError('reviewSubmitted');
  if (found !== undefined) return found;
  const appraisal = await getAppraisal(db, which.appraisalId);
  const review: Omit<ReviewRecord, 'ratings'> = {
    ...which,
    reviewId: reviewIdSchema.parse(newId()),
    reviewerName: defaultReviewer(which.source, appraisal),
    receivedOn: null,
    comment: '',
    status: 'draft',
  };
  await insertReview(db, review, now());
  return { ...review, ratings: {} };
}
