import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE import (
    importId TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('staffList', 'survey', 'ticketExport')),
    fileName TEXT NOT NULL,
    fileHash TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    importedAt TEXT NOT NULL,
    undoneAt TEXT
  ) STRICT`.execute(db);

  await sql`CREATE TABLE surveyQuestion (
    questionKey TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    scaleMin INTEGER NOT NULL,
    scaleMax INTEGER NOT NULL CHECK (scaleMax > scaleMin)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE surveyResponse (
    surveyResponseId TEXT PRIMARY KEY,
    importId TEXT NOT NULL REFERENCES import (importId) ON DELETE CASCADE,
    employeeId TEXT REFERENCES employee (employeeId),
    sourceId TEXT,
    identity TEXT NOT NULL UNIQUE,
    contentHash TEXT NOT NULL,
    submittedAt TEXT,
    comment TEXT
  ) STRICT`.execute(db);
  await sql`CREATE INDEX surveyResponseByEmployee ON surveyResponse (employeeId, submittedAt)`.execute(
    db,
  );
  await sql`CREATE INDEX surveyResponseByImport ON surveyResponse (importId)`.execute(db);

  await sql`CREATE TABLE surveyAnswer (
    surveyResponseId TEXT NOT NULL
      REFERENCES surveyResponse (surveyResponseId) ON DELETE CASCADE,
    questionKey TEXT NOT NULL REFERENCES surveyQuestion (questionKey),
    value TEXT NOT NULL,
    scaleMin INTEGER NOT NULL,
    scaleMax INTEGER NOT NULL CHECK (scaleMax > scaleMin),
    PRIMARY KEY (surveyResponseId, questionKey)
  ) STRICT, WITHOUT ROWID`.execute(db);

  await sql`CREATE TABLE ticket (
    ticketId TEXT PRIMARY KEY,
    importId TEXT NOT NULL REFERENCES import (importId) ON DELETE CASCADE,
    employeeId TEXT REFERENCES employee (employeeId),
    identity TEXT NOT NULL UNIQUE,
    contentHash TEXT NOT NULL,
    ticketNo TEXT,
    createdAt TEXT,
    respondedAt TEXT,
    resolvedAt TEXT,
    firstResponseSeconds INTEGER,
    resolutionSeconds INTEGER,
    isResolved INTEGER NOT NULL CHECK (isResolved IN (0, 1)),
    isReopened INTEGER CHECK (isReopened IN (0, 1)),
    satisfaction TEXT,
    satisfactionMin INTEGER,
    satisfactionMax INTEGER
  ) STRICT`.execute(db);
  await sql`CREATE INDEX ticketByEmployee ON ticket (employeeId, createdAt)`.execute(db);
  await sql`CREATE INDEX ticketByImport ON ticket (importId)`.execute(db);

  await sql`CREATE TABLE measurement (
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    measure TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ratio', 'value')),
    numerator TEXT,
    denominator TEXT,
    value TEXT,
    changedAt TEXT NOT NULL,
    PRIMARY KEY (appraisalId, measure),
    CHECK ((kind = 'ratio') = (numerator IS NOT NULL)),
    CHECK ((kind = 'ratio') = (denominator IS NOT NULL)),
    CHECK ((kind = 'value') = (value IS NOT NULL))
  ) STRICT`.execute(db);
}
