import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE import ADD COLUMN fingerprint TEXT`.execute(db);
  await sql`ALTER TABLE import ADD COLUMN decisions TEXT NOT NULL
    DEFAULT '{"attributions":[],"conflicts":[]}' CHECK (json_valid(decisions))`.execute(db);
  await sql`ALTER TABLE import ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0`.execute(db);

  await sql`CREATE TABLE mapping (
    mappingId TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('staffList', 'survey', 'ticketExport')),
    fingerprint TEXT NOT NULL,
    shape TEXT NOT NULL,
    fileName TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    importId TEXT REFERENCES import (importId),
    rememberedAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX mappingByFingerprint ON mapping (fingerprint, rememberedAt)`.execute(db);

  await sql`CREATE TABLE attribution (
    importId TEXT NOT NULL REFERENCES import (importId),
    mention TEXT NOT NULL,
    text TEXT NOT NULL,
    employeeId TEXT REFERENCES employee (employeeId) ON DELETE CASCADE,
    decidedAt TEXT NOT NULL,
    revokedAt TEXT,
    PRIMARY KEY (importId, mention)
  ) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE INDEX attributionByMention ON attribution (mention, decidedAt)`.execute(db);
  await sql`CREATE INDEX attributionByEmployee ON attribution (employeeId)`.execute(db);

  // What stood in a record before an import replaced it; null when an undone import had brought it.
  await sql`CREATE TABLE importReplacement (
    importId TEXT NOT NULL REFERENCES import (importId),
    recordId TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    PRIMARY KEY (importId, recordId)
  ) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE INDEX importReplacementByRecord ON importReplacement (recordId)`.execute(db);

  // Records that a file brought again: they stay when the import that brought them is undone.
  await sql`CREATE TABLE importDuplicate (
    importId TEXT NOT NULL REFERENCES import (importId),
    recordId TEXT NOT NULL,
    contentHash TEXT NOT NULL,
    PRIMARY KEY (importId, recordId)
  ) STRICT, WITHOUT ROWID`.execute(db);
  await sql`CREATE INDEX importDuplicateByRecord ON importDuplicate (recordId)`.execute(db);

  for (const table of ['unit', 'position', 'employee', 'surveyQuestion']) {
    await sql`ALTER TABLE ${sql.table(table)}
      ADD COLUMN importId TEXT REFERENCES import (importId)`.execute(db);
  }

  await sql`CREATE TABLE employeeChange (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    employeeId TEXT NOT NULL REFERENCES employee (employeeId) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN
      ('employeeNo', 'name', 'status', 'unit', 'position', 'superior', 'hiredOn')),
    before TEXT,
    after TEXT,
    importId TEXT REFERENCES import (importId),
    userId TEXT NOT NULL REFERENCES user (userId),
    changedAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX employeeChangeByEmployee ON employeeChange (employeeId, field)`.execute(
    db,
  );
  await sql`CREATE INDEX employeeChangeByImport ON employeeChange (importId)`.execute(db);
}
