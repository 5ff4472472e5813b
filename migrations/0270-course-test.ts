import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE courseTest (
    attendanceId TEXT NOT NULL REFERENCES attendance (attendanceId) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'practical')),
    before TEXT CHECK (before <> '' AND CAST(before AS REAL) BETWEEN 0 AND 100),
    after TEXT CHECK (after <> '' AND CAST(after AS REAL) BETWEEN 0 AND 100),
    changedAt TEXT NOT NULL,
    PRIMARY KEY (attendanceId, kind),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
  ) STRICT`.execute(db);
}
