import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE cycle ADD COLUMN version INTEGER NOT NULL DEFAULT 1
    CHECK (version >= 1)`.execute(db);

  await sql`CREATE TABLE cycleTransition (
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    fromStatus TEXT NOT NULL CHECK (
      fromStatus IN ('collecting', 'scored', 'inReview', 'published', 'closed')
    ),
    toStatus TEXT NOT NULL CHECK (
      toStatus IN ('collecting', 'scored', 'inReview', 'published', 'closed')
    ),
    reason TEXT CHECK (reason IS NULL OR reason <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    accepted TEXT NOT NULL CHECK (json_valid(accepted)),
    userId TEXT NOT NULL REFERENCES user (userId),
    movedAt TEXT NOT NULL,
    PRIMARY KEY (cycleId, seq),
    CHECK (fromStatus <> toStatus)
  ) STRICT`.execute(db);
}
