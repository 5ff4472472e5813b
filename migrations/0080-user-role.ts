import { sql, type Kysely } from 'kysely';

/** Managers become administrators; there is an auditor now; supervisors have their people. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The entries of the trail point at users: they are looked at again when all users are back.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db);
  await sql`CREATE TEMP TABLE keptUser AS SELECT * FROM main.user`.execute(db);
  await sql`DROP TABLE main.user`.execute(db);
  await sql`CREATE TABLE user (
    userId TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    role TEXT NOT NULL CHECK (role IN ('admin', 'supervisor', 'viewer', 'auditor')),
    superiorName TEXT CHECK (superiorName IS NULL OR role = 'supervisor'),
    createdAt TEXT NOT NULL,
    removedAt TEXT
  ) STRICT`.execute(db);
  await sql`INSERT INTO user (userId, name, role, createdAt)
    SELECT userId, name, CASE role WHEN 'manager' THEN 'admin' ELSE role END, createdAt
    FROM temp.keptUser`.execute(db);
  await sql`DROP TABLE temp.keptUser`.execute(db);
}
