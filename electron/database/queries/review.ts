import type { AppraisalId, CycleId, ReviewId } from '@shared/domain/ids';
import { reviewSourceSchema, type ReviewSource } from '@shared/domain/scheme';
import { valueSchema, type Value } from '@shared/domain/value';
import type { StoreHandle } from '../open';

export interface ReviewRecord {
  readonly reviewId: ReviewId;
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
  readonly reviewerName: string;
  readonly receivedOn: string | null;
  readonly comment: string;
  readonly status: 'draft' | 'submitted';
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

export async function findReview(
  db: StoreHandle,
  appraisalId: AppraisalId,
  source: ReviewSource,
): Promise<ReviewRecord | undefined> {
  const reviews = await readReviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('appraisalId', '=', appraisalId),
  );
  return reviews.find((review) => review.source === source);
}

async function readReviews(
  db: StoreHandle,
  appraisals: ReturnType<typeof appraisalIds>,
): Promise<readonly ReviewRecord[]> {
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .where('appraisalId', 'in', appraisals)
    .orderBy('source')
    .orderBy('reviewId')
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
    reviewerName: row.reviewerName,
    receivedOn: row.receivedOn,
    comment: row.comment,
    status: row.status === 'submitted' ? 'submitted' : 'draft',
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
  review: Omit<ReviewRecord, 'ratings'>,
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
