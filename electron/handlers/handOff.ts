import {
  findDevice,
  getPartner,
  insertDevice,
  insertPackage,
  listPackages,
  listPartners,
  savePartner,
  savePartnerUser,
  updatePartnerRemoved,
  type DeviceRecord,
} from '@electron/database/queries/handOff';
import { countConflicts } from '@electron/database/queries/recordVersion';
import { listUnits } from '@electron/database/queries/unit';
import { decideRecord } from '@electron/handOff/decideRecord';
import { fingerprintOf, makeDeviceKeys } from '@electron/handOff/deviceKeys';
import { readIdentity, writeIdentity } from '@electron/handOff/identityFile';
import { readKnownRecords, saveNoted } from '@electron/handOff/knownRecords';
import { describeConflicts } from '@electron/handOff/describeConflicts';
import { countPlanned, describePlanned } from '@electron/handOff/describePlanned';
import { makePackage } from '@electron/handOff/makePackage';
import { requireNoClash, writePlan } from '@electron/handOff/mergePackage';
import { openPackage, packageLimits, type OpenedPackage } from '@electron/handOff/openPackage';
import { AppError } from '@shared/contract/result';
import { checkNumber, isCheckNumber } from '@shared/handOff/checkNumber';
import { planPackage, type PackageContent } from '@shared/handOff/planPackage';
import { translate } from '@shared/text/translate';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

export const handOffHandlers: Handlers<
  | 'handOff.get'
  | 'handOff.setUp'
  | 'handOff.exportIdentity'
  | 'handOff.readFile'
  | 'handOff.pair'
  | 'handOff.unpair'
  | 'handOff.make'
  | 'handOff.merge'
  | 'handOff.conflicts'
  | 'handOff.decide'
> = {
  'handOff.get': async ({ db }) => {
    const device = await findDevice(db);
    const partners = await listPartners(db);
    const names = new Map(partners.map(({ partnerId, name }) => [partnerId, name]));
    return {
      device:
        device === undefined
          ? null
          : { name: device.name, checkNumber: checkNumber(fingerprintOf(device)) },
      partners: partners.map(({ partnerId, name, pairedAt }) => ({ partnerId, name, pairedAt })),
      packages: (await listPackages(db)).map(
        ({ packageId, direction, partnerId, purpose, handledAt, counts }) => ({
          packageId,
          direction,
          partnerName: names.get(partnerId) ?? '',
          purpose,
          handledAt,
          records: Object.values(counts).reduce((sum, count) => sum + count, 0),
        }),
      ),
      conflicts: await countConflicts(db),
      units: await listUnits(db),
    };
  },

  'handOff.setUp': async ({ db, newId, now, audit }, { name }) => {
    const deviceId = newId();
    await insertDevice(db, { deviceId, name, ...(await makeDeviceKeys()) }, now());
    audit({ concept: 'handOff', conceptId: deviceId });
    return null;
  },

  'handOff.exportIdentity': async ({ db, files, settings }) => {
    const device = await getDevice(db);
    const { locale } = settings.read();
    const name = translate(locale)('handOff.identityFileName', { name: device.name });
    const path = await files.chooseTarget(`${name}.gongping`, locale);
    if (path === null) return null;
    await files.write(path, writeIdentity(device));
    return { token: files.grant(path), fileName: basename(path) };
  },

  'handOff.readFile': async (context) => {
    const { files, settings } = context;
    const path = await files.chooseHandOffFile(settings.read().locale);
    if (path === null) return null;
    const token = files.grant(path);
    const bytes = await readBytes(path);
    const fileName = basename(path);
    const identity = readIdentity(bytes);
    if (identity !== null) return { kind: 'identity', token, fileName, name: identity.name };
    const { opened, partner, device } = await openFromPartner(context, bytes);
    const known = await readKnownRecords(context.db, device.deviceId, context.hashText);
    const plan = planPackage(contentOf(opened), known, device.deviceId, context.hashText);
    requireNoClash(plan);
    const packages = await listPackages(context.db);
    const { header } = opened;
    return {
      kind: 'package',
      token,
      fileName,
      preview: {
        partnerName: partner.name,
        shopName: header.shopName,
        purpose: header.purpose,
        createdAt: header.createdAt,
        isRepeated: packages.some(({ packageId }) => packageId === header.packageId),
        counts: countPlanned(plan),
        differences: describePlanned(plan, known, opened.records),
      },
    };
  },

  'handOff.pair': async (context, { token, name, typed }) => {
    const { db, files, newId, now, audit } = context;
    await getDevice(db);
    const identity = readIdentity(await readBytes(files.pathOf(token)));
    if (identity === null) throw new AppError('handOffNotAPackage');
    const { ageRecipient, verifyingKey } = identity;
    if (!isCheckNumber(typed, checkNumber(fingerprintOf(identity)))) {
      throw new AppError('handOffCheckNumberWrong');
    }
    const partnerId = newId();
    await savePartner(db, { partnerId, name, ageRecipient, verifyingKey, pairedAt: now() });
    audit({ concept: 'handOff', conceptId: partnerId });
    return null;
  },

  'handOff.unpair': async ({ db, now, audit }, { partnerId }) => {
    await getPartner(db, partnerId);
    await updatePartnerRemoved(db, partnerId, now());
    audit({ concept: 'handOff', conceptId: partnerId, details: { removed: 1 } });
    return null;
  },

  'handOff.make': async (context, input) => {
    const device = await getDevice(context.db);
    const partner = await getPartner(context.db, input.partnerId);
    return makePackage(context, device, partner, input);
  },

  'handOff.merge': async (context, { token }) => {
    const { db, files, now, hashText, audit } = context;
    const path = files.pathOf(token);
    const bytes = await readBytes(path);
    const { opened, partner, device } = await openFromPartner(context, bytes);
    const { header } = opened;
    const known = await readKnownRecords(db, device.deviceId, hashText);
    // Planned again inside the transaction: the store may have changed since the preview.
    const plan = planPackage(contentOf(opened), known, device.deviceId, hashText);
    requireNoClash(plan);
    await saveNoted(db, known);
    const userId = await savePartnerUser(db, partner, now());
    await writePlan(db, plan, { userId, at: now() });
    const counts = countPlanned(plan);
    const packages = await listPackages(db);
    if (!packages.some(({ packageId }) => packageId === header.packageId)) {
      await insertPackage(db, {
        packageId: header.packageId,
        direction: 'merged',
        partnerId: partner.partnerId,
        purpose: header.purpose,
        senderSeq: header.senderSeq,
        fileHash: sha256(bytes),
        counts: { ...counts },
        handledAt: now(),
        fileName: basename(path),
      });
    }
    audit({ concept: 'handOff', conceptId: header.packageId, details: { ...counts } });
    return counts;
  },

  'handOff.conflicts': async (context) => conflictsOf(context, await getDevice(context.db)),

  'handOff.decide': async (context, { kind, key, contentHash }) => {
    const { db, now, user, hashText, audit } = context;
    const { deviceId } = await getDevice(db);
    const known = await readKnownRecords(db, deviceId, hashText);
    await saveNoted(db, known);
    const { userId } = user;
    await decideRecord(db, known, { kind, key, contentHash, deviceId, at: now(), userId });
    audit({ concept: 'handOff', conceptId: deviceId, details: { decided: 1 } });
    return null;
  },
};

async function getDevice(db: StoreContext['db']): Promise<DeviceRecord> {
  const device = await findDevice(db);
  if (device === undefined) throw new AppError('handOffNotPaired');
  return device;
}

async function openFromPartner({ db }: StoreContext, bytes: Uint8Array) {
  const device = await getDevice(db);
  const partners = await listPartners(db);
  const opened: OpenedPackage = await openPackage(bytes, device, (key) =>
    partners.some(({ verifyingKey }) => verifyingKey === key),
  );
  const partner = partners.find(({ verifyingKey }) => verifyingKey === opened.header.senderKey);
  if (partner === undefined) throw new AppError('handOffUnknownSender');
  return { opened, partner, device };
}

function contentOf({ header, records }: OpenedPackage): PackageContent {
  return { version: header.version, records };
}

async function conflictsOf({ db, hashText }: StoreContext, device: DeviceRecord) {
  return describeConflicts(await readKnownRecords(db, device.deviceId, hashText));
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch(() => {
    throw new AppError('fileUnreadable', { reason: 'missing' });
  });
  if (size > packageLimits.file) throw new AppError('handOffTooLarge');
  return readFile(path);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
