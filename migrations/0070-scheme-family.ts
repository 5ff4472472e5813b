import { sql, type Kysely } from 'kysely';

/** Versions of one scheme belong together; until here only adopted ones had versions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE scheme ADD COLUMN familyId TEXT NOT NULL DEFAULT ''`.execute(db);
  await sql`ALTER TABLE scheme ADD COLUMN changedAt TEXT NOT NULL DEFAULT ''`.execute(db);
  await sql`UPDATE scheme SET
    changedAt = createdAt,
    familyId = COALESCE((
      SELECT first.schemeId FROM scheme AS first
      WHERE first.readyMadeKey = scheme.readyMadeKey
      ORDER BY first.version
      LIMIT 1
    ), schemeId)`.execute(db);
  await sql`CREATE UNIQUE INDEX schemeByFamily ON scheme (familyId, version)`.execute(db);
}
