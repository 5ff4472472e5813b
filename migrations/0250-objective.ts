import { sql, type Kysely } from 'kysely';

const day = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE objective (
    objectiveId TEXT PRIMARY KEY,
    parentId TEXT REFERENCES objective (objectiveId) DEFERRABLE INITIALLY DEFERRED,
    unitId TEXT REFERENCES unit (unitId),
    employeeId TEXT REFERENCES employee (employeeId),
    aim TEXT NOT NULL CHECK (length(aim) BETWEEN 1 AND 200),
    measure TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL CHECK (length(target) BETWEEN 1 AND 200),
    startsOn TEXT NOT NULL CHECK (startsOn GLOB ${sql.lit(day)}),
    dueOn TEXT NOT NULL CHECK (dueOn GLOB ${sql.lit(day)}),
    outcome TEXT CHECK (outcome IS NULL OR outcome IN ('achieved', 'missed', 'dropped')),
    result TEXT NOT NULL DEFAULT '',
    decidedOn TEXT CHECK (decidedOn IS NULL OR decidedOn GLOB ${sql.lit(day)}),
    userId TEXT NOT NULL REFERENCES user (userId),
    changedAt TEXT NOT NULL,
    CHECK (startsOn <= dueOn),
    CHECK (unitId IS NULL OR employeeId IS NULL),
    CHECK ((outcome IS NULL) = (decidedOn IS NULL))
  ) STRICT`.execute(db);
  await sql`CREATE INDEX objectiveByParent ON objective (parentId)`.execute(db);
  await sql`CREATE INDEX objectiveByEmployee ON objective (employeeId)`.execute(db);

  await sql`ALTER TABLE actionPlan
    ADD COLUMN objectiveId TEXT REFERENCES objective (objectiveId)`.execute(db);
}
