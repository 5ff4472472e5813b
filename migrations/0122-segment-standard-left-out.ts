import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE segment (
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    startsOn TEXT NOT NULL CHECK (startsOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    positionName TEXT NOT NULL CHECK (positionName <> ''),
    schemeId TEXT NOT NULL REFERENCES scheme (schemeId),
    PRIMARY KEY (appraisalId, startsOn)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE standardAcknowledgement (
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    schemeId TEXT NOT NULL REFERENCES scheme (schemeId),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    signedOn TEXT CHECK (
      signedOn IS NULL OR signedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    ),
    note TEXT NOT NULL,
    userId TEXT NOT NULL REFERENCES user (userId),
    recordedAt TEXT NOT NULL,
    PRIMARY KEY (employeeId, schemeId, seq)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE participation (
    participationId INTEGER PRIMARY KEY CHECK (participationId = 1),
    minimumDays INTEGER NOT NULL CHECK (minimumDays BETWEEN 0 AND 366)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE leftOut (
    cycleId TEXT NOT NULL REFERENCES cycle (cycleId),
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    reason TEXT NOT NULL CHECK (reason IN (
      'left', 'noPosition', 'noScheme', 'hiredLater', 'hiredRecently', 'onLeave', 'probation', 'other'
    )),
    PRIMARY KEY (cycleId, employeeId)
  ) STRICT`.execute(db);
}
