import {
  countPackagesTo,
  insertPackage,
  type DeviceRecord,
  type PartnerRecord,
} from '@electron/database/queries/handOff';
import type { StoreContext } from '@electron/handlers/context';
import type { MadePackage } from '@shared/contract/handOff';
import { AppError } from '@shared/contract/result';
import type { PackagePurpose } from '@shared/domain/handOff';
import { translate } from '@shared/text/translate';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { addPayloads, collectRecords } from './collectRecords';
import { readKnownRecords, saveNoted } from './knownRecords';
import { packageLimits } from './openPackage';
import { sealPackage } from './sealPackage';

interface PackageChoice {
  readonly purpose: PackagePurpose;
  readonly cycleIds: readonly string[];
  readonly unitIds: readonly string[] | null;
}

/**
 * Writes a package where the user wants it; null if the dialog was closed.
 * Throws AppError: handOffNothingToSend, handOffTooLarge, fileNotWritten.
 */
export async function makePackage(
  context: StoreContext,
  device: DeviceRecord,
  partner: PartnerRecord,
  { purpose, cycleIds, unitIds }: PackageChoice,
): Promise<MadePackage | null> {
  const { db, files, settings, newId, now, today, shop, hashText, audit } = context;
  const known = await readKnownRecords(db, device.deviceId, hashText);
  const records = collectRecords(known, {
    purpose,
    cycleIds: new Set(cycleIds),
    unitIds: unitIds === null ? null : new Set(unitIds),
  });
  if (records.length === 0) throw new AppError('handOffNothingToSend');
  if (records.length > packageLimits.records) throw new AppError('handOffTooLarge');
  const { locale, version } = settings.read();
  const suggestion = translate(locale)('handOff.packageFileName', {
    from: device.name,
    to: partner.name,
    day: today(),
  });
  const path = await files.chooseTarget(`${suggestion}.gongping`, locale);
  if (path === null) return null;
  const packageId = newId();
  const handledAt = now();
  const senderSeq = (await countPackagesTo(db, partner.partnerId)) + 1;
  const file = await sealPackage(
    {
      format: 'gongping-hand-off',
      version: 2,
      minReader: 2,
      packageId,
      purpose,
      shopName: shop.shopName,
      createdAt: handledAt,
      senderKey: device.verifyingKey,
      recipientKey: partner.ageRecipient,
      senderSeq,
      programVersion: version,
      records: records.length,
    },
    await addPayloads(db, records),
    device,
  );
  if (file.byteLength > packageLimits.file) throw new AppError('handOffTooLarge');
  await saveNoted(db, known);
  await insertPackage(db, {
    packageId,
    direction: 'made',
    partnerId: partner.partnerId,
    purpose,
    senderSeq,
    fileHash: createHash('sha256').update(file).digest('hex'),
    counts: { records: records.length },
    handledAt,
    fileName: basename(path),
  });
  await files.write(path, file);
  audit({ concept: 'handOff', conceptId: packageId, details: { records: records.length } });
  return {
    token: files.grant(path),
    fileName: basename(path),
    records: records.length,
    sizeBytes: file.byteLength,
  };
}
