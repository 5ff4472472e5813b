import { sql, type Kysely } from 'kysely';

/** The rows of an import are read in the order of their ids, without sorting them first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`DROP INDEX surveyResponseByImport`.execute(db);
  await sql`CREATE INDEX surveyResponseByImport
    ON surveyResponse (importId, surveyResponseId)`.execute(db);
  await sql`DROP INDEX ticketByImport`.execute(db);
  await sql`CREATE INDEX ticketByImport ON ticket (importId, ticketId)`.execute(db);
}
