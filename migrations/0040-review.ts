import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE review (
    reviewId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    source TEXT NOT NULL CHECK (
      source IN ('self', 'superior', 'higherSuperior', 'peer', 'inspection')
    ),
    reviewerName TEXT NOT NULL DEFAULT '',
    receivedOn TEXT CHECK (receivedOn IS NULL OR receivedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    comment TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('draft', 'submitted')),
    changedAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX reviewByAppraisal ON review (appraisalId, source)`.execute(db);

  await sql`CREATE TABLE rating (
    reviewId TEXT NOT NULL REFERENCES review (reviewId) ON DELETE CASCADE,
    indicatorKey TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('given', 'blank', 'notApplicable', 'declined')),
    value TEXT,
    changedAt TEXT NOT NULL,
    PRIMARY KEY (reviewId, indicatorKey),
    CHECK ((kind = 'given') = (value IS NOT NULL))
  ) STRICT`.execute(db);
}
