import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE cycle (
    cycleId TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
    startsOn TEXT NOT NULL CHECK (startsOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    endsOn TEXT NOT NULL CHECK (endsOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL CHECK (
      status IN ('collecting', 'scored', 'inReview', 'published', 'closed')
    ),
    openedAt TEXT NOT NULL,
    scoredAt TEXT,
    UNIQUE (kind, startsOn),
    CHECK (startsOn <= endsOn)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE appraisal (
    appraisalId TEXT PRIMARY KEY,
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    schemeId TEXT NOT NULL REFERENCES scheme (schemeId),
    employeeName TEXT NOT NULL,
    employeeNo TEXT NOT NULL,
    unitName TEXT,
    positionName TEXT NOT NULL,
    superiorName TEXT,
    hiredOn TEXT,
    createdAt TEXT NOT NULL,
    UNIQUE (cycleId, employeeId)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE appraisalScore (
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    version INTEGER NOT NULL CHECK (version >= 1),
    schemeId TEXT NOT NULL REFERENCES scheme (schemeId),
    status TEXT NOT NULL CHECK (status IN ('final', 'provisional', 'incomplete')),
    total TEXT,
    display TEXT,
    grade TEXT CHECK (grade IS NULL OR grade IN ('excellent', 'good', 'pass', 'fail')),
    coefficient TEXT,
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    tree TEXT NOT NULL CHECK (json_valid(tree)),
    scoredAt TEXT NOT NULL,
    PRIMARY KEY (appraisalId, version),
    CHECK ((total IS NULL) = (display IS NULL)),
    CHECK ((total IS NULL) = (grade IS NULL)),
    CHECK ((status = 'incomplete') = (total IS NULL))
  ) STRICT`.execute(db);
}
