import { sql, type Kysely } from 'kysely';

/** A package knows the name of its file, and whether the file was deleted since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE handOffPackage ADD COLUMN fileName TEXT`.execute(db);
  await sql`ALTER TABLE handOffPackage ADD COLUMN discardedAt TEXT`.execute(db);
}
