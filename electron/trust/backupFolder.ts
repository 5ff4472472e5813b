import { AppError } from '@shared/contract/result';
import { planPrune, sortBackups } from '@shared/domain/backup';
import { copyFile, mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readBackupHead, type BackupHead } from './backupFile';
import { replaceDurably, writeDurably } from './writeDurably';

const ending = '.gpbak';
const indexSchema = z.strictObject({
  second: z.string().nullable(),
  secondCopiedAt: z.string().nullable(),
  firstAt: z.string().nullable(),
  failedAt: z.string().nullable(),
  tested: z.record(z.string(), z.strictObject({ at: z.string(), isGood: z.boolean() })),
});
/** What this computer remembers about the backups of one store. */
export type BackupIndex = z.infer<typeof indexSchema>;

const emptyIndex: BackupIndex = {
  second: null,
  secondCopiedAt: null,
  firstAt: null,
  failedAt: null,
  tested: {},
};

export interface FoundBackup extends BackupHead {
  readonly name: string;
  readonly epoch: number;
  readonly seq: number;
}

export function backupName({ epoch, seq }: { readonly epoch: number; readonly seq: number }) {
  return `${epoch}-${seq}${ending}`;
}

/** Backups of a folder, newest first, and the files that only bear the name of one. */
export async function listBackups(
  folder: string,
  storeId: string,
): Promise<{ readonly found: readonly FoundBackup[]; readonly damaged: readonly string[] }> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const found: FoundBackup[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    const head = await readBackupHead(join(folder, name)).catch(() => null);
    if (head === null) damaged.push(name);
    else if (head.manifest.storeId === storeId) {
      found.push({ ...head, name, epoch: head.manifest.epoch, seq: head.manifest.seq });
    }
  }
  return { found: sortBackups(found), damaged };
}

/** Lets backups go that the plan no longer keeps. Those that failed a test count for nothing. */
export async function pruneBackups(
  folder: string,
  storeId: string,
  tested: BackupIndex['tested'],
): Promise<void> {
  const { found } = await listBackups(folder, storeId);
  const good = found.filter(({ name }) => tested[name]?.isGood !== false);
  const gone = planPrune(
    good.map(({ name, epoch, seq, manifest }) => ({ name, epoch, seq, madeOn: manifest.madeOn })),
  );
  for (const name of gone) await rm(join(folder, name), { force: true });
}

/** Copies a finished backup elsewhere, whole or not at all. */
export async function copyBackup(path: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `${name}.part`);
  try {
    await copyFile(path, aside);
    const file = await open(aside, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await replaceDurably(aside, join(folder, name));
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Throws diskFull before anything is written that could not be finished. */
export async function needSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) throw new AppError('diskFull');
}

export async function readIndex(folder: string): Promise<BackupIndex> {
  try {
    return indexSchema.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  } catch {
    // It only helps to remember; the backups speak for themselves.
    return emptyIndex;
  }
}

export async function writeIndex(folder: string, index: BackupIndex): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, 'index.json'), JSON.stringify(index));
}
