import { sql, type Kysely } from 'kysely';

/**
 * Entries become a chain: each carries the keyed hash of the one before, and the keyed hashes of
 * the records it changed. Entries from before this step get their hash when the store is opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE chainedEntry (
    seq INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    prevHash TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL DEFAULT '',
    deviceId TEXT NOT NULL DEFAULT '',
    writtenAt TEXT NOT NULL,
    userId TEXT NOT NULL,
    callName TEXT NOT NULL,
    concept TEXT,
    conceptId TEXT,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    programVersion TEXT NOT NULL,
    schemaVersion INTEGER NOT NULL DEFAULT 0,
    CHECK ((concept IS NULL) = (conceptId IS NULL))
  ) STRICT`.execute(db);
  await sql`INSERT INTO chainedEntry (
      seq, epoch, prevHash, hash, deviceId, writtenAt, userId, callName,
      concept, conceptId, details, programVersion, schemaVersion
    )
    SELECT row_number() OVER (ORDER BY seq), 0, '', '', '', writtenAt, userId, callName,
      concept, conceptId, details, programVersion, 0
    FROM auditEntry`.execute(db);
  await sql`DROP TABLE auditEntry`.execute(db);
  await sql`ALTER TABLE chainedEntry RENAME TO auditEntry`.execute(db);

  await sql`CREATE TABLE auditRecord (
    family TEXT NOT NULL,
    recordId TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES auditEntry (seq),
    beforeHash TEXT,
    afterHash TEXT,
    PRIMARY KEY (family, recordId, seq)
  ) STRICT, WITHOUT ROWID`.execute(db);

  await sql`CREATE TABLE auditKey (
    auditKeyId INTEGER PRIMARY KEY CHECK (auditKeyId = 1),
    secret TEXT NOT NULL CHECK (length(secret) = 64)
  ) STRICT`.execute(db);
}
