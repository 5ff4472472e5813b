import type { SessionHolder } from '@electron/session';
import { AppError } from '@shared/contract/result';
import type { StoreId, UserId } from '@shared/domain/ids';
import { isPasswordAccepted, judgePassword } from '@shared/domain/password';
import { writeKeySlots } from './keySlotFiles';
import {
  isPasswordSlot,
  passwordSlot,
  recoverySlot,
  requireSecret,
  sealKeySlots,
  type KeySlot,
  type SlotOwner,
} from './keySlots';

/** The keys of the users of the open store; the data is never written anew here. */
export interface UserKeys {
  /** Throws storeUnprotected while the store lies open, passwordWeak for a bad one. */
  setPassword(user: SlotOwner, password: string): Promise<void>;
  /** Throws passwordWrong. */
  requirePassword(userId: UserId, password: string): Promise<void>;
  rename(user: SlotOwner): Promise<void>;
  setRecoveryKey(recoveryKey: string): Promise<void>;
}

interface UserKeysOptions {
  readonly sessions: SessionHolder;
  readonly folder: (storeId: StoreId) => string;
  /** Work factor of a new slot. */
  readonly cost: number;
}

export function createUserKeys({ sessions, folder, cost }: UserKeysOptions): UserKeys {
  function open() {
    const session = sessions.get();
    if (session === null) throw new AppError('storeMissing');
    if (session.custody.slots.slots.some(({ kind }) => kind === 'open')) {
      throw new AppError('storeUnprotected');
    }
    return session;
  }

  async function change(next: (slots: readonly KeySlot[]) => readonly KeySlot[]): Promise<void> {
    const session = open();
    const { dataKey, slots } = session.custody;
    const changed = sealKeySlots(
      { ...slots, revision: slots.revision + 1, slots: [...next(slots.slots)] },
      dataKey,
    );
    await writeKeySlots(folder(session.listing.storeId), changed);
    sessions.set({ ...session, custody: { ...session.custody, slots: changed } });
  }

  return {
    async setPassword(user, password) {
      const { custody, listing } = open();
      requireStrongPassword(password, [user.userName, listing.shopName]);
      const slot = await passwordSlot(user, { password, cost }, listing.storeId, custody.dataKey);
      await change((slots) => [...slots.filter((each) => !isOf(each, user.userId)), slot]);
    },
    async requirePassword(userId, password) {
      const { custody } = open();
      await requireSecret(custody.slots, { kind: 'password', userId, password });
    },
    async rename({ userId, userName }) {
      await change((slots) =>
        slots.map((slot) =>
          isPasswordSlot(slot) && slot.userId === userId ? { ...slot, userName } : slot,
        ),
      );
    },
    async setRecoveryKey(recoveryKey) {
      const { custody, listing } = open();
      const slot = await recoverySlot({ recoveryKey, cost }, listing.storeId, custody.dataKey);
      await change((slots) => [...slots.filter(({ kind }) => kind !== 'recovery'), slot]);
    },
  };
}

export function requireStrongPassword(password: string, names: readonly string[]): void {
  if (!isPasswordAccepted(judgePassword(password, names))) throw new AppError('passwordWeak');
}

function isOf(slot: KeySlot, userId: UserId): boolean {
  return isPasswordSlot(slot) && slot.userId === userId;
}
