import { openStore } from '@electron/database/open';
import { limitToTeam } from '@electron/database/rowScope';
import type { Session, SessionHolder } from '@electron/session';
import { storeFile } from '@electron/trust/moveStore';
import { wipeCustody, type Custody } from '@electron/trust/unlockStore';
import { AppError } from '@shared/contract/result';
import type { StoreListing } from '@shared/contract/store';
import type { UserEntry } from '@shared/domain/user';

/** Finds or makes the user of a store that was just opened. */
export type UserOf = (opened: Omit<Session, 'user'>) => Promise<UserEntry>;

interface Opening {
  readonly folder: string;
  readonly listing: StoreListing;
  readonly custody: Custody;
  readonly userOf: UserOf;
  readonly mustExist?: boolean;
}

/** Opens a store with its keys for one user; a supervisor's connection shows the own team only. */
export async function openSession(opening: Opening): Promise<Session> {
  const { folder, listing, custody, userOf, mustExist = true } = opening;
  try {
    const store = await openStore(storeFile(folder), { mustExist, key: custody.keys.store });
    try {
      const entry = await userOf({ store, listing, custody });
      const { superiorName, removedAt: _removedAt, ...user } = entry;
      if (user.role === 'supervisor') await limitToTeam(store.db, superiorName);
      return { store, listing, custody, user };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    wipeCustody(custody);
    throw error;
  }
}

/** Closes the store and wipes its keys. */
export async function closeSession(session: Session | null): Promise<void> {
  if (session === null) return;
  await session.store.close();
  wipeCustody(session.custody);
}

export function requireSession(sessions: SessionHolder): Session {
  const session = sessions.get();
  if (session === null) throw new AppError('storeMissing');
  return session;
}
