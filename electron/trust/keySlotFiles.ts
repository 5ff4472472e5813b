import { AppError } from '@shared/contract/result';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keySlotsSchema, type KeySlots } from './keySlots';
import { writeDurably } from './writeDurably';

/** Two copies, so that one damaged sector locks nobody out; the second name is read if need be. */
const fileNames = ['keyslots.json', 'keyslots.copy.json'] as const;
/** The slots of a data key that the store is being moved to. */
const nextFileName = 'keyslots.next.json';
const largest = 512 * 1024;

/** The readable copies, best first; empty if there are none. Throws keySlotsDamaged if all are broken. */
export async function readKeySlots(folder: string): Promise<readonly KeySlots[]> {
  const found = await Promise.all(fileNames.map(async (name) => readOne(join(folder, name))));
  const copies = found.filter((each) => each !== 'missing');
  const whole = copies.filter((each) => each !== 'damaged');
  if (copies.length > 0 && whole.length === 0) throw new AppError('keySlotsDamaged');
  return whole;
}

export async function readNextKeySlots(folder: string): Promise<KeySlots | null> {
  const next = await readOne(join(folder, nextFileName));
  return next === 'missing' || next === 'damaged' ? null : next;
}

/** Writes both copies, one after the other: at any moment at least one of them is whole. */
export async function writeKeySlots(folder: string, slots: KeySlots): Promise<void> {
  for (const name of fileNames) {
    await writeDurably(join(folder, name), JSON.stringify(slots));
  }
}

export async function writeNextKeySlots(folder: string, slots: KeySlots): Promise<void> {
  await writeDurably(join(folder, nextFileName), JSON.stringify(slots));
}

/** Also what a killed write left half done. */
export async function removeNextKeySlots(folder: string): Promise<void> {
  for (const name of [
    nextFileName,
    ...[nextFileName, ...fileNames].map((each) => `${each}.part`),
  ]) {
    await rm(join(folder, name), { force: true });
  }
}

async function readOne(path: string): Promise<KeySlots | 'missing' | 'damaged'> {
  try {
    if ((await stat(path)).size > largest) return 'damaged';
    const parsed = keySlotsSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : 'damaged';
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? 'missing' : 'damaged';
  }
}
