import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE scheme (
    schemeId TEXT PRIMARY KEY,
    readyMadeKey TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    contentHash TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    UNIQUE (readyMadeKey, version)
  ) STRICT`.execute(db);

  await sql`CREATE TABLE positionScheme (
    positionId TEXT PRIMARY KEY REFERENCES position (positionId),
    schemeId TEXT NOT NULL REFERENCES scheme (schemeId)
  ) STRICT`.execute(db);
}
