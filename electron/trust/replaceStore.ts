import { copyFile, link, open, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keySlotsSchema, type KeySlots } from './keySlots';
import { writeKeySlots } from './keySlotFiles';
import { storeFile } from './moveStore';
import { replaceDurably, writeDurably } from './writeDurably';

const markerSchema = z.strictObject({ slots: keySlotsSchema.nullable() });

/** Where a restored store waits until it is checked. */
export function restoredFile(folder: string): string {
  return join(folder, 'store.db.restored');
}

/** With its journal, which would be played into the next copy under this name. */
export async function removeRestored(folder: string): Promise<void> {
  // The second one is the copy under another key, until it takes the place of the first.
  for (const name of [restoredFile(folder), `${restoredFile(folder)}.key`]) {
    await rm(`${name}-journal`, { force: true });
    await rm(name, { force: true });
  }
}

/** While this file is there, the restored store is the one that counts. */
function markerFile(folder: string): string {
  return join(folder, 'restore.json');
}

function keptFile(folder: string): string {
  return join(folder, 'store.db.before-restore');
}

/**
 * Puts a checked copy in the place of the store that is closed. Until the marker is written the
 * store is the old one; from then on it is the new one, and `settleReplace` finishes what a crash
 * cut off. The old file stays as `store.db.before-restore`. With `slots` they are replaced too.
 */
export async function replaceStore(folder: string, slots: KeySlots | null): Promise<void> {
  await syncFile(restoredFile(folder));
  await writeDurably(markerFile(folder), JSON.stringify({ slots }));
  await finish(folder, slots);
}

/** At the start: finishes a restore that was decided, takes back one that was not. */
export async function settleReplace(folder: string): Promise<void> {
  const marker = await readMarker(markerFile(folder));
  if (marker !== null) await finish(folder, marker.slots);
  await removeRestored(folder);
  // A killed write leaves what it had begun.
  await rm(`${markerFile(folder)}.part`, { force: true });
  await rm(join(folder, 'about.json.part'), { force: true });
}

/** Null if there is none: it is written whole or not at all. */
async function readMarker(path: string): Promise<z.infer<typeof markerSchema> | null> {
  if (!existsSync(path)) return null;
  return markerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** May be done again from its beginning, wherever it was cut off. */
async function finish(folder: string, slots: KeySlots | null): Promise<void> {
  const path = storeFile(folder);
  if (existsSync(restoredFile(folder))) {
    if (existsSync(path)) {
      await keep(path, keptFile(folder));
      // The journal of the old file would be played into the new one.
      await keep(`${path}-journal`, `${keptFile(folder)}-journal`);
      await rm(`${path}-journal`, { force: true });
    }
    await replaceDurably(restoredFile(folder), path);
  }
  if (slots !== null) await writeKeySlots(folder, slots);
  await rm(markerFile(folder), { force: true });
}

/** A second name for the old bytes, or a copy where the file system has no second names. */
async function keep(path: string, kept: string): Promise<void> {
  if (!existsSync(path)) return;
  await rm(kept, { force: true });
  try {
    await link(path, kept);
  } catch {
    await copyFile(path, kept);
    await syncFile(kept);
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
