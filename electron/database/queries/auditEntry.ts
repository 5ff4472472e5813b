import type { Concept } from '@shared/contract/call';
import type { StoreHandle } from '../open';

/** What a command did, for the audit trail; ids only, never names or scores. */
export interface AuditNote {
  readonly concept: Concept;
  readonly conceptId: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** One link of the chain, as stored; `details` is JSON text. */
export interface ChainedEntry {
  readonly seq: number;
  /** Raised by each restore and each new anchor, so that an older store cannot pass as newer. */
  readonly epoch: number;
  readonly prevHash: string;
  readonly deviceId: string;
  readonly writtenAt: string;
  readonly userId: string;
  readonly callName: string;
  readonly concept: string | null;
  readonly conceptId: string | null;
  readonly details: string;
  readonly programVersion: string;
  readonly schemaVersion: number;
}

/** The last entry of a chain; `seq` 0 and an empty hash before the first one. */
export interface ChainHead {
  readonly seq: number;
  readonly epoch: number;
  readonly hash: string;
}

export async function findHead(db: StoreHandle): Promise<ChainHead & { schemaVersion: number }> {
  const head = await db
    .selectFrom('auditEntry')
    .select(['seq', 'epoch', 'hash', 'schemaVersion'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? { seq: 0, epoch: 0, hash: '', schemaVersion: 0 };
}

/** Entries from before there was a chain, oldest first. */
export async function listUnchainedEntries(db: StoreHandle): Promise<readonly ChainedEntry[]> {
  return db.selectFrom('auditEntry').selectAll().where('hash', '=', '').orderBy('seq').execute();
}

/** Gives an entry from before there was a chain its place in it. */
export async function chainAuditEntry(
  db: StoreHandle,
  {
    seq,
    prevHash,
    hash,
  }: { readonly seq: number; readonly prevHash: string; readonly hash: string },
): Promise<void> {
  await db
    .updateTable('auditEntry')
    .set({ prevHash, hash })
    .where('seq', '=', seq)
    .where('hash', '=', '')
    .execute();
}

/** The key of this store's chain: made once, so that marks on paper fit whatever else changes. */
export async function insertAuditKey(db: StoreHandle, secret: string): Promise<void> {
  await db.insertInto('auditKey').values({ auditKeyId: 1, secret }).execute();
}

export interface AuditEntryFilter {
  readonly userId: string | null;
  readonly concept: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ListedEntry {
  readonly seq: number;
  readonly writtenAt: string;
  readonly userId: string;
  readonly callName: string;
  readonly concept: string | null;
  readonly conceptId: string | null;
  readonly details: Readonly<Record<string, string | number>>;
  readonly records: number;
}

/** Newest first; `limit` null for all of them. */
export async function listAuditEntries(
  db: StoreHandle,
  filter: AuditEntryFilter,
  page: { readonly before: number | null; readonly limit: number | null },
): Promise<readonly ListedEntry[]> {
  const entries = filtered(db, filter);
  const rows = await (
    page.before === null ? entries : entries.where('auditEntry.seq', '<', page.before)
  )
    .select([
      'auditEntry.seq',
      'writtenAt',
      'userId',
      'callName',
      'concept',
      'conceptId',
      'details',
    ])
    .select(({ selectFrom }) =>
      selectFrom('auditRecord')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('auditRecord.seq', '=', 'auditEntry.seq')
        .as('records'),
    )
    .orderBy('auditEntry.seq', 'desc')
    .limit(page.limit ?? -1)
    .execute();
  return rows.map(({ details, records, ...row }) => ({
    ...row,
    records: records ?? 0,
    details: JSON.parse(details) as ListedEntry['details'],
  }));
}

/** The entry whose hash begins so; undefined if there is none. */
export async function findMarkedEntry(
  db: StoreHandle,
  hashBegins: string,
): Promise<{ readonly seq: number; readonly writtenAt: string } | undefined> {
  return db
    .selectFrom('auditEntry')
    .select(['seq', 'writtenAt'])
    .where('hash', 'like', `${hashBegins}%`)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
}

export async function countAuditEntries(
  db: StoreHandle,
  filter: AuditEntryFilter,
): Promise<number> {
  const { count } = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Who and what occurs in the trail, to filter by. */
export async function listAuditFilters(db: StoreHandle): Promise<{
  readonly users: readonly { readonly userId: string; readonly name: string }[];
  readonly concepts: readonly string[];
}> {
  const users = await db
    .selectFrom('user')
    .select(['userId', 'name'])
    .orderBy('createdAt')
    .orderBy('userId')
    .execute();
  const concepts = await db
    .selectFrom('auditEntry')
    .select('concept')
    .distinct()
    .where('concept', 'is not', null)
    .orderBy('concept')
    .execute();
  return { users, concepts: concepts.flatMap(({ concept }) => concept ?? []) };
}

function filtered(db: StoreHandle, { userId, concept, from, to }: AuditEntryFilter) {
  let entries = db.selectFrom('auditEntry');
  if (userId !== null) entries = entries.where('userId', '=', userId);
  if (concept !== null) entries = entries.where('concept', '=', concept);
  if (from !== null) entries = entries.where('writtenAt', '>=', from);
  if (to !== null) entries = entries.where('writtenAt', '<=', to);
  return entries;
}
