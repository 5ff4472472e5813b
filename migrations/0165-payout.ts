import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE payoutInput (
    appraisalId TEXT PRIMARY KEY REFERENCES appraisal (appraisalId),
    baseFen INTEGER CHECK (baseFen IS NULL OR baseFen >= 0),
    positionCoefficient TEXT NOT NULL,
    daysDue TEXT,
    daysPresent TEXT,
    changedAt TEXT NOT NULL,
    CHECK ((daysDue IS NULL) = (daysPresent IS NULL))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE payoutMethod (
    cycleId TEXT PRIMARY KEY REFERENCES cycle (cycleId),
    method TEXT NOT NULL CHECK (method IN ('coefficient', 'pool')),
    poolFen INTEGER CHECK (poolFen IS NULL OR poolFen >= 0),
    CHECK ((method = 'pool') = (poolFen IS NOT NULL))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE payout (
    payoutId TEXT PRIMARY KEY,
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    version INTEGER NOT NULL CHECK (version >= 1),
    method TEXT NOT NULL CHECK (method IN ('coefficient', 'pool')),
    poolFen INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    userId TEXT NOT NULL REFERENCES user (userId),
    fixedAt TEXT NOT NULL,
    UNIQUE (cycleId, version),
    CHECK (version = 1 OR reason <> ''),
    CHECK ((method = 'pool') = (poolFen IS NOT NULL))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE payoutLine (
    payoutId TEXT NOT NULL REFERENCES payout (payoutId) ON DELETE CASCADE,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    scoreVersion INTEGER CHECK (scoreVersion IS NULL OR scoreVersion >= 1),
    grade TEXT CHECK (grade IS NULL OR grade IN ('excellent', 'good', 'pass', 'fail')),
    coefficient TEXT,
    baseFen INTEGER NOT NULL CHECK (baseFen >= 0),
    positionCoefficient TEXT NOT NULL,
    daysDue TEXT,
    daysPresent TEXT,
    fen INTEGER NOT NULL CHECK (fen >= 0),
    PRIMARY KEY (payoutId, appraisalId),
    CHECK ((grade IS NULL) = (coefficient IS NULL)),
    CHECK (grade IS NOT NULL OR fen = 0)
  ) STRICT`.execute(db);
}
