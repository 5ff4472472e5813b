import { isInUse } from '@electron/database/inspectFile';
import { AppError } from '@shared/contract/result';
import { randomUUID } from 'node:crypto';
import { link, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { storeFile } from './moveStore';

/** Who has a store open; it lies beside the store, for everybody who finds it taken. */
const holderSchema = z.strictObject({
  computer: z.string(),
  userName: z.string(),
  processId: z.int().min(1),
  since: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** A store that nobody else may open until it is released. */
export interface StoreHold {
  release(): Promise<void>;
}

export interface StoreHolds {
  /** Throws storeHeld, with the name of the holder, and storeMissing. */
  hold(folder: string): Promise<StoreHold>;
}

export interface StoreHoldsOptions {
  /** This program, as others are to know it. */
  readonly holder: Omit<Holder, 'since' | 'token'>;
  readonly now: () => string;
}

const signOfLifeMs = 60_000;
/** A computer that was switched off gives no sign of life; after so long its store is free. */
const silentAfterMs = 10 * 60_000;

/**
 * Takes stores for this program alone, by a file that names it. The lock of the database guards the
 * data; the file says who has it, also on another computer, and covers the moments in which the
 * database is closed to be replaced. A file that a dead program left is taken over.
 */
export function createStoreHolds({ holder, now }: StoreHoldsOptions): StoreHolds {
  const held = new Map<string, { count: number; readonly token: string; timer: NodeJS.Timeout }>();

  async function take(folder: string): Promise<void> {
    const path = holdFile(folder);
    const own: Holder = { ...holder, since: now(), token: randomUUID() };
    if (!(await create(path, own))) {
      const found = await readHolder(path);
      if (!(await isLeft(path, folder, found))) throw heldBy(found);
      if (!(await takeOver(path, found, own))) throw heldBy(await readHolder(path));
    }
    const timer = setInterval(() => void giveSign(path, own.token), signOfLifeMs);
    timer.unref();
    held.set(folder, { count: 0, token: own.token, timer });
  }

  /** The program of the file is gone: dead here, or silent for long; and the database is free. */
  async function isLeft(path: string, folder: string, found: Holder | null): Promise<boolean> {
    const isDeadHere = found?.computer === holder.computer && !isAlive(found.processId);
    return (isDeadHere || (await isSilent(path))) && !isInUse(storeFile(folder));
  }

  async function release(folder: string): Promise<void> {
    const entry = held.get(folder);
    if (entry === undefined) return;
    entry.count -= 1;
    if (entry.count > 0) return;
    held.delete(folder);
    clearInterval(entry.timer);
    const found = await readHolder(holdFile(folder));
    if (found?.token === entry.token) await rm(holdFile(folder), { force: true });
  }

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a release must not remove what is being taken. */
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    async hold(folder) {
      await inTurn(async () => {
        if (!held.has(folder)) await take(folder);
        const entry = held.get(folder);
        if (entry !== undefined) entry.count += 1;
      });
      let isHeld = true;
      return {
        async release() {
          if (!isHeld) return;
          isHeld = false;
          await inTurn(async () => release(folder));
        },
      };
    },
  };
}

/** What was taken for work that fails is let go. */
export async function releaseIfRefused<Value>(
  hold: StoreHold,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    await hold.release();
    throw error;
  }
}

export function holdFile(folder: string): string {
  return join(folder, 'store.lock');
}

/** Whole or not at all; false if there is one already. */
async function create(path: string, own: Holder): Promise<boolean> {
  const aside = `${path}.${own.token}`;
  try {
    const file = await open(aside, 'wx');
    await file.writeFile(JSON.stringify(own));
    await file.close();
    try {
      await link(aside, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      return await createInPlace(path, own);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new AppError('storeMissing');
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** For file systems without second names. */
async function createInPlace(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(own));
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null if it went away meanwhile, or is not whole. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Puts the own file in the place of the one that was judged; false if somebody else did so first.
 * Only one at a time may remove the file: whoever moved it aside to look would leave the place
 * empty for a third.
 */
async function takeOver(path: string, judged: Holder | null, own: Holder): Promise<boolean> {
  const guard = `${path}.takeover`;
  if (!(await create(guard, own))) {
    // Left by a program that died in this very moment; the next attempt finds it gone.
    if (await isSilent(guard)) await rm(guard, { force: true });
    return false;
  }
  try {
    if ((await readHolder(path))?.token !== judged?.token) return false;
    await rm(path, { force: true });
    return await create(path, own);
  } finally {
    await rm(guard, { force: true });
  }
}

/** By the clock of the file system, which is the same for all who look at it. */
async function isSilent(path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    const { mtimeMs } = await stat(path);
    const file = await open(aside, 'wx');
    const now = (await file.stat()).mtimeMs;
    await file.close();
    return now - mtimeMs > silentAfterMs;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  } finally {
    await rm(aside, { force: true });
  }
}

async function giveSign(path: string, token: string): Promise<void> {
  if ((await readHolder(path))?.token !== token) return;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function heldBy(found: Holder | null): AppError {
  if (found === null) return new AppError('storeInUse');
  const { computer, userName, processId, since } = found;
  const at = new Date(since).toLocaleString('sv-SE').slice(0, 16);
  return new AppError('storeHeld', { computer, userName, processId, since: at });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
