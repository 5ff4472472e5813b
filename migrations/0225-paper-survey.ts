import { sql, type Kysely } from 'kysely';

/** Filled-in paper surveys as they are typed; written, they are responses of an import. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE paperSurvey (
    paperSurveyId TEXT PRIMARY KEY,
    appraisalId TEXT NOT NULL REFERENCES appraisal (appraisalId),
    importId TEXT UNIQUE REFERENCES import (importId),
    createdAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE UNIQUE INDEX paperSurveyInHand ON paperSurvey (appraisalId)
    WHERE importId IS NULL`.execute(db);

  await sql`CREATE TABLE paperResponse (
    paperSurveyId TEXT NOT NULL REFERENCES paperSurvey (paperSurveyId) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    filledOn TEXT CHECK (filledOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    comment TEXT NOT NULL,
    changedAt TEXT NOT NULL,
    PRIMARY KEY (paperSurveyId, number)
  ) STRICT, WITHOUT ROWID`.execute(db);
}
