import { sql, type Kysely } from 'kysely';

const day = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE actionPlan (
    actionPlanId TEXT PRIMARY KEY,
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    appraisalId TEXT REFERENCES appraisal (appraisalId),
    version INTEGER NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('draft', 'running', 'closed')),
    startsOn TEXT NOT NULL CHECK (startsOn GLOB ${sql.lit(day)}),
    endsOn TEXT NOT NULL CHECK (endsOn GLOB ${sql.lit(day)}),
    shortfall TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT '',
    superiorName TEXT NOT NULL DEFAULT '',
    agreedOn TEXT CHECK (agreedOn IS NULL OR agreedOn GLOB ${sql.lit(day)}),
    employeeSignedOn TEXT CHECK (employeeSignedOn IS NULL OR employeeSignedOn GLOB ${sql.lit(day)}),
    superiorSignedOn TEXT CHECK (superiorSignedOn IS NULL OR superiorSignedOn GLOB ${sql.lit(day)}),
    outcome TEXT CHECK (outcome IS NULL OR outcome IN ('achieved', 'moved', 'other')),
    outcomeNote TEXT NOT NULL DEFAULT '',
    closedOn TEXT CHECK (closedOn IS NULL OR closedOn GLOB ${sql.lit(day)}),
    reappraisalCycleId TEXT REFERENCES cycle (cycleId),
    userId TEXT NOT NULL REFERENCES user (userId),
    changedAt TEXT NOT NULL,
    CHECK (startsOn <= endsOn),
    CHECK ((status = 'closed') = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (closedOn IS NULL))
  ) STRICT`.execute(db);
  await sql`CREATE INDEX actionPlanByEmployee ON actionPlan (employeeId)`.execute(db);

  await sql`CREATE TABLE action (
    actionPlanId TEXT NOT NULL REFERENCES actionPlan (actionPlanId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 20),
    improvement TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    ownerName TEXT NOT NULL DEFAULT '',
    dueOn TEXT CHECK (dueOn IS NULL OR dueOn GLOB ${sql.lit(day)}),
    doneOn TEXT CHECK (doneOn IS NULL OR doneOn GLOB ${sql.lit(day)}),
    PRIMARY KEY (actionPlanId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE checkpoint (
    actionPlanId TEXT NOT NULL REFERENCES actionPlan (actionPlanId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 40),
    dueOn TEXT NOT NULL CHECK (dueOn GLOB ${sql.lit(day)}),
    heldOn TEXT CHECK (heldOn IS NULL OR heldOn GLOB ${sql.lit(day)}),
    progress TEXT NOT NULL DEFAULT '',
    judgement TEXT CHECK (judgement IS NULL OR judgement IN ('met', 'onTrack', 'behind')),
    employeeSignedOn TEXT CHECK (employeeSignedOn IS NULL OR employeeSignedOn GLOB ${sql.lit(day)}),
    superiorSignedOn TEXT CHECK (superiorSignedOn IS NULL OR superiorSignedOn GLOB ${sql.lit(day)}),
    PRIMARY KEY (actionPlanId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE actionPlanExtension (
    actionPlanId TEXT NOT NULL REFERENCES actionPlan (actionPlanId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    endsOnBefore TEXT NOT NULL,
    endsOn TEXT NOT NULL CHECK (endsOn > endsOnBefore),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    userId TEXT NOT NULL REFERENCES user (userId),
    extendedAt TEXT NOT NULL,
    PRIMARY KEY (actionPlanId, number)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE actionPlanVersion (
    actionPlanId TEXT NOT NULL REFERENCES actionPlan (actionPlanId) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    content TEXT NOT NULL CHECK (json_valid(content)),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    userId TEXT NOT NULL REFERENCES user (userId),
    replacedAt TEXT NOT NULL,
    PRIMARY KEY (actionPlanId, version)
  ) STRICT`.execute(db);
}
