import { sql, type Kysely } from 'kysely';

/** Several reviewers of one source have a place each, and a review is given back with a reason. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE review ADD COLUMN place INTEGER NOT NULL DEFAULT 1 CHECK (
    place BETWEEN 1 AND 20
  )`.execute(db);
  await sql`UPDATE review SET place = (
    SELECT count(*) FROM review AS other
    WHERE other.appraisalId = review.appraisalId AND other.source = review.source
      AND other.reviewId <= review.reviewId
  )`.execute(db);
  await sql`DROP INDEX reviewByAppraisal`.execute(db);
  await sql`CREATE UNIQUE INDEX reviewByPlace ON review (appraisalId, source, place)`.execute(db);

  await sql`CREATE TABLE reviewReturn (
    reviewId TEXT NOT NULL REFERENCES review (reviewId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    reason TEXT NOT NULL CHECK (reason <> ''),
    userId TEXT NOT NULL REFERENCES user (userId),
    returnedAt TEXT NOT NULL,
    correctedAt TEXT,
    PRIMARY KEY (reviewId, number)
  ) STRICT`.execute(db);
}
