import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE resultRule ADD COLUMN vetoPayout TEXT NOT NULL DEFAULT 'grade'
    CHECK (vetoPayout IN ('grade', 'nothing'))`.execute(db);
}
