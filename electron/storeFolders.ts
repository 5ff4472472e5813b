import { readKeySlots } from '@electron/trust/keySlotFiles';
import type { StoreListing } from '@shared/contract/store';
import { storeIdSchema, type StoreId } from '@shared/domain/ids';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The folders of the stores: `about.json` for the list, `store.db` for the data, the key slots. */
export interface StoreFolders {
  folder(storeId: StoreId): string;
  list(): Promise<readonly StoreListing[]>;
  find(storeId: StoreId): Promise<StoreListing | null>;
  /** A folder is a store once this file is in it. */
  writeAbout(listing: StoreListing): Promise<void>;
}

const aboutSchema = z.strictObject({
  storeId: storeIdSchema,
  shopName: z.string(),
  isSample: z.boolean(),
  createdAt: z.string(),
});

export function createStoreFolders(root: string): StoreFolders {
  function folder(storeId: StoreId): string {
    return join(root, storeId);
  }
  return {
    folder,
    async list() {
      if (!existsSync(root)) return [];
      const names = await readdir(root);
      const listings = await Promise.all(names.map(async (name) => readListing(join(root, name))));
      return listings
        .filter((listing) => listing !== null)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    find: async (storeId) => readListing(folder(storeId)),
    async writeAbout({ storeId, shopName, isSample, createdAt }) {
      const path = join(folder(storeId), 'about.json');
      await writeFile(`${path}.part`, JSON.stringify({ storeId, shopName, isSample, createdAt }));
      await rename(`${path}.part`, path);
    },
  };
}

async function readListing(path: string): Promise<StoreListing | null> {
  try {
    const text = await readFile(join(path, 'about.json'), 'utf8');
    return { ...aboutSchema.parse(JSON.parse(text)), needsPassword: await needsPassword(path) };
  } catch {
    // A folder that is not a store is not ours to judge.
    return null;
  }
}

/** Damaged slots open nothing without a password either. */
async function needsPassword(path: string): Promise<boolean> {
  try {
    const [slots] = await readKeySlots(path);
    return slots !== undefined && slots.slots.every(({ kind }) => kind !== 'open');
  } catch {
    return true;
  }
}
