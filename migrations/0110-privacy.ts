import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE erasure (
    employeeId TEXT PRIMARY KEY,
    userId TEXT NOT NULL REFERENCES user (userId),
    reason TEXT NOT NULL CHECK (reason IN ('requested', 'retentionOver')),
    erasedAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE retention (
    retentionId INTEGER PRIMARY KEY CHECK (retentionId = 1),
    years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 30),
    reviewedOn TEXT CHECK (reviewedOn IS NULL OR reviewedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
  ) STRICT`.execute(db);
}
