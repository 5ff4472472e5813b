import {
  openStore,
  type KeepCopy,
  type OpenedStore,
  type StoreHandle,
} from '@electron/database/open';
import { insertShop } from '@electron/database/queries/shop';
import { insertUser } from '@electron/database/queries/user';
import { limitToTeam } from '@electron/database/rowScope';
import { createPrintouts } from '@electron/pdf/printouts';
import type { Session, SessionHolder } from '@electron/session';
import type { AuditTrail, Deed } from '@electron/trust/auditTrail';
import { storeFile } from '@electron/trust/moveStore';
import type { StoreHold } from '@electron/trust/storeHolds';
import { wipeCustody, type Custody } from '@electron/trust/unlockStore';
import type { BackedUpStore } from '@electron/trust/writeCheckedBackup';
import type { AuditReport } from '@shared/contract/auditEntry';
import { AppError } from '@shared/contract/result';
import type { StoreListing } from '@shared/contract/store';
import type { StoreId } from '@shared/domain/ids';
import type { UserEntry } from '@shared/domain/user';

/** A store that was just opened and belongs to nobody yet. */
export type OpenedSession = Omit<Session, 'user' | 'printouts'>;

/** Finds or makes the user of a store that was just opened. */
export type UserOf = (opened: OpenedSession) => Promise<UserEntry>;

/** Opens the audit trail of a store that was just opened; `found` is what a check before a migration found. */
export type OpenTrail = (
  storeId: StoreId,
  store: OpenedStore,
  found: AuditReport | null,
) => Promise<AuditTrail>;

/** Makes a backup of a copy of an older store before it is brought to the newest schema. */
export type KeepOldStore = (
  of: BackedUpStore,
  copy: Parameters<KeepCopy>[0],
) => Promise<AuditReport | null>;

interface Opening {
  readonly folder: string;
  readonly listing: StoreListing;
  readonly custody: Custody;
  /** Taken before anything in the folder was looked at; released with the session. */
  readonly hold: StoreHold;
  readonly openTrail: OpenTrail;
  readonly keepOldStore: KeepOldStore;
  readonly userOf: UserOf;
  readonly mustExist?: boolean;
}

/** Opens a store with its keys for one user; a supervisor's connection shows the own team only. */
export async function openSession(opening: Opening): Promise<Session> {
  const { folder, listing, custody, hold, openTrail, userOf, mustExist = true } = opening;
  let found: AuditReport | null = null;
  let store: OpenedStore | null = null;
  let trail: AuditTrail | null = null;
  try {
    store = await openStore(storeFile(folder), {
      mustExist,
      key: custody.keys.store,
      keepCopy: async (copy) => {
        found = await opening.keepOldStore({ listing, custody }, copy);
      },
    });
    trail = await openTrail(listing.storeId, store, found);
    const entry = await userOf({ store, listing, custody, trail, hold });
    const { superiorName, removedAt: _removedAt, ...user } = entry;
    if (user.role === 'supervisor') await limitToTeam(store.db, superiorName);
    return { store, listing, custody, trail, hold, user, printouts: createPrintouts() };
  } catch (error) {
    await store?.close();
    trail?.close();
    wipeCustody(custody);
    await hold.release();
    throw error;
  }
}

/** Closes the store, tells the witness, wipes the keys, and lets others open it. */
export async function closeSession(session: Session | null): Promise<void> {
  if (session === null) return;
  await session.store.close();
  // Only now is nothing left to be written.
  session.trail.close();
  wipeCustody(session.custody);
  await session.hold.release();
}

export function requireSession(sessions: SessionHolder): Session {
  const session = sessions.get();
  if (session === null) throw new AppError('storeMissing');
  return session;
}

/** One transaction: a change that is made outside a command on the store, and the entry that says so. */
export async function recordDeed(
  { store, trail }: Pick<OpenedSession, 'store' | 'trail'>,
  deed: Deed,
  change: (transaction: StoreHandle) => Promise<void> = async () => undefined,
): Promise<void> {
  // Nothing may be built on a store that is not what it was, until somebody has decided.
  if (trail.alarm() !== null) throw new AppError('storeAltered');
  const head = await store.db.transaction().execute(async (transaction) => {
    await change(transaction);
    return trail.write(deed);
  });
  trail.confirm(head);
}

/** Gives the empty store its shop, its first user and the entry that says so. */
export function beginStore(user: UserEntry): UserOf {
  return async (opened) => {
    const { storeId, createdAt, isSample } = opened.listing;
    const deed = {
      userId: user.userId,
      callName: isSample ? 'store.openSample' : 'store.create',
      notes: [{ concept: 'store', conceptId: storeId }],
    } as const;
    await recordDeed(opened, deed, async (transaction) => {
      await insertShop(transaction, opened.listing);
      await insertUser(transaction, { ...user, createdAt });
    });
    return user;
  };
}
