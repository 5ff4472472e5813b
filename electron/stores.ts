import { openStore, type OpenedStore } from '@electron/database/open';
import { insertShop } from '@electron/database/queries/shop';
import { getFirstUser, insertUser } from '@electron/database/queries/user';
import type { Stores, Surroundings } from '@electron/handlers/context';
import type { Session, SessionHolder } from '@electron/session';
import type { AuditTrail } from '@electron/trust/auditTrail';
import { writeKeySlots } from '@electron/trust/keySlotFiles';
import { storeFile } from '@electron/trust/moveStore';
import { settleReplace } from '@electron/trust/replaceStore';
import type { StoreKeys } from '@electron/trust/storeKeys';
import {
  encryptStore,
  openCustody,
  unlockStore,
  wipeCustody,
  type Custody,
} from '@electron/trust/unlockStore';
import { AppError } from '@shared/contract/result';
import type { OpenStore, StoreListing } from '@shared/contract/store';
import { storeIdSchema, type StoreId, type UserId } from '@shared/domain/ids';
import type { User } from '@shared/domain/user';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

interface StoresOptions {
  /** Holds one folder per store: `about.json` for the list, `store.db` for the data. */
  readonly root: string;
  readonly sessions: SessionHolder;
  /** Told while the open store can still be read. */
  readonly beforeClose: () => Promise<void>;
  readonly surroundings: Surroundings;
  /** Name of the first user of a new store, in the language of the program. */
  readonly firstUserName: () => string;
  /** Opens the audit trail of a store that was just opened. */
  readonly openTrail: (
    storeId: StoreId,
    store: OpenedStore,
    keys: StoreKeys,
  ) => Promise<AuditTrail>;
}

const aboutSchema = z.strictObject({
  storeId: storeIdSchema,
  shopName: z.string(),
  isSample: z.boolean(),
  createdAt: z.string(),
});

export function createStores({
  root,
  sessions,
  beforeClose,
  surroundings,
  firstUserName,
  openTrail,
}: StoresOptions): Stores {
  function folder(storeId: StoreId): string {
    return join(root, storeId);
  }

  async function openWith(
    custody: Custody,
    storeId: StoreId,
    mustExist: boolean,
  ): Promise<OpenedStore> {
    try {
      return await openStore(storeFile(folder(storeId)), { mustExist, key: custody.keys.store });
    } catch (error) {
      wipeCustody(custody);
      throw error;
    }
  }

  /** Works on `store` from now on; if `work` fails, the store before is still the open one. */
  async function enter(
    listing: StoreListing,
    store: OpenedStore,
    custody: Custody,
    userOf: (trail: AuditTrail) => Promise<User>,
    work: () => Promise<void>,
  ): Promise<OpenStore> {
    await beforeClose();
    const before = sessions.get();
    let trail: AuditTrail | null = null;
    try {
      trail = await openTrail(listing.storeId, store, custody.keys);
      const user = await userOf(trail);
      sessions.set({ store, listing, user, custody, trail, isLocked: false });
      await work();
      await closeSession(before);
      return { ...listing, user };
    } catch (error) {
      sessions.set(before);
      await store.close();
      trail?.close();
      wipeCustody(custody);
      throw error;
    }
  }

  /** Gives the empty store its shop, its first user and the entry that says so. */
  async function begin(
    store: OpenedStore,
    trail: AuditTrail,
    listing: StoreListing,
  ): Promise<User> {
    const { storeId, createdAt, isSample } = listing;
    // Ids are made here and nowhere else, so the brand is true by construction.
    const userId = surroundings.newId() as UserId;
    const user: User = { userId, name: firstUserName(), role: 'admin' };
    const head = await store.db.transaction().execute(async (transaction) => {
      await insertShop(transaction, listing);
      await insertUser(transaction, { ...user, createdAt });
      return trail.write(transaction, {
        userId,
        callName: isSample ? 'store.openSample' : 'store.create',
        notes: [{ concept: 'store', conceptId: storeId }],
      });
    });
    trail.confirm(head);
    return user;
  }

  /** A folder is a store once this file is in it. */
  async function writeAbout(listing: StoreListing): Promise<void> {
    const path = join(folder(listing.storeId), 'about.json');
    await writeFile(`${path}.part`, JSON.stringify(listing));
    await rename(`${path}.part`, path);
  }

  async function list(): Promise<readonly StoreListing[]> {
    if (!existsSync(root)) return [];
    const names = await readdir(root);
    const listings = await Promise.all(names.map(async (name) => readAbout(join(root, name))));
    return listings
      .filter((listing) => listing !== null)
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  return {
    list,
    async close() {
      await beforeClose();
      const session = sessions.get();
      sessions.set(null);
      await closeSession(session);
    },
    current() {
      const session = sessions.get();
      return session === null ? null : { ...session.listing, user: session.user };
    },
    async create(shopName, isSample, fill = async () => undefined) {
      const existing = await list();
      const isTaken = existing.some((each) => each.shopName === shopName && !each.isSample);
      if (isTaken && !isSample) {
        throw new AppError('shopNameTaken', { name: shopName });
      }
      const createdAt = surroundings.now();
      const storeId = storeIdSchema.parse(surroundings.newId());
      const listing: StoreListing = { storeId, shopName, isSample, createdAt };
      await mkdir(folder(storeId), { recursive: true });
      try {
        const custody = openCustody(storeId);
        await writeKeySlots(folder(storeId), custody.slots);
        const store = await openWith(custody, storeId, false);
        return await enter(
          listing,
          store,
          custody,
          async (trail) => begin(store, trail, listing),
          async () => {
            await fill();
            await writeAbout(listing);
          },
        );
      } catch (error) {
        await rm(folder(storeId), { recursive: true, force: true });
        throw error;
      }
    },
    async open(storeId) {
      const listing = await readAbout(folder(storeId));
      if (listing === null) throw new AppError('storeMissing');
      const session = sessions.get();
      if (session?.listing.storeId === storeId) return { ...listing, user: session.user };
      await settleReplace(folder(storeId));
      await encryptStore(folder(storeId), storeId);
      const custody = await unlockStore(folder(storeId), storeId, { kind: 'open' });
      const store = await openWith(custody, storeId, true);
      return enter(
        listing,
        store,
        custody,
        async () => getFirstUser(store.db),
        async () => undefined,
      );
    },
  };
}

async function closeSession(session: Session | null): Promise<void> {
  if (session === null) return;
  await session.store.close();
  // Only now is nothing left to be written.
  session.trail.close();
  wipeCustody(session.custody);
}

async function readAbout(path: string): Promise<StoreListing | null> {
  try {
    const text = await readFile(join(path, 'about.json'), 'utf8');
    return aboutSchema.parse(JSON.parse(text));
  } catch {
    // A folder that is not a store is not ours to judge.
    return null;
  }
}
