import { getUser, updateUser } from '@electron/database/queries/user';
import type { KeyChanges, Surroundings } from '@electron/handlers/context';
import {
  closeSession,
  openSession,
  recordDeed,
  requireSession,
  type OpenTrail,
  type UserOf,
} from '@electron/openSession';
import type { DepartureLists } from '@electron/departures';
import type { Session, SessionHolder } from '@electron/session';
import type { StoreFolders } from '@electron/storeFolders';
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
}

/** What gives the open store another data key: the first password, and the end of a user's access. */
export function createKeyChanges(options: KeyChangesOptions): KeyChanges {
  const { folders, sessions, surroundings, cost, departures, holds, openTrail } = options;

  /** The store under another key, for the same session; nothing is lost if it cannot be moved. */
  async function move(session: Session, next: Custody): Promise<void> {
    const { listing, user, custody } = session;
    const folder = folders.folder(listing.storeId);
    const from = Buffer.from(custody.keys.store);
    // Nobody may open the store between its closing and its opening.
    const hold = await holds.hold(folder);
    sessions.set(null);
    await closeSession(session);
    const moved = { ...listing, needsPassword: true };
    try {
      await moveStore(folder, { from, to: next.keys.store, slots: next.slots });
    } catch (error) {
      // Nothing is open now; signing in again settles what the move left.
      if (listing.needsPassword) sessions.setLocked({ listing, userId: user.userId });
      await hold.release();
      throw error;
    } finally {
      from.fill(0);
    }
    const userOf: UserOf = async ({ store }) => getUser(store.db, user.userId);
    const opening = { folder, listing: moved, custody: next, hold, openTrail, userOf };
    sessions.set(await openSession(opening));
  }

  /** One transaction: the change of a user, and the entry that says so. */
  async function record(
    session: Session,
    callName: 'user.protect' | 'user.remove',
    userId: UserId,
    change: Parameters<typeof updateUser>[2],
  ): Promise<void> {
    const notes = [{ concept: 'user', conceptId: userId }] as const;
    await recordDeed(session, { userId: session.user.userId, callName, notes }, (transaction) =>
      updateUser(transaction, userId, change),
    );
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
      await record(session, 'user.protect', user.userId, { name: userName });
      await move(session, next);
    },
    async removeUser(userId) {
      const session = requireSession(sessions);
      if (userId === session.user.userId) throw new AppError('lastAdmin');
      await getUser(session.store.db, userId);
      await record(session, 'user.remove', userId, { removedAt: surroundings.now() });
      // Before the key is changed: what is cut off then is already on the list.
      await departures.keep(session);
      await move(session, custodyWithout(session.custody, userId));
    },
  };
}
