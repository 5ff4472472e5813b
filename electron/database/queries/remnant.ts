import type { TrailPoint } from '@shared/domain/remnant';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';

export interface PackageFile extends TrailPoint {
  readonly packageId: string;
  readonly direction: 'made' | 'merged';
  readonly partnerName: string;
  /** Null for packages from before the name was kept. */
  readonly fileName: string | null;
  readonly handledAt: string;
}

/** The entries that erased somebody, one per erasure. */
export async function listErasurePoints(db: StoreHandle): Promise<readonly TrailPoint[]> {
  const { rows } = await sql<TrailPoint>`SELECT auditEntry.epoch, auditEntry.seq
    FROM erasure
      JOIN (SELECT recordId, min(seq) AS seq FROM auditRecord WHERE family = 'erasure'
        GROUP BY recordId) AS first ON first.recordId = erasure.employeeId
      JOIN auditEntry ON auditEntry.seq = first.seq
    ORDER BY auditEntry.seq`.execute(db);
  return rows;
}

/** Packages that were made or merged here and of which nobody has said that the file is deleted. */
export async function listPackageFiles(db: StoreHandle): Promise<readonly PackageFile[]> {
  const { rows } = await sql<Omit<PackageFile, 'direction'> & { readonly direction: string }>`
    SELECT packageId, direction, handOffPartner.name AS partnerName, fileName, handledAt,
      auditEntry.epoch, auditEntry.seq
    FROM handOffPackage
      JOIN handOffPartner ON handOffPartner.partnerId = handOffPackage.partnerId
      JOIN (SELECT recordId, min(seq) AS seq FROM auditRecord WHERE family = 'handOffPackage'
        GROUP BY recordId) AS first ON first.recordId = packageId
      JOIN auditEntry ON auditEntry.seq = first.seq
    WHERE discardedAt IS NULL
    ORDER BY auditEntry.seq DESC, packageId`.execute(db);
  return rows.map((row) => ({ ...row, direction: row.direction === 'made' ? 'made' : 'merged' }));
}

export async function savePackageDiscarded(
  db: StoreHandle,
  packageId: string,
  discardedAt: string,
): Promise<void> {
  await db
    .updateTable('handOffPackage')
    .set({ discardedAt })
    .where('packageId', '=', packageId)
    .execute();
}

/** The last restore: what was kept aside by it ends before this entry. */
export async function findLastRestore(db: StoreHandle): Promise<TrailPoint | undefined> {
  return db
    .selectFrom('auditEntry')
    .select(['epoch', 'seq'])
    .where('callName', '=', 'backup.restore')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The first entry under a newer schema: what was kept aside before the change ends before it. */
export async function findFirstSince(
  db: StoreHandle,
  schemaVersion: number,
): Promise<TrailPoint | undefined> {
  return db
    .selectFrom('auditEntry')
    .select(['epoch', 'seq'])
    .where('schemaVersion', '>', schemaVersion)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
}
