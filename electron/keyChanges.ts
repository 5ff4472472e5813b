import { getUser, updateUser } from '@electron/database/queries/user';
import { openStore, type OpenedStore, type StoreHandle } from '@electron/database/open';
import type { KeyChanges, Surroundings } from '@electron/handlers/context';
import {
  closeSession,
  openSession,
  recordDeed,
  requireSession,
  type KeepOldStore,
  type OpenTrail,
  type UserOf,
} from '@electron/openSession';
import type { DepartureLists } from '@electron/departures';
import type { Session, SessionHolder } from '@electron/session';
import type { StoreFolders } from '@electron/storeFolders';
import type { AuditTrail } from '@electron/trust/auditTrail';
import type { StoreHolds } from '@electron/trust/storeHolds';
import { moveStore } from '@electron/trust/moveStore';
import { custodyWithout, protectedCustody, type Custody } from '@electron/trust/unlockStore';
import { requireStrongPassword } from '@electron/trust/userKeys';
import { AppError } from '@shared/contract/result';
import type { UserId } from '@shared/domain/ids';

interface KeyChangesOptions {
  readonly folders: StoreFolders;
  readonly sessions: SessionHolder;
  readonly surroundings: Surroundings;
  /** Work factor of new key slots. */
  readonly cost: number;
  readonly departures: Pick<DepartureLists, 'keep'>;
  readonly holds: StoreHolds;
  readonly openTrail: OpenTrail;
  readonly keepOldStore: KeepOldStore;
  /** Opens the trail in a copy that is to take the place of the store. */
  readonly openCopyTrail: (store: OpenedStore) => Promise<AuditTrail>;
}

/** The change of a user that is true only together with the other key. */
interface UserChange {
  readonly callName: 'user.protect' | 'user.remove';
  readonly userId: UserId;
  readonly change: Parameters<typeof updateUser>[2];
}

/** What gives the open store another data key: the first password, and the end of a user's access. */
export function createKeyChanges(options: KeyChangesOptions): KeyChanges {
  const { folders, sessions, surroundings, cost, departures, holds } = options;
  const { openTrail, openCopyTrail, keepOldStore } = options;

  /** The store under another key, for the same session; nothing is lost if it cannot be moved. */
  async function move(session: Session, next: Custody, made: UserChange): Promise<void> {
    const { listing, user, custody } = session;
    if (session.trail.alarm() !== null) throw new AppError('storeAltered');
    const folder = folders.folder(listing.storeId);
    const from = Buffer.from(custody.keys.store);
    // Nobody may open the store between its closing and its opening.
    const hold = await holds.hold(folder);
    sessions.set(null);
    await closeSession(session);
    const moved = { ...listing, needsPassword: true };
    try {
      await moveStore(folder, {
        from,
        to: next.keys.store,
        slots: next.slots,
        writeInto: async (copyPath) => record(copyPath, next, user.userId, made),
      });
    } catch (error) {
      // Nothing is open now; signing in again settles what the move left.
      if (listing.needsPassword) sessions.setLocked({ listing, userId: user.userId });
      await hold.release();
      throw error;
    } finally {
      from.fill(0);
    }
    const userOf: UserOf = async ({ store }) => getUser(store.db, user.userId);
    const opening = { folder, listing: moved, custody: next, hold, openTrail, keepOldStore };
    sessions.set(await openSession({ ...opening, userOf }));
  }

  /** One transaction in the copy: the change of a user, and the entry that says so. */
  async function record(
    copyPath: string,
    { keys }: Custody,
    by: UserId,
    { callName, userId, change }: UserChange,
  ): Promise<void> {
    const store = await openStore(copyPath, { mustExist: true, key: keys.store });
    try {
      const trail = await openCopyTrail(store);
      const notes = [{ concept: 'user', conceptId: userId }] as const;
      const write = async (transaction: StoreHandle) => updateUser(transaction, userId, change);
      await recordDeed({ store, trail }, { userId: by, callName, notes }, write);
    } finally {
      await store.close();
    }
  }

  return {
    async protect({ userName, password, recoveryKey }) {
      const session = requireSession(sessions);
      const { listing, user } = session;
      if (listing.needsPassword) throw new AppError('callRefused');
      requireStrongPassword(password, [userName, listing.shopName]);
      const owner = { userId: user.userId, userName };
      const secrets = { password, recoveryKey, cost };
      const next = await protectedCustody(listing.storeId, owner, secrets);
      const change = { name: userName };
      await move(session, next, { callName: 'user.protect', userId: user.userId, change });
    },
    async removeUser(userId) {
      const session = requireSession(sessions);
      if (userId === session.user.userId) throw new AppError('lastAdmin');
      await getUser(session.store.db, userId);
      const change = { removedAt: surroundings.now() };
      const next = custodyWithout(session.custody, userId);
      await move(session, next, { callName: 'user.remove', userId, change });
      // A kill before this line is made good when the store is opened the next time.
      await departures.keep(requireSession(sessions));
    },
  };
}
