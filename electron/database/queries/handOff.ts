import { AppError } from '@shared/contract/result';
import {
  packagePurposeSchema,
  type HandOffPartner,
  type PackagePurpose,
} from '@shared/domain/handOff';
import type { StoreHandle } from '../open';

export interface DeviceRecord {
  readonly deviceId: string;
  readonly name: string;
  readonly ageIdentity: string;
  readonly ageRecipient: string;
  readonly signingKey: string;
  readonly verifyingKey: string;
}

export interface PartnerRecord extends HandOffPartner {
  readonly ageRecipient: string;
  readonly verifyingKey: string;
}

export interface PackageRecord {
  readonly packageId: string;
  readonly direction: 'made' | 'merged';
  readonly partnerId: string;
  readonly purpose: PackagePurpose;
  readonly senderSeq: number;
  readonly fileHash: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly handledAt: string;
  readonly fileName: string | null;
}

/** The keys of this store's newest device; a restored store gets a new one. */
export async function findDevice(db: StoreHandle): Promise<DeviceRecord | undefined> {
  return db
    .selectFrom('handOffDevice')
    .select(['deviceId', 'name', 'ageIdentity', 'ageRecipient', 'signingKey', 'verifyingKey'])
    .orderBy('createdAt', 'desc')
    .orderBy('deviceId')
    .limit(1)
    .executeTakeFirst();
}

export async function insertDevice(
  db: StoreHandle,
  device: DeviceRecord,
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('handOffDevice')
    .values({ ...device, createdAt })
    .execute();
}

/** A restored store must not count on as the device it was: its numbers were used already. */
export async function deleteDevices(db: StoreHandle): Promise<void> {
  await db.deleteFrom('handOffDevice').execute();
}

/** Paired devices, removed ones left out. */
export async function listPartners(db: StoreHandle): Promise<readonly PartnerRecord[]> {
  return db
    .selectFrom('handOffPartner')
    .select(['partnerId', 'name', 'ageRecipient', 'verifyingKey', 'pairedAt'])
    .where('removedAt', 'is', null)
    .orderBy('name')
    .orderBy('partnerId')
    .execute();
}

export async function getPartner(db: StoreHandle, partnerId: string): Promise<PartnerRecord> {
  const partners = await listPartners(db);
  const partner = partners.find((each) => each.partnerId === partnerId);
  if (partner === undefined) throw new AppError('handOffNotPaired');
  return partner;
}

/** Pairs a device, or pairs it again. */
export async function savePartner(db: StoreHandle, partner: PartnerRecord): Promise<void> {
  const { partnerId: _partnerId, ...change } = partner;
  await db
    .insertInto('handOffPartner')
    .values({ ...partner, removedAt: null })
    .onConflict((conflict) =>
      conflict.column('verifyingKey').doUpdateSet({
        name: change.name,
        pairedAt: change.pairedAt,
        removedAt: null,
      }),
    )
    .execute();
}

/**
 * The user who stands for the people at a partner's computer: named as the partner, and unable to sign
 * in. What they did there is theirs here too, and not of whoever merged it.
 */
export async function savePartnerUser(
  db: StoreHandle,
  { partnerId, name }: HandOffPartner,
  at: string,
): Promise<string> {
  const stranger = { role: 'viewer', superiorName: null, createdAt: at, removedAt: at };
  await db
    .insertInto('user')
    .values({ userId: partnerId, name, ...stranger })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet({ name }))
    .execute();
  return partnerId;
}

/** Who stands for a partner, also for one that was removed. */
export async function listPartnerUserIds(db: StoreHandle): Promise<readonly string[]> {
  const rows = await db.selectFrom('handOffPartner').select('partnerId').execute();
  return rows.map(({ partnerId }) => partnerId);
}

export async function updatePartnerRemoved(
  db: StoreHandle,
  partnerId: string,
  removedAt: string,
): Promise<void> {
  await db
    .updateTable('handOffPartner')
    .set({ removedAt })
    .where('partnerId', '=', partnerId)
    .execute();
}

export async function insertPackage(db: StoreHandle, record: PackageRecord): Promise<void> {
  await db
    .insertInto('handOffPackage')
    .values({ ...record, counts: JSON.stringify(record.counts) })
    .execute();
}

/** All packages that were made or merged here, newest first. */
export async function listPackages(db: StoreHandle): Promise<readonly PackageRecord[]> {
  const rows = await db
    .selectFrom('handOffPackage')
    .selectAll()
    .orderBy('handledAt', 'desc')
    .orderBy('packageId')
    .execute();
  return rows.map((row) => ({
    ...row,
    direction: row.direction === 'made' ? 'made' : 'merged',
    purpose: packagePurposeSchema.parse(row.purpose),
    // Written by this program from the same type.
    counts: JSON.parse(row.counts) as Readonly<Record<string, number>>,
  }));
}

/** The number of the next package to this partner. */
export async function countPackagesTo(db: StoreHandle, partnerId: string): Promise<number> {
  const row = await db
    .selectFrom('handOffPackage')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('partnerId', '=', partnerId)
    .where('direction', '=', 'made')
    .executeTakeFirstOrThrow();
  return row.count;
}
