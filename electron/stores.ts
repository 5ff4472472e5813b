import { getFirstUser, getUser } from '@electron/database/queries/user';
import type { Stores, Surroundings } from '@electron/handlers/context';
import {
  beginStore,
  closeSession,
  openSession,
  recordDeed,
  type KeepOldStore,
  type OpenTrail,
  type UserOf,
} from '@electron/openSession';
import type { DepartureLists } from '@electron/departures';
import type { Session, SessionHolder } from '@electron/session';
import type { StoreFolders } from '@electron/storeFolders';
import { readKeySlots, writeKeySlots } from '@electron/trust/keySlotFiles';
import { isPasswordSlot, requireSecret, type Secret } from '@electron/trust/keySlots';
import { readRecoveryKey } from '@electron/trust/recoveryKey';
import { settleReplace } from '@electron/trust/replaceStore';
import { newCustody } from '@electron/trust/newCustody';
import { releaseIfRefused, type StoreHolds } from '@electron/trust/storeHolds';
import type { SignInGuard } from '@electron/trust/signInGuard';
import { encryptStore, unlockStore, type Custody } from '@electron/trust/unlockStore';
import { requireStrongPassword, type UserKeys } from '@electron/trust/userKeys';
import { AppError } from '@shared/contract/result';
import type { OpenStore, StoreListing } from '@shared/contract/store';
import { storeIdSchema, userIdSchema, type StoreId, type UserId } from '@shared/domain/ids';
import type { Place } from '@shared/domain/place';
import { requireSuitable } from '@electron/trust/requireSuitable';
import type { User, UserEntry } from '@shared/domain/user';
import { mkdir, rm } from 'node:fs/promises';

interface StoresOptions {
  readonly folders: StoreFolders;
  readonly sessions: SessionHolder;
  /** Backs up what changed in the open store, where that is wanted; it holds nothing up. */
  readonly backUp: () => Promise<void>;
  /** Nobody is at work on a store any more: what they chose and were shown is forgotten. */
  readonly onLeft: () => void;
  readonly surroundings: Surroundings;
  readonly guard: SignInGuard;
  readonly userKeys: UserKeys;
  readonly place: Place;
  readonly departures: Pick<DepartureLists, 'keep'>;
  readonly holds: StoreHolds;
  /** Work factor of new key slots. */
  readonly cost: number;
  /** Name of the first user of a store without a password, in the language of the program. */
  readonly firstUserName: () => string;
  readonly openTrail: OpenTrail;
  readonly keepOldStore: KeepOldStore;
}

export function createStores(options: StoresOptions): Stores {
  const { folders, sessions, backUp, onLeft, surroundings, guard, userKeys, place } = options;
  const { departures, holds, openTrail, keepOldStore, cost } = options;
  const common = { openTrail, keepOldStore };

  /** Works on the store from now on; if `work` fails, the store before is still the open one. */
  async function enter(session: Session, work: () => Promise<void>): Promise<OpenStore> {
    await backUp();
    const before = sessions.get();
    const locked = sessions.locked();
    try {
      sessions.set(session);
      await work();
      await closeSession(before);
      if (before !== null) onLeft();
      await departures.keep(session);
      return { ...session.listing, user: session.user };
    } catch (error) {
      sessions.set(before);
      if (locked !== null) sessions.setLocked(locked);
      await closeSession(session);
      throw error;
    }
  }

  async function close(): Promise<void> {
    await backUp();
    const session = sessions.get();
    sessions.set(null);
    await closeSession(session);
  }

  async function find(storeId: StoreId): Promise<StoreListing> {
    const listing = await folders.find(storeId);
    if (listing === null) throw new AppError('storeMissing');
    return listing;
  }

  /** The keys of a store; whoever is at work on it goes only once the secret is right. */
  async function unlock(listing: StoreListing, secret: Secret): Promise<Custody> {
    const { storeId } = listing;
    const refuse = (error: unknown): never => {
      const isWrong = error instanceof AppError && error.code === 'passwordWrong';
      if (!isWrong) throw error;
      guard.failed(storeId);
      throw secret.kind === 'recovery' ? new AppError('recoveryKeyWrong') : error;
    };
    const before = sessions.get();
    if (before?.listing.storeId === storeId) {
      // The store has one connection.
      const { slots } = before.custody;
      await requireSecret(slots, secret).catch(refuse);
      await backUp();
      sessions.setLocked({ listing, userId: before.user.userId });
      await closeSession(before);
      onLeft();
    }
    return unlockStore(folders.folder(storeId), storeId, secret).catch(refuse);
  }

  async function signIn(
    storeId: StoreId,
    userId: UserId,
    secret: Secret,
    work: (user: User) => Promise<void>,
  ): Promise<OpenStore> {
    const folder = folders.folder(storeId);
    const hold = await holds.hold(folder);
    const { listing, custody } = await releaseIfRefused(hold, async () => {
      if (sessions.get()?.listing.storeId !== storeId) await settleReplace(folder);
      const found = await find(storeId);
      guard.check(storeId);
      return { listing: found, custody: await unlock(found, secret) };
    });
    const userOf: UserOf = async ({ store }) => getUser(store.db, userId);
    const session = await openSession({ ...common, folder, listing, custody, hold, userOf });
    const failures = guard.succeeded(storeId);
    return enter(session, async () => {
      await work(session.user);
      // What was done before the store was locked; locking does not wait for a copy.
      await backUp();
      // A store that is held takes no entry before somebody has decided, not even this one.
      if (session.trail.alarm() !== null) return;
      await recordDeed(session, {
        userId,
        callName: secret.kind === 'recovery' ? 'session.recover' : 'session.signIn',
        notes: [{ concept: 'user', conceptId: userId, details: { failures } }],
      });
    });
  }

  return {
    list: folders.list,
    close,
    async leave() {
      await close();
      onLeft();
    },
    current() {
      const session = sessions.get();
      return session === null ? null : { ...session.listing, user: session.user };
    },
    locked: () => sessions.locked(),
    async create(shopName, { isSample, protection, fill = async () => undefined }) {
      requireSuitable(place);
      const existing = await folders.list();
      const isTaken = existing.some((each) => each.shopName === shopName && !each.isSample);
      if (isTaken && !isSample) throw new AppError('shopNameTaken', { name: shopName });
      const createdAt = surroundings.now();
      const storeId = storeIdSchema.parse(surroundings.newId());
      const needsPassword = protection !== undefined;
      const listing: StoreListing = { storeId, shopName, isSample, createdAt, needsPassword };
      const user: UserEntry = {
        userId: userIdSchema.parse(surroundings.newId()),
        name: protection?.userName ?? options.firstUserName(),
        role: 'admin',
        superiorName: null,
        removedAt: null,
      };
      const custody = await newCustody({ storeId, shopName, user, protection, cost });
      const folder = folders.folder(storeId);
      await mkdir(folder, { recursive: true });
      try {
        await writeKeySlots(folder, custody.slots);
        const hold = await holds.hold(folder);
        const session = await openSession({
          folder,
          listing,
          custody,
          hold,
          ...common,
          userOf: beginStore(user),
          mustExist: false,
        });
        return await enter(session, async () => {
          await fill();
          await folders.writeAbout(listing);
        });
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        throw error;
      }
    },
    async open(storeId) {
      const session = sessions.get();
      if (session?.listing.storeId === storeId) return { ...session.listing, user: session.user };
      const folder = folders.folder(storeId);
      const hold = await holds.hold(folder);
      const { listing, custody } = await releaseIfRefused(hold, async () => {
        await settleReplace(folder);
        await encryptStore(folder, storeId);
        const found = await find(storeId);
        if (found.needsPassword) throw new AppError('passwordNeeded');
        return { listing: found, custody: await unlockStore(folder, storeId, { kind: 'open' }) };
      });
      const userOf: UserOf = async ({ store }) => getFirstUser(store.db);
      const next = await openSession({ ...common, folder, listing, custody, hold, userOf });
      return enter(next, async () => undefined);
    },
    async users(storeId) {
      await find(storeId);
      const [slots] = await readKeySlots(folders.folder(storeId));
      return (slots?.slots ?? [])
        .filter(isPasswordSlot)
        .map(({ userId, userName }) => ({ userId, name: userName }));
    },
    signIn: async (storeId, userId, password) =>
      signIn(storeId, userId, { kind: 'password', userId, password }, async () => undefined),
    async recover(storeId, userId, { recoveryKey, newPassword }) {
      const { shopName } = await find(storeId);
      requireStrongPassword(newPassword, [shopName]);
      // What is mistyped must not count as a try, nor cost the time of one.
      const key = readRecoveryKey(recoveryKey);
      if (key === null) throw new AppError('recoveryKeyWrong');
      return signIn(storeId, userId, { kind: 'recovery', recoveryKey: key }, async ({ name }) =>
        userKeys.setPassword({ userId, userName: name }, newPassword),
      );
    },
    async lock() {
      const session = sessions.get();
      if (session === null) return;
      if (!session.listing.needsPassword) throw new AppError('storeUnprotected');
      sessions.setLocked({ listing: session.listing, userId: session.user.userId });
      await closeSession(session);
      onLeft();
    },
  };
}
