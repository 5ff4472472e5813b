import type { AppraisalId, CycleId, ReviewId, UserId } from '@shared/domain/ids';
import { reviewSourceSchema, type ReviewSource } from '@shared/domain/scheme';
import { valueSchema, type Value } from '@shared/domain/value';
import type { StoreHandle } from '../open';

export interface ReviewRecord {
  readonly reviewId: ReviewId;
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
  /** Several reviewers of one source have a place each, from 1. */
  readonly place: number;
  readonly reviewerName: string;
  readonly receivedOn: string | null;
  readonly comment: string;
  readonly status: 'draft' | 'submitted';
  /** Given back for correction and not submitted again yet. */
  readonly isReturned: boolean;
  readonly ratings: Readonly<Record<string, Value>>;
}

/** Every review of the cycle with its ratings, in an order that no change disturbs. */
export async function listReviews(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly ReviewRecord[]> {
  return readReviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('cycleId', '=', cycleId),
  );
}

/** The reviews of one source for one appraisal, by place. */
export async function listReviewsOf(
  db: StoreHandle,
  appraisalId: AppraisalId,
  source: ReviewSource,
): Promise<readonly ReviewRecord[]> {
  const reviews = await readReviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('appraisalId', '=', appraisalId),
  );
  return reviews.filter((review) => review.source === source);
}

async function readReviews(
  db: StoreHandle,
  appraisals: ReturnType<typeof appraisalIds>,
): Promise<readonly ReviewRecord[]> {
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('reviewReturn')
          .select('reviewReturn.number')
          .whereRef('reviewReturn.reviewId', '=', 'review.reviewId')
          .where('correctedAt', 'is', null),
      ).as('isReturned'),
    )
    .where('appraisalId', 'in', appraisals)
    .orderBy('source')
    .orderBy('place')
    .execute();
  const ratings = await db
    .selectFrom('rating')
    .innerJoin('review', 'review.reviewId', 'rating.reviewId')
    .select(['rating.reviewId', 'rating.indicatorKey', 'rating.kind', 'rating.value'])
    .where('review.appraisalId', 'in', appraisals)
    .orderBy('rating.indicatorKey')
    .execute();
  const byReview = Map.groupBy(ratings, ({ reviewId }) => reviewId);
  return reviews.map((row) => ({
    reviewId: row.reviewId as ReviewId,
    appraisalId: row.appraisalId as AppraisalId,
    source: reviewSourceSchema.parse(row.source),
    place: row.place,
    reviewerName: row.reviewerName,
    receivedOn: row.receivedOn,
    comment: row.comment,
    status: row.status === 'submitted' ? 'submitted' : 'draft',
    isReturned: Number(row.isReturned) === 1,
    ratings: Object.fromEntries(
      (byReview.get(row.reviewId) ?? []).map(({ indicatorKey, kind, value }) => [
        indicatorKey,
        valueSchema.parse(value === null ? { kind } : { kind, value }),
      ]),
    ),
  }));
}

function appraisalIds(db: StoreHandle) {
  return db.selectFrom('appraisal').select('appraisalId');
}

export async function insertReview(
  db: StoreHandle,
  review: Omit<ReviewRecord, 'ratings' | 'isReturned'>,
  changedAt: string,
): Promise<void> {
  await db
    .insertInto('review')
    .values({ ...review, changedAt })
    .execute();
}

export async function updateReview(
  db: StoreHandle,
  reviewId: ReviewId,
  change: Partial<Pick<ReviewRecord, 'reviewerName' | 'receivedOn' | 'comment' | 'status'>>,
  changedAt: string,
): Promise<void> {
  await db
    .updateTable('review')
    .set({ ...change, changedAt })
    .where('reviewId', '=', reviewId)
    .execute();
}

/** Takes away a review that holds nothing. */
export async function deleteReview(db: StoreHandle, reviewId: ReviewId): Promise<void> {
  await db.deleteFrom('review').where('reviewId', '=', reviewId).execute();
}

/** Why a review was given back, and when it came again. */
export interface ReviewReturn {
  readonly reason: string;
  readonly userName: string;
  readonly returnedAt: string;
  readonly correctedAt: string | null;
}

/** Every return of a review, newest first. */
export async function listReviewReturns(
  db: StoreHandle,
  reviewId: ReviewId,
): Promise<readonly ReviewReturn[]> {
  return db
    .selectFrom('reviewReturn')
    .innerJoin('user', 'user.userId', 'reviewReturn.userId')
    .select(['reason', 'user.name as userName', 'returnedAt', 'correctedAt'])
    .where('reviewId', '=', reviewId)
    .orderBy('number', 'desc')
    .execute();
}

export async function insertReviewReturn(
  db: StoreHandle,
  reviewId: ReviewId,
  given: { readonly reason: string; readonly userId: UserId; readonly returnedAt: string },
): Promise<void> {
  const { count } = await db
    .selectFrom('reviewReturn')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('reviewId', '=', reviewId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('reviewReturn')
    .values({ reviewId, number: count + 1, ...given, correctedAt: null })
    .execute();
}

/** A review that was given back came again. */
export async function closeReviewReturns(
  db: StoreHandle,
  reviewId: ReviewId,
  correctedAt: string,
): Promise<void> {
  await db
    .updateTable('reviewReturn')
    .set({ correctedAt })
    .where('reviewId', '=', reviewId)
    .where('correctedAt', 'is', null)
    .execute();
}

export async function saveRating(
  db: StoreHandle,
  reviewId: ReviewId,
  indicatorKey: string,
  rating: Value,
  changedAt: string,
): Promise<void> {
  const kept = {
    kind: rating.kind,
    value: rating.kind === 'given' ? rating.value : null,
    changedAt,
  };
  await db
    .insertInto('rating')
    .values({ reviewId, indicatorKey, ...kept })
    .onConflict((conflict) => conflict.columns(['reviewId', 'indicatorKey']).doUpdateSet(kept))
    .execute();
}
