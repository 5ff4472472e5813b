import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE interview (
    interviewId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL UNIQUE REFERENCES appraisal (appraisalId),
    version INTEGER NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('draft', 'held')),
    heldOn TEXT CHECK (heldOn IS NULL OR heldOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    interviewerName TEXT NOT NULL DEFAULT '',
    successes TEXT NOT NULL DEFAULT '',
    improvements TEXT NOT NULL DEFAULT '',
    trainingWanted TEXT NOT NULL DEFAULT '',
    opinion TEXT NOT NULL DEFAULT '',
    helpWanted TEXT NOT NULL DEFAULT '',
    comparison TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    employeeSignedOn TEXT CHECK (
      employeeSignedOn IS NULL OR employeeSignedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    ),
    interviewerSignedOn TEXT CHECK (
      interviewerSignedOn IS NULL
      OR interviewerSignedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    ),
    userId TEXT NOT NULL REFERENCES user (userId),
    changedAt TEXT NOT NULL,
    CHECK (status = 'draft' OR (heldOn IS NOT NULL AND interviewerName <> ''))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE interviewStep (
    interviewId TEXT NOT NULL REFERENCES interview (interviewId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 20),
    target TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    dueOn TEXT CHECK (dueOn IS NULL OR dueOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ownerName TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (interviewId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE interviewVersion (
    interviewId TEXT NOT NULL REFERENCES interview (interviewId) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    content TEXT NOT NULL CHECK (json_valid(content)),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    userId TEXT NOT NULL REFERENCES user (userId),
    replacedAt TEXT NOT NULL,
    PRIMARY KEY (interviewId, version)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE feedbackRule (
    feedbackRuleId INTEGER PRIMARY KEY CHECK (feedbackRuleId = 1),
    interviewDays INTEGER NOT NULL CHECK (interviewDays BETWEEN 1 AND 90),
    excellentYears INTEGER NOT NULL CHECK (excellentYears BETWEEN 1 AND 10),
    raiseFrom TEXT NOT NULL
  ) STRICT`.execute(db);
}
