import { AppError } from '@shared/contract/result';
import { storeIdSchema, userIdSchema, type StoreId, type UserId } from '@shared/domain/ids';
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { deriveStoreKeys, wipeStoreKeys } from './storeKeys';
import { hexOf, rewrapDataKey, unwrapDataKey, wrapDataKey, wrappedSchema } from './wrapKey';

const slotId = z.uuid();
const owner = { slotId, userId: userIdSchema, userName: z.string().min(1).max(100) };

const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), ...owner, wrapped: wrappedSchema }),
  z.strictObject({ kind: z.literal('recovery'), slotId, wrapped: wrappedSchema }),
  /** The data key lies here for everybody to read: chosen by who wants no password. */
  z.strictObject({ kind: z.literal('open'), slotId, dataKey: hexOf(32) }),
]);
export type KeySlot = z.infer<typeof slotSchema>;
type PasswordSlot = Extract<KeySlot, { readonly kind: 'password' }>;

/** What `keyslots.json` holds: who can open the store, and how. Sealed as a whole by the data key. */
export const keySlotsSchema = z.strictObject({
  version: z.literal(1),
  storeId: storeIdSchema,
  revision: z.int().min(1),
  slots: z.array(slotSchema).min(1).max(200),
  seal: hexOf(32),
});
export type KeySlots = z.infer<typeof keySlotsSchema>;

/** Whose password opens a slot. */
export interface SlotOwner {
  readonly userId: UserId;
  readonly userName: string;
}

/** Slots without a seal; each change ends with `sealKeySlots`. */
export type OpenedSlots = Omit<KeySlots, 'seal'>;

export function sealKeySlots(slots: OpenedSlots, dataKey: Buffer): KeySlots {
  return { ...contentOf(slots), seal: sealOf(slots, dataKey) };
}

/** Whether nothing was added, dropped or changed since somebody with the data key sealed the slots. */
export function isSealed(slots: KeySlots, dataKey: Buffer): boolean {
  const expected = Buffer.from(sealOf(slots, dataKey), 'hex');
  return timingSafeEqual(expected, Buffer.from(slots.seal, 'hex'));
}

export function openSlot(dataKey: Buffer): KeySlot {
  return { kind: 'open', slotId: randomUUID(), dataKey: dataKey.toString('hex') };
}

export async function passwordSlot(
  { userId, userName }: SlotOwner,
  secret: { readonly password: string; readonly cost: number },
  storeId: StoreId,
  dataKey: Buffer,
): Promise<KeySlot> {
  const id = randomUUID();
  const about = aboutSlot(storeId, { kind: 'password', slotId: id, userId });
  const wrapped = await wrapDataKey(dataKey, secret.password, about, secret.cost);
  return { kind: 'password', slotId: id, userId, userName, wrapped };
}

export async function recoverySlot(
  secret: { readonly recoveryKey: string; readonly cost: number },
  storeId: StoreId,
  dataKey: Buffer,
): Promise<KeySlot> {
  const id = randomUUID();
  const about = aboutSlot(storeId, { kind: 'recovery', slotId: id });
  const wrapped = await wrapDataKey(dataKey, secret.recoveryKey, about, secret.cost);
  return { kind: 'recovery', slotId: id, wrapped };
}

/** What opens a slot: nothing, the password of a user, or the recovery key. */
export type Secret =
  | { readonly kind: 'open' }
  | { readonly kind: 'password'; readonly userId: UserId; readonly password: string }
  | { readonly kind: 'recovery'; readonly recoveryKey: string };

/** The data key; `wrong` if the secret opens no slot, `changed` if somebody else changed the slots. */
export async function unlockKeySlots(
  slots: KeySlots,
  secret: Secret,
): Promise<Buffer | 'wrong' | 'changed'> {
  const dataKey = await dataKeyFor(slots, secret);
  if (dataKey === null) return 'wrong';
  if (isSealed(slots, dataKey)) return dataKey;
  dataKey.fill(0);
  return 'changed';
}

/** Throws passwordWrong unless the secret opens one of the slots. */
export async function requireSecret(slots: KeySlots, secret: Secret): Promise<void> {
  const found = await unlockKeySlots(slots, secret);
  if (typeof found === 'string') throw new AppError('passwordWrong');
  found.fill(0);
}

/** The same slots with another data key in them, for who stays when somebody is removed. */
export function rewrapSlots(slots: OpenedSlots, dataKey: Buffer): OpenedSlots {
  return {
    ...slots,
    revision: slots.revision + 1,
    slots: slots.slots.map((slot) =>
      slot.kind === 'open'
        ? { ...slot, dataKey: dataKey.toString('hex') }
        : {
            ...slot,
            wrapped: rewrapDataKey(slot.wrapped, dataKey, aboutSlot(slots.storeId, slot)),
          },
    ),
  };
}

export function isPasswordSlot(slot: KeySlot): slot is PasswordSlot {
  return slot.kind === 'password';
}

async function dataKeyFor(slots: KeySlots, secret: Secret): Promise<Buffer | null> {
  for (const slot of slots.slots) {
    if (slot.kind === 'open' && secret.kind === 'open') return Buffer.from(slot.dataKey, 'hex');
    if (slot.kind === 'password' && secret.kind === 'password' && slot.userId === secret.userId) {
      return unwrapDataKey(slot.wrapped, secret.password, aboutSlot(slots.storeId, slot));
    }
    if (slot.kind === 'recovery' && secret.kind === 'recovery') {
      return unwrapDataKey(slot.wrapped, secret.recoveryKey, aboutSlot(slots.storeId, slot));
    }
  }
  return null;
}

function aboutSlot(
  storeId: StoreId,
  slot: { readonly kind: string; readonly slotId: string; readonly userId?: UserId },
): string {
  return JSON.stringify([1, storeId, slot.kind, slot.slotId, slot.userId ?? null]);
}

/** In the order of the schema, whatever order the object came in. */
function contentOf({ version, storeId, revision, slots }: OpenedSlots): OpenedSlots {
  return { version, storeId, revision, slots: z.array(slotSchema).parse(slots) };
}

function sealOf(slots: OpenedSlots, dataKey: Buffer): string {
  const keys = deriveStoreKeys(dataKey);
  const seal = createHmac('sha256', keys.slots).update(JSON.stringify(contentOf(slots)));
  wipeStoreKeys(keys);
  return seal.digest('hex');
}
