import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE attendance (
    attendanceId TEXT PRIMARY KEY,
    employeeId TEXT NOT NULL REFERENCES employee (employeeId),
    dimensionKey TEXT NOT NULL,
    course TEXT NOT NULL CHECK (course <> ''),
    attendedOn TEXT NOT NULL CHECK (attendedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    createdAt TEXT NOT NULL,
    UNIQUE (employeeId, dimensionKey, course, attendedOn)
  ) STRICT`.execute(db);
}
