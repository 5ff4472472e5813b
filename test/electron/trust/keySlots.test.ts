import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeySlots, writeKeySlots } from '@electron/trust/keySlotFiles';
import {
  isSealed,
  keySlotsSchema,
  passwordSlot,
  recoverySlot,
  rewrapSlots,
  sealKeySlots,
  unlockKeySlots,
  type KeySlots,
} from '@electron/trust/keySlots';
import { newDataKey } from '@electron/trust/storeKeys';
import { costCeiling, costFloor } from '@electron/trust/wrapKey';
import { storeIdSchema, userIdSchema } from '@shared/domain/ids';

const storeId = storeIdSchema.parse('00000000-0000-4000-8000-000000000001');
const admin = {
  userId: userIdSchema.parse('00000000-0000-4000-8000-000000000002'),
  userName: '店长',
};
const viewer = {
  userId: userIdSchema.parse('00000000-0000-4000-8000-000000000003'),
  userName: '老板',
};
const password = '门店 Café ５号';
const recoveryKey = '0000-1111';
const cost = costFloor;

let dataKey: Buffer;
let slots: KeySlots;
let folder = '';

beforeAll(async () => {
  dataKey = newDataKey();
  const all = [
    await passwordSlot(admin, { password, cost }, storeId, dataKey),
    await passwordSlot(viewer, { password: 'another password', cost }, storeId, dataKey),
    await recoverySlot({ recoveryKey, cost }, storeId, dataKey),
  ];
  slots = sealKeySlots({ version: 1, storeId, revision: 1, slots: all }, dataKey);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-slots-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function byPassword(userId: typeof admin.userId, typed: string) {
  return { kind: 'password', userId, password: typed } as const;
}

describe('key slots', () => {
  it('give the data key to each password, whatever keyboard typed it, and to the recovery key', async () => {
    for (const typed of [password, password.normalize('NFD'), password.replace('５', '5')]) {
      expect(await unlockKeySlots(slots, byPassword(admin.userId, typed))).toEqual(dataKey);
    }
    expect(await unlockKeySlots(slots, { kind: 'recovery', recoveryKey })).toEqual(dataKey);
  });

  it('give it to no other password, to no password of somebody else, and not without one', async () => {
    const secrets = [
      byPassword(admin.userId, 'another password'),
      byPassword(viewer.userId, password),
      byPassword(admin.userId, ''),
      { kind: 'recovery', recoveryKey: password } as const,
      { kind: 'open' } as const,
    ];
    for (const secret of secrets) expect(await unlockKeySlots(slots, secret)).toBe('wrong');
  });

  it('hold no data key and no password that can be read', () => {
    const text = JSON.stringify(slots);
    expect(text).not.toContain(dataKey.toString('hex'));
    expect(text).not.toContain(password);
  });

  it('take a new data key for everybody who stays, without their passwords', async () => {
    const nextKey = newDataKey();
    const staying = { ...slots, slots: slots.slots.filter((_slot, place) => place !== 1) };
    const next = sealKeySlots(rewrapSlots(staying, nextKey), nextKey);
    expect(await unlockKeySlots(next, byPassword(admin.userId, password))).toEqual(nextKey);
    expect(await unlockKeySlots(next, { kind: 'recovery', recoveryKey })).toEqual(nextKey);
    expect(await unlockKeySlots(next, byPassword(viewer.userId, 'another password'))).toBe('wrong');
    expect(JSON.stringify(next)).not.toContain(viewer.userId);
  });

  it('notice a slot that was added, dropped or moved by somebody without the data key', async () => {
    const planted = await passwordSlot(
      viewer,
      { password: 'planted one', cost },
      storeId,
      newDataKey(),
    );
    const [first, second, third] = slots.slots;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('3 slots');
    const changes: readonly KeySlots[] = [
      { ...slots, slots: [...slots.slots, planted] },
      { ...slots, slots: [first, third] },
      { ...slots, slots: [second, first, third] },
      { ...slots, revision: 2 },
    ];
    for (const changed of changes) {
      expect(isSealed(changed, dataKey)).toBe(false);
      expect(await unlockKeySlots(changed, byPassword(admin.userId, password))).toBe('changed');
    }
  });

  it('do not open with the slot of another user or another store', async () => {
    const [first, second] = slots.slots;
    if (first?.kind !== 'password' || second?.kind !== 'password') throw new Error('2 slots');
    const stolen = { ...first, userId: viewer.userId };
    const swapped = sealKeySlots({ ...slots, slots: [stolen] }, dataKey);
    expect(await unlockKeySlots(swapped, byPassword(viewer.userId, password))).toBe('wrong');
    const elsewhere = storeIdSchema.parse('00000000-0000-4000-8000-000000000009');
    const moved = sealKeySlots({ ...slots, storeId: elsewhere }, dataKey);
    expect(await unlockKeySlots(moved, byPassword(admin.userId, password))).toBe('wrong');
  });

  it('refuse a cost under the floor, over the ceiling, or that is none', () => {
    const kdf = { name: 'scrypt', blockSize: 8, parallel: 1, salt: '00'.repeat(16) };
    for (const bad of [costFloor / 2, costCeiling * 2, costFloor + 1, 0, -1, 1.5, Number.NaN]) {
      const changed = JSON.parse(JSON.stringify(slots)) as { slots: { wrapped: object }[] };
      changed.slots.forEach((slot) => Object.assign(slot.wrapped, { kdf: { ...kdf, cost: bad } }));
      expect(keySlotsSchema.safeParse(changed).success, String(bad)).toBe(false);
    }
  });

  it('do not open when the cost was changed to another that is allowed', async () => {
    const changed = JSON.parse(
      JSON.stringify(slots).replaceAll(`"cost":${cost}`, `"cost":${cost * 2}`),
    );
    const parsed = keySlotsSchema.parse(changed);
    expect(await unlockKeySlots(parsed, byPassword(admin.userId, password))).toBe('wrong');
  });
});

describe('the files of the key slots', () => {
  it('are two, and either is enough', async () => {
    await writeKeySlots(folder, slots);
    expect(await readKeySlots(folder)).toEqual([slots, slots]);
    for (const name of ['keyslots.json', 'keyslots.copy.json']) {
      await writeKeySlots(folder, slots);
      writeFileSync(join(folder, name), '{"version":');
      expect(await readKeySlots(folder)).toEqual([slots]);
    }
  });

  it('are refused when both are damaged, and none at all is no slots', async () => {
    expect(await readKeySlots(folder)).toEqual([]);
    for (const name of ['keyslots.json', 'keyslots.copy.json']) {
      writeFileSync(join(folder, name), 'x');
    }
    await expect(readKeySlots(folder)).rejects.toMatchObject({ code: 'keySlotsDamaged' });
  });

  it('changed in any one byte are refused, or say the same as before', async () => {
    await writeKeySlots(folder, slots);
    const bytes = readFileSync(join(folder, 'keyslots.json'));
    let refused = 0;
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(place) ^ (1 << (place % 8)), place);
      const parsed = parse(changed);
      // Who reads on needs the seal: without the right one nothing comes out.
      const isSame = parsed !== null && JSON.stringify(parsed) === JSON.stringify(slots);
      if (!isSame && (parsed === null || !isSealed(parsed, dataKey))) refused += 1;
      else expect(isSame, `byte ${place}`).toBe(true);
    }
    expect(refused).toBe(bytes.length);
  });
});

function parse(bytes: Buffer): KeySlots | null {
  try {
    return keySlotsSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}
