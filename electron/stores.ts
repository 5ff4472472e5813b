import { openStore, type OpenedStore } from '@electron/database/open';
import { insertShop } from '@electron/database/queries/shop';
import { getFirstUser, insertUser } from '@electron/database/queries/user';
import type { Stores, Surroundings } from '@electron/handlers/context';
import type { SessionHolder } from '@electron/session';
import { AppError } from '@shared/contract/result';
import type { OpenStore, StoreListing } from '@shared/contract/store';
import { storeIdSchema, type StoreId, type UserId } from '@shared/domain/ids';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

interface StoresOptions {
  /** Holds one folder per store: `about.json` for the list, `store.db` for the data. */
  readonly root: string;
  readonly sessions: SessionHolder;
  readonly surroundings: Surroundings;
  /** Name of the first user of a new store, in the language of the program. */
  readonly firstUserName: () => string;
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
  surroundings,
  firstUserName,
}: StoresOptions): Stores {
  function folder(storeId: StoreId): string {
    return join(root, storeId);
  }

  async function enter(listing: StoreListing, store: OpenedStore): Promise<OpenStore> {
    const user = await getFirstUser(store.db);
    sessions.set({ store, listing, user, isLocked: false });
    return { ...listing, user };
  }

  async function leave(): Promise<void> {
    const session = sessions.get();
    sessions.set(null);
    await session?.store.close();
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
    close: leave,
    current() {
      const session = sessions.get();
      return session === null ? null : { ...session.listing, user: session.user };
    },
    async create(shopName, isSample) {
      const existing = await list();
      if (existing.some((listing) => listing.shopName === shopName && !listing.isSample)) {
        throw new AppError('shopNameTaken', { name: shopName });
      }
      await leave();
      const createdAt = surroundings.now();
      const listing: StoreListing = {
        storeId: storeIdSchema.parse(surroundings.newId()),
        shopName,
        isSample,
        createdAt,
      };
      await mkdir(folder(listing.storeId), { recursive: true });
      const path = join(folder(listing.storeId), 'store.db');
      const store = await openStore(path, { mustExist: false });
      await store.db.transaction().execute(async (transaction) => {
        await insertShop(transaction, listing);
        await insertUser(transaction, {
          // Ids are made here and nowhere else, so the brand is true by construction.
          userId: surroundings.newId() as UserId,
          name: firstUserName(),
          role: 'admin',
          createdAt,
        });
      });
      await writeFile(join(folder(listing.storeId), 'about.json'), JSON.stringify(listing));
      return enter(listing, store);
    },
    async open(storeId) {
      const listing = await readAbout(folder(storeId));
      if (listing === null) throw new AppError('storeMissing');
      const session = sessions.get();
      if (session?.listing.storeId === storeId) return { ...listing, user: session.user };
      await leave();
      const path = join(folder(storeId), 'store.db');
      return enter(listing, await openStore(path, { mustExist: true }));
    },
  };
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
