import { sql, type Kysely } from 'kysely';

const day = (column: string): string =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;

/** What happened to people day by day, grave events that cap a grade, and files that prove them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE event (
    eventId TEXT PRIMARY KEY,
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    happenedOn TEXT NOT NULL CHECK (${sql.raw(day('happenedOn'))}),
    kind TEXT NOT NULL CHECK (
      kind IN ('compliment', 'complaint', 'incident', 'violation', 'spotCheck')
    ),
    note TEXT NOT NULL CHECK (note <> ''),
    reportedBy TEXT NOT NULL DEFAULT '',
    recordedBy TEXT NOT NULL DEFAULT '',
    voucherNo TEXT NOT NULL DEFAULT '',
    indicatorKey TEXT,
    code TEXT,
    count INTEGER NOT NULL DEFAULT 1 CHECK (count BETWEEN 1 AND 999),
    userId TEXT NOT NULL REFERENCES user (userId),
    createdAt TEXT NOT NULL,
    changedAt TEXT NOT NULL,
    withdrawnAt TEXT,
    withdrawnReason TEXT,
    CHECK (code IS NULL OR indicatorKey IS NOT NULL),
    CHECK ((withdrawnAt IS NULL) = (withdrawnReason IS NULL))
  ) STRICT`.execute(db);
  await sql`CREATE INDEX eventByEmployee ON event (employeeId, happenedOn)`.execute(db);
  await sql`CREATE INDEX eventByDay ON event (happenedOn)`.execute(db);

  await sql`CREATE TABLE eventChange (
    eventId TEXT NOT NULL REFERENCES event (eventId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    before TEXT NOT NULL CHECK (json_valid(before)),
    userId TEXT NOT NULL REFERENCES user (userId),
    changedAt TEXT NOT NULL,
    PRIMARY KEY (eventId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE eventLog (
    cycleId TEXT PRIMARY KEY REFERENCES cycle (cycleId),
    completedBy TEXT NOT NULL DEFAULT '',
    userId TEXT NOT NULL REFERENCES user (userId),
    completedAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE veto (
    vetoId TEXT PRIMARY KEY,
    eventId TEXT NOT NULL REFERENCES event (eventId),
    matter TEXT NOT NULL CHECK (matter <> ''),
    capGrade TEXT NOT NULL CHECK (capGrade IN ('excellent', 'good', 'pass', 'fail')),
    status TEXT NOT NULL CHECK (
      status IN ('proposed', 'confirmed', 'noticed', 'upheld', 'withdrawn')
    ),
    proposedBy TEXT NOT NULL CHECK (proposedBy <> ''),
    proposedOn TEXT NOT NULL CHECK (${sql.raw(day('proposedOn'))}),
    proposedUserId TEXT NOT NULL REFERENCES user (userId),
    confirmedBy TEXT,
    confirmedOn TEXT CHECK (confirmedOn IS NULL OR ${sql.raw(day('confirmedOn'))}),
    confirmedUserId TEXT REFERENCES user (userId),
    noticedOn TEXT CHECK (noticedOn IS NULL OR ${sql.raw(day('noticedOn'))}),
    appealUntil TEXT CHECK (appealUntil IS NULL OR ${sql.raw(day('appealUntil'))}),
    objection TEXT,
    decidedBy TEXT,
    decidedOn TEXT CHECK (decidedOn IS NULL OR ${sql.raw(day('decidedOn'))}),
    decidedUserId TEXT REFERENCES user (userId),
    decision TEXT,
    changedAt TEXT NOT NULL,
    CHECK (confirmedBy IS NULL OR confirmedBy <> proposedBy),
    CHECK ((noticedOn IS NULL) = (appealUntil IS NULL)),
    CHECK (appealUntil IS NULL OR appealUntil >= noticedOn),
    CHECK (status = 'proposed' OR status = 'withdrawn' OR confirmedBy IS NOT NULL),
    CHECK (status NOT IN ('noticed', 'upheld') OR noticedOn IS NOT NULL),
    CHECK ((status IN ('upheld', 'withdrawn')) = (decidedBy IS NOT NULL))
  ) STRICT`.execute(db);
  await sql`CREATE UNIQUE INDEX vetoByEvent ON veto (eventId) WHERE status <> 'withdrawn'`.execute(
    db,
  );

  await sql`CREATE TABLE attachment (
    attachmentId TEXT PRIMARY KEY,
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    concept TEXT NOT NULL CHECK (concept <> ''),
    conceptId TEXT NOT NULL CHECK (conceptId <> ''),
    fileName TEXT NOT NULL CHECK (fileName <> ''),
    mediaType TEXT NOT NULL CHECK (
      mediaType IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')
    ),
    bytes BLOB NOT NULL,
    sizeBytes INTEGER NOT NULL CHECK (sizeBytes = length(bytes) AND sizeBytes > 0),
    fileHash TEXT NOT NULL,
    userId TEXT NOT NULL REFERENCES user (userId),
    addedAt TEXT NOT NULL,
    removedAt TEXT,
    removedReason TEXT,
    CHECK ((removedAt IS NULL) = (removedReason IS NULL))
  ) STRICT`.execute(db);
  await sql`CREATE INDEX attachmentByOwner ON attachment (concept, conceptId)`.execute(db);
}
