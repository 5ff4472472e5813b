import { makeDeviceKeys, type DeviceKeys } from '@electron/handOff/deviceKeys';
import { openPackage } from '@electron/handOff/openPackage';
import { sealPackage } from '@electron/handOff/sealPackage';
import { AppError } from '@shared/contract/result';
import type { PackageHeader, PackageRecord } from '@shared/handOff/formats/v2';
import { Decrypter, Encrypter } from 'age-encryption';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

let shop: DeviceKeys;
let office: DeviceKeys;
let stranger: DeviceKeys;
let file: Uint8Array;

const unitId = '00000000-0000-4000-8000-000000000001';
const records: readonly PackageRecord[] = [
  { kind: 'unit', key: unitId, version: { [unitId]: 1 }, content: { unitId, name: '前台' } },
  { kind: 'unit', key: 'gone', version: { [unitId]: 2 }, content: null },
];

beforeAll(async () => {
  [shop, office, stranger] = await Promise.all([
    makeDeviceKeys(),
    makeDeviceKeys(),
    makeDeviceKeys(),
  ]);
  file = await sealPackage(header(), records, shop);
});

function header(change: Partial<PackageHeader> = {}): PackageHeader {
  return {
    format: 'gongping-hand-off',
    version: 2,
    minReader: 2,
    packageId: unitId,
    purpose: 'returns',
    shopName: '和记通讯服务部',
    createdAt: '2026-12-01T00:00:00.000Z',
    senderKey: shop.verifyingKey,
    recipientKey: office.ageRecipient,
    senderSeq: 1,
    programVersion: '0.1.0',
    records: records.length,
    ...change,
  };
}

async function refusal(bytes: Uint8Array, own = office): Promise<string> {
  try {
    await openPackage(bytes, own, (key) => key === shop.verifyingKey);
    return 'opened';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code;
  }
}

describe('a hand-off package', () => {
  it('gives the recipient exactly what was put in', async () => {
    expect(await openPackage(file, office, (key) => key === shop.verifyingKey)).toEqual({
      header: header(),
      records,
    });
  });

  it('cannot be opened by anybody else, the sender included', async () => {
    expect(await refusal(file, stranger)).toBe('handOffNotForUs');
    expect(await refusal(file, shop)).toBe('handOffNotForUs');
  });

  it('is refused when the sender is not paired', async () => {
    const sent = await sealPackage(header({ senderKey: stranger.verifyingKey }), records, stranger);
    expect(await refusal(sent)).toBe('handOffUnknownSender');
  });

  it('is refused when somebody else signed in the name of the sender', async () => {
    expect(await refusal(await sealPackage(header(), records, stranger))).toBe('handOffDamaged');
  });

  it('cannot be addressed anew: a third device that is given the content refuses it', async () => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.ageIdentity);
    const encrypter = new Encrypter();
    encrypter.addRecipient(stranger.ageRecipient);
    const forwarded = await encrypter.encrypt(await decrypter.decrypt(file));
    expect(await refusal(forwarded, stranger)).toBe('handOffNotForUs');
  });

  it('of version 1 is read on, and knows no kind that came later', async () => {
    const former = { ...header(), version: 1, minReader: 1 } as const;
    const sent = await sealPackage(former, records, shop);
    const opened = await openPackage(sent, office, (key) => key === shop.verifyingKey);
    expect(opened).toEqual({ header: former, records });
    const later = [{ ...records[1], kind: 'event' }] as PackageRecord[];
    const wrong = await sealPackage({ ...former, records: 1 }, later, shop);
    expect(await refusal(wrong)).toBe('handOffDamaged');
  });

  it('is refused by name when a newer program made it', async () => {
    const newer = { ...header(), version: 3, minReader: 3 } as unknown as PackageHeader;
    expect(await refusal(await sealPackage(newer, records, shop))).toBe('handOffNewer');
  });

  it('is refused with a field that the format does not know', async () => {
    const extra = [{ ...records[0], path: '../x' }] as unknown as PackageRecord[];
    const sent = await sealPackage(header({ records: 1 }), extra, shop);
    expect(await refusal(sent)).toBe('handOffDamaged');
  });

  it('is refused when records were left out', async () => {
    expect(await refusal(await sealPackage(header({ records: 3 }), records, shop))).toBe(
      'handOffDamaged',
    );
  });

  it('of a stranger is refused before its lines are looked at, however many there are', async () => {
    const first = Buffer.from(`${JSON.stringify(header({ senderKey: stranger.verifyingKey }))}\n`);
    const lines = Buffer.alloc(100_000_000, '\n');
    const encrypter = new Encrypter();
    encrypter.addRecipient(office.ageRecipient);
    const bomb = await encrypter.encrypt(
      deflateRawSync(Buffer.concat([Buffer.alloc(64), first, lines])),
    );
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    const before = process.resourceUsage().maxRSS;
    expect(await refusal(bomb)).toBe('handOffUnknownSender');
    const grown = (process.resourceUsage().maxRSS - before) / 1024;
    // The text itself twice while it is unpacked; a list of its lines would take a gigabyte more.
    expect(grown).toBeLessThan(500);
  });

  it('is refused when its header has no end', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(office.ageRecipient);
    const endless = deflateRawSync(Buffer.alloc(1_000_000, '{'));
    expect(await refusal(await encrypter.encrypt(endless))).toBe('handOffDamaged');
  });

  it('is told apart from other files', async () => {
    expect(await refusal(new TextEncoder().encode('工号,姓名'))).toBe('handOffNotAPackage');
    expect(await refusal(new Uint8Array())).toBe('handOffNotAPackage');
  });

  const flips = Number(process.env['HAND_OFF_FLIPS'] ?? 100);
  it(`is never accepted with one changed byte or a cut (${flips} of each)`, async () => {
    for (let turn = 0; turn < flips; turn += 1) {
      const place = Math.floor((turn * file.byteLength) / flips);
      const changed = Uint8Array.from(file);
      changed[place] = (changed[place] ?? 0) ^ (1 << (turn % 8));
      expect(await refusal(changed)).not.toBe('opened');
      expect(await refusal(file.subarray(0, place))).not.toBe('opened');
    }
  });
});
