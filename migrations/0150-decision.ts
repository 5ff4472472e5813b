import { sql, type Kysely } from 'kysely';

const date = (column: string) =>
  sql.raw(`${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE appeal (
    appealId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    scoreVersion INTEGER NOT NULL CHECK (scoreVersion >= 1),
    receivedOn TEXT NOT NULL CHECK (${date('receivedOn')}),
    content TEXT NOT NULL CHECK (length(content) > 0),
    wasInterviewed INTEGER CHECK (wasInterviewed IN (0, 1)),
    appealUntil TEXT CHECK (appealUntil IS NULL OR ${date('appealUntil')}),
    acceptUntil TEXT NOT NULL CHECK (${date('acceptUntil')}),
    answerUntil TEXT NOT NULL CHECK (${date('answerUntil')}),
    status TEXT NOT NULL CHECK (status IN ('received', 'accepted', 'rejected', 'decided', 'withdrawn')),
    userId TEXT NOT NULL REFERENCES user (userId),
    enteredAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE appealStep (
    appealId TEXT NOT NULL REFERENCES appeal (appealId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (
      kind IN ('accepted', 'rejected', 'investigated', 'mediated', 'decided', 'withdrawn', 'corrected')
    ),
    happenedOn TEXT NOT NULL CHECK (${date('happenedOn')}),
    doneByName TEXT NOT NULL CHECK (length(doneByName) > 0),
    note TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('upheld', 'changed')),
    userId TEXT NOT NULL REFERENCES user (userId),
    enteredAt TEXT NOT NULL,
    PRIMARY KEY (appealId, number),
    CHECK ((kind = 'decided') = (outcome IS NOT NULL))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE adjustment (
    adjustmentId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    scoreVersion INTEGER NOT NULL CHECK (scoreVersion >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('grade', 'score')),
    before TEXT NOT NULL,
    after TEXT NOT NULL CHECK (after <> before),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    appealId TEXT REFERENCES appeal (appealId),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'rejected')),
    proposedBy TEXT NOT NULL REFERENCES user (userId),
    proposedAt TEXT NOT NULL,
    approverName TEXT,
    decidedBy TEXT REFERENCES user (userId),
    decidedOn TEXT CHECK (decidedOn IS NULL OR ${date('decidedOn')}),
    decidedAt TEXT,
    decisionNote TEXT NOT NULL DEFAULT '',
    CHECK ((status = 'proposed') = (decidedAt IS NULL)),
    CHECK (decidedBy IS NULL OR decidedBy <> proposedBy OR approverName IS NOT NULL)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE acknowledgement (
    acknowledgementId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    number INTEGER NOT NULL CHECK (number >= 1),
    scoreVersion INTEGER NOT NULL CHECK (scoreVersion >= 1),
    adjustmentId TEXT REFERENCES adjustment (adjustmentId),
    kind TEXT NOT NULL CHECK (kind IN ('agreed', 'disagreed', 'refused')),
    signedOn TEXT NOT NULL CHECK (${date('signedOn')}),
    witnessName TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    amendmentReason TEXT,
    userId TEXT NOT NULL REFERENCES user (userId),
    enteredAt TEXT NOT NULL,
    UNIQUE (appraisalId, number),
    CHECK (kind <> 'refused' OR witnessName <> '')
  ) STRICT`.execute(db);

  await sql`CREATE TABLE publication (
    publicationId TEXT PRIMARY KEY,
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    cycleVersion INTEGER NOT NULL CHECK (cycleVersion >= 1),
    number INTEGER NOT NULL CHECK (number >= 1),
    startsOn TEXT NOT NULL CHECK (${date('startsOn')}),
    endsOn TEXT NOT NULL CHECK (${date('endsOn')} AND endsOn >= startsOn),
    contents TEXT NOT NULL CHECK (contents IN ('grades', 'scores')),
    objectionsTo TEXT NOT NULL CHECK (length(objectionsTo) > 0),
    userId TEXT NOT NULL REFERENCES user (userId),
    enteredAt TEXT NOT NULL,
    UNIQUE (cycleId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE publicationEntry (
    publicationId TEXT NOT NULL REFERENCES publication (publicationId) ON DELETE CASCADE,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    employeeName TEXT NOT NULL,
    unitName TEXT,
    positionName TEXT NOT NULL,
    grade TEXT,
    display TEXT,
    PRIMARY KEY (publicationId, appraisalId)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE calibration (
    calibrationId TEXT PRIMARY KEY,
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    unitName TEXT,
    heldOn TEXT NOT NULL CHECK (${date('heldOn')}),
    attendees TEXT NOT NULL,
    note TEXT NOT NULL,
    aboveQuotaReason TEXT,
    userId TEXT NOT NULL REFERENCES user (userId),
    enteredAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE resultRule (
    resultRuleId INTEGER PRIMARY KEY CHECK (resultRuleId = 1),
    appealDays INTEGER NOT NULL CHECK (appealDays BETWEEN 1 AND 60),
    acceptDays INTEGER NOT NULL CHECK (acceptDays BETWEEN 1 AND 60),
    answerDays INTEGER NOT NULL CHECK (answerDays BETWEEN 1 AND 90),
    publicationDays INTEGER NOT NULL CHECK (publicationDays BETWEEN 1 AND 60),
    daysOff TEXT NOT NULL CHECK (json_valid(daysOff)),
    extraWorkdays TEXT NOT NULL CHECK (json_valid(extraWorkdays)),
    smallUnitSize INTEGER NOT NULL CHECK (smallUnitSize BETWEEN 1 AND 100),
    smallUnitCeiling INTEGER NOT NULL CHECK (smallUnitCeiling BETWEEN 0 AND 100),
    largerUnitCeiling INTEGER NOT NULL CHECK (largerUnitCeiling BETWEEN 0 AND 100),
    largerUnitShare TEXT
  ) STRICT`.execute(db);
}
