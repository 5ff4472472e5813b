import { copyWithKey } from '@electron/database/copyWithKey';
import type { StoreKey } from '@electron/database/connect';
import { link, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeySlots } from './keySlots';
import { removeNextKeySlots, writeKeySlots, writeNextKeySlots } from './keySlotFiles';
import { replaceDurably } from './writeDurably';

export function storeFile(folder: string): string {
  return join(folder, 'store.db');
}

interface Move {
  readonly from: StoreKey | undefined;
  readonly to: StoreKey;
  /** Sealed by the new data key. */
  readonly slots: KeySlots;
  /** Writes into the finished copy what is true only together with the new key. */
  readonly writeInto?: (copyPath: string) => Promise<void>;
}

/**
 * Gives a closed store another key. The copy is finished and compared before anything is replaced;
 * killed at any point, the store is the old one under the old slots or the new one under the new
 * slots, and `settleMove` knows which.
 */
export async function moveStore(folder: string, move: Move): Promise<void> {
  const { from, to, slots, writeInto } = move;
  const path = storeFile(folder);
  copyWithKey(path, asideFile(folder), { from, to });
  await writeInto?.(asideFile(folder));
  await sync(asideFile(folder));
  await writeNextKeySlots(folder, slots);
  if (from === undefined) await keepName(path, readableFile(folder));
  await replaceDurably(asideFile(folder), path);
  await finishMove(folder, slots);
}

/** The store is the new one: its slots take the place of the old ones. */
export async function finishMove(folder: string, slots: KeySlots): Promise<void> {
  await writeKeySlots(folder, slots);
  await clearMove(folder);
}

/** Takes away what a move leaves beside a store that is whole, finished or never begun. */
export async function clearMove(folder: string): Promise<void> {
  await removeNextKeySlots(folder);
  await removeForGood(asideFile(folder));
  // A journal without its file would be taken for that of the next copy.
  await removeForGood(`${asideFile(folder)}-journal`);
  await removeForGood(readableFile(folder));
}

/**
 * Overwrites a file before it is removed, unless it is another name of a file in use. Disks that
 * remap what is written may keep remnants; no program can help that.
 */
async function removeForGood(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return;
  if (found.nlink === 1) {
    const file = await open(path, 'r+');
    try {
      const zeros = Buffer.alloc(64 * 1024);
      for (let at = 0; at < found.size; at += zeros.byteLength) {
        await file.write(zeros, 0, Math.min(zeros.byteLength, found.size - at), at);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await rm(path, { force: true });
}

function asideFile(folder: string): string {
  return join(folder, 'store.db.next');
}

/** The last name of a store that anybody could read, until its bytes are overwritten. */
function readableFile(folder: string): string {
  return join(folder, 'store.db.readable');
}

async function keepName(path: string, second: string): Promise<void> {
  await rm(second, { force: true });
  // Some file systems have no second names; then the old bytes are freed without being overwritten.
  await link(path, second).catch(() => undefined);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
