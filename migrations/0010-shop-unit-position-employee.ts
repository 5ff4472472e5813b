import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE shop (
    shopId TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    isSample INTEGER NOT NULL CHECK (isSample IN (0, 1)),
    createdAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE user (
    userId TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    role TEXT NOT NULL CHECK (role IN ('admin', 'manager', 'supervisor', 'viewer')),
    createdAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE auditEntry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    writtenAt TEXT NOT NULL,
    userId TEXT NOT NULL REFERENCES user (userId),
    callName TEXT NOT NULL,
    concept TEXT,
    conceptId TEXT,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    programVersion TEXT NOT NULL,
    CHECK ((concept IS NULL) = (conceptId IS NULL))
  ) STRICT`.execute(db);

  await sql`CREATE TABLE unit (
    unitId TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE position (
    positionId TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE employee (
    employeeId TEXT PRIMARY KEY,
    employeeNo TEXT NOT NULL UNIQUE CHECK (length(employeeNo) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    status TEXT NOT NULL CHECK (status IN ('active', 'left')),
    unitId TEXT REFERENCES unit (unitId),
    positionId TEXT REFERENCES position (positionId),
    superiorName TEXT,
    hiredOn TEXT CHECK (hiredOn IS NULL OR hiredOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    createdAt TEXT NOT NULL,
    changedAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX employeeByPosition ON employee (positionId)`.execute(db);
}
