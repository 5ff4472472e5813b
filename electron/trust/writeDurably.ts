import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Writes a small file whole or not at all, and on the disk before it returns. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const aside = `${path}.part`;
  const file = await open(aside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await replaceDurably(aside, path);
}

/** Puts a finished file in the place of another; the name leads to the old or to the new one. */
export async function replaceDurably(aside: string, path: string): Promise<void> {
  await renamePatiently(aside, path);
  await syncFolder(dirname(path));
}

/** Scanners and sync programs hold files for moments; on Windows a rename fails meanwhile. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const startedAt = performance.now();
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      const isHeld = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
      if (!isHeld || performance.now() - startedAt > 10_000) throw error;
      await wait(pause);
    }
  }
}

/** A rename lasts only once its folder is on the disk; Windows does that by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
