import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE handOffDevice (
    deviceId TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    ageIdentity TEXT NOT NULL,
    ageRecipient TEXT NOT NULL,
    signingKey TEXT NOT NULL,
    verifyingKey TEXT NOT NULL,
    createdAt TEXT NOT NULL
  ) STRICT`.execute(db);

  await sql`CREATE TABLE handOffPartner (
    partnerId TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    ageRecipient TEXT NOT NULL UNIQUE,
    verifyingKey TEXT NOT NULL UNIQUE,
    pairedAt TEXT NOT NULL,
    removedAt TEXT
  ) STRICT`.execute(db);

  await sql`CREATE TABLE handOffPackage (
    packageId TEXT PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('made', 'merged')),
    partnerId TEXT NOT NULL REFERENCES handOffPartner (partnerId),
    purpose TEXT NOT NULL CHECK (purpose IN ('setUp', 'returns')),
    senderSeq INTEGER NOT NULL CHECK (senderSeq >= 1),
    fileHash TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    handledAt TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX handOffPackageByPartner ON handOffPackage (partnerId, direction)`.execute(
    db,
  );

  await sql`CREATE TABLE recordVersion (
    kind TEXT NOT NULL,
    recordKey TEXT NOT NULL,
    version TEXT NOT NULL CHECK (json_valid(version)),
    contentHash TEXT,
    content TEXT CHECK (content IS NULL OR json_valid(content)),
    isShown INTEGER NOT NULL CHECK (isShown IN (0, 1)),
    UNIQUE (kind, recordKey, version, contentHash)
  ) STRICT`.execute(db);
  await sql`CREATE INDEX recordVersionByKind ON recordVersion (kind, recordKey)`.execute(db);
}
