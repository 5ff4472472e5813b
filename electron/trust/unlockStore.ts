import { isKeyOf } from '@electron/database/inspectFile';
import { AppError, type ErrorCode } from '@shared/contract/result';
import type { StoreId, UserId } from '@shared/domain/ids';
import { existsSync } from 'node:fs';
import { readKeySlots, readNextKeySlots, writeKeySlots } from './keySlotFiles';
import {
  isPasswordSlot,
  openSlot,
  passwordSlot,
  recoverySlot,
  rewrapSlots,
  sealKeySlots,
  unlockKeySlots,
  type KeySlots,
  type Secret,
  type SlotOwner,
} from './keySlots';
import { clearMove, finishMove, moveStore, storeFile } from './moveStore';
import { deriveStoreKeys, newDataKey, wipeStoreKeys, type StoreKeys } from './storeKeys';

/** The keys of a store whose slots were opened; wiped when the store is closed or locked. */
export interface Custody {
  readonly dataKey: Buffer;
  readonly keys: StoreKeys;
  readonly slots: KeySlots;
}

export function takeCustody(dataKey: Buffer, slots: KeySlots): Custody {
  return { dataKey, keys: deriveStoreKeys(dataKey), slots };
}

export function wipeCustody({ dataKey, keys }: Custody): void {
  dataKey.fill(0);
  wipeStoreKeys(keys);
}

/**
 * Opens the slots with a secret and finds the data key that the store is really under; what an
 * interrupted move left is finished or taken back. Throws passwordWrong, keySlotsDamaged,
 * storeDamaged (the key is right, the file is not) and storeMissing.
 */
export async function unlockStore(
  folder: string,
  storeId: StoreId,
  secret: Secret,
): Promise<Custody> {
  const path = storeFile(folder);
  if (!existsSync(path)) throw new AppError('storeMissing');
  const current = await readKeySlots(folder);
  const next = await readNextKeySlots(folder);
  let fault: ErrorCode = 'passwordWrong';
  for (const slots of next === null ? current : [...current, next]) {
    const dataKey = slots.storeId === storeId ? await unlockKeySlots(slots, secret) : 'changed';
    if (dataKey === 'wrong') continue;
    fault = dataKey === 'changed' ? 'keySlotsDamaged' : 'storeDamaged';
    if (dataKey === 'changed') continue;
    const custody = takeCustody(dataKey, slots);
    if (isKeyOf(path, custody.keys.store)) {
      if (slots === next) await finishMove(folder, slots);
      else await settle(folder, current, slots);
      return custody;
    }
    wipeCustody(custody);
  }
  throw new AppError(fault);
}

/** A store made before there were keys: moved under one that lies open, until its owner wants a password. */
export async function encryptStore(folder: string, storeId: StoreId): Promise<void> {
  if (!existsSync(storeFile(folder)) || (await readKeySlots(folder)).length > 0) return;
  const next = await readNextKeySlots(folder);
  const dataKey = next === null ? 'wrong' : await unlockKeySlots(next, { kind: 'open' });
  if (next !== null && typeof dataKey !== 'string') {
    const custody = takeCustody(dataKey, next);
    const isMoved = isKeyOf(storeFile(folder), custody.keys.store);
    wipeCustody(custody);
    if (isMoved) {
      await finishMove(folder, next);
      return;
    }
  }
  if (!isKeyOf(storeFile(folder), undefined)) throw new AppError('keySlotsDamaged');
  await clearMove(folder);
  const { keys, slots } = openCustody(storeId);
  await moveStore(folder, { from: undefined, to: keys.store, slots });
}

/** A new data key in an open slot. */
export function openCustody(storeId: StoreId): Custody {
  const dataKey = newDataKey();
  const slots = { version: 1 as const, storeId, revision: 1, slots: [openSlot(dataKey)] };
  return takeCustody(dataKey, sealKeySlots(slots, dataKey));
}

/** A new data key under the password of the first user and the recovery key. */
export async function protectedCustody(
  storeId: StoreId,
  owner: SlotOwner,
  secrets: { readonly password: string; readonly recoveryKey: string; readonly cost: number },
): Promise<Custody> {
  const dataKey = newDataKey();
  const slots = [
    await passwordSlot(owner, secrets, storeId, dataKey),
    await recoverySlot(secrets, storeId, dataKey),
  ];
  return takeCustody(dataKey, sealKeySlots({ version: 1, storeId, revision: 1, slots }, dataKey));
}

/** A new data key for everybody but one user; nobody's password is needed. */
export function custodyWithout({ slots }: Custody, userId: UserId): Custody {
  const dataKey = newDataKey();
  const staying = slots.slots.filter((slot) => !(isPasswordSlot(slot) && slot.userId === userId));
  return takeCustody(
    dataKey,
    sealKeySlots(rewrapSlots({ ...slots, slots: staying }, dataKey), dataKey),
  );
}

/** Both copies become the one that opened the store, and nothing of a move stays. */
async function settle(folder: string, copies: readonly KeySlots[], slots: KeySlots): Promise<void> {
  const isWhole =
    copies.length === 2 &&
    copies.every(({ seal, revision }) => seal === slots.seal && revision === slots.revision);
  if (!isWhole) await writeKeySlots(folder, slots);
  await clearMove(folder);
}
