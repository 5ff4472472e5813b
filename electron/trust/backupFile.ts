import { AppError } from '@shared/contract/result';
import { backupReasons } from '@shared/domain/backup';
import { storeIdSchema } from '@shared/domain/ids';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { keySlotsSchema, type KeySlots } from './keySlots';

/** The form of a backup; a reader takes this one and no later one. */
const mark = 'GPBAK001';
const markFamily = 'GPBAK';
const hmacBytes = 32;
const largestHead = 1024 * 1024;
const chunkBytes = 1024 * 1024;

const part = z.strictObject({ bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const backupManifestSchema = z.strictObject({
  storeId: storeIdSchema,
  shopName: z.string().min(1).max(100),
  isSample: z.boolean(),
  /** When the shop was made, for the list of shops. */
  createdAt: z.string(),
  epoch: z.int().min(0),
  seq: z.int().min(0),
  /** Hash of the last entry of the audit trail. */
  head: z.string(),
  schemaVersion: z.int().min(0),
  programVersion: z.string(),
  reason: z.enum(backupReasons),
  madeAt: z.string(),
  madeOn: z.iso.date(),
  counts: z.record(z.string(), z.int().min(0)),
  keySlots: part,
  store: part,
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** What can be read of a backup without any key. */
export interface BackupHead {
  readonly manifest: BackupManifest;
  readonly slots: KeySlots;
  /** Where the copy of the store begins. */
  readonly storeAt: number;
  readonly sizeBytes: number;
}

interface NewBackup {
  readonly manifest: Omit<BackupManifest, 'keySlots' | 'store'>;
  readonly slots: KeySlots;
  /** A copy of the store that nobody has open. */
  readonly storePath: string;
  readonly key: Uint8Array;
}

/** Writes mark, manifest, key slots, copy and HMAC, and brings them to the disk. */
export async function writeBackup(path: string, backup: NewBackup): Promise<void> {
  const slots = Buffer.from(JSON.stringify(backup.slots));
  const store = await hashFile(backup.storePath);
  const manifest = Buffer.from(
    JSON.stringify({
      ...backup.manifest,
      keySlots: {
        bytes: slots.byteLength,
        sha256: createHash('sha256').update(slots).digest('hex'),
      },
      store,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(manifest.byteLength);
  const head = Buffer.concat([Buffer.from(mark, 'latin1'), length, manifest, slots]);
  const hmac = createHmac('sha256', backup.key).update(head);
  const target = await open(path, 'w', 0o600);
  const source = await open(backup.storePath, 'r');
  try {
    await target.writeFile(head);
    for await (const chunk of chunks(source, 0, store.bytes)) {
      hmac.update(chunk);
      await target.writeFile(chunk);
    }
    await target.writeFile(hmac.digest());
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
}

/** Throws backupNewer and backupDamaged. What is read here is believed only after `extractStore`. */
export async function readBackupHead(path: string): Promise<BackupHead> {
  const file = await openToRead(path);
  try {
    const { size } = await file.stat();
    const start = await readAt(file, 0, 12);
    const found = start.toString('latin1', 0, 8);
    if (found !== mark && found.startsWith(markFamily)) throw new AppError('backupNewer');
    const length = start.readUInt32BE(8);
    if (found !== mark || length > largestHead) throw new AppError('backupDamaged');
    const manifest = backupManifestSchema.parse(
      JSON.parse((await readAt(file, 12, length)).toString()),
    );
    const { keySlots, store } = manifest;
    const storeAt = 12 + length + keySlots.bytes;
    if (keySlots.bytes > largestHead || storeAt + store.bytes + hmacBytes !== size) {
      throw new AppError('backupDamaged');
    }
    const slots = await readAt(file, 12 + length, keySlots.bytes);
    if (createHash('sha256').update(slots).digest('hex') !== keySlots.sha256) {
      throw new AppError('backupDamaged');
    }
    return {
      manifest,
      slots: keySlotsSchema.parse(JSON.parse(slots.toString())),
      storeAt,
      sizeBytes: size,
    };
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('backupDamaged', {}, { cause: error });
  } finally {
    await file.close();
  }
}

/**
 * Takes the copy of the store out of a backup, or with `target` null only checks every byte. Throws
 * backupDamaged; nothing is left at `target` then.
 */
export async function extractStore(
  path: string,
  { manifest, storeAt, sizeBytes }: BackupHead,
  key: Uint8Array,
  target: string | null,
): Promise<void> {
  const file = await openToRead(path);
  const copy = target === null ? null : await open(target, 'w', 0o600);
  let isWhole = false;
  try {
    const hmac = createHmac('sha256', key);
    const hash = createHash('sha256');
    hmac.update(await readAt(file, 0, storeAt));
    for await (const chunk of chunks(file, storeAt, manifest.store.bytes)) {
      hmac.update(chunk);
      hash.update(chunk);
      await copy?.writeFile(chunk);
    }
    const seal = await readAt(file, sizeBytes - hmacBytes, hmacBytes);
    isWhole = timingSafeEqual(hmac.digest(), seal) && hash.digest('hex') === manifest.store.sha256;
    await copy?.sync();
  } finally {
    await copy?.close();
    await file.close();
    if (!isWhole && target !== null) await rm(target, { force: true });
  }
  if (!isWhole) throw new AppError('backupDamaged');
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw new AppError('backupDamaged', {}, { cause: error });
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new AppError('backupDamaged');
  return buffer;
}

async function* chunks(file: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += chunkBytes) {
    yield await readAt(file, from + done, Math.min(chunkBytes, length - done));
  }
}

async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const hash = createHash('sha256');
    for await (const chunk of chunks(file, 0, size)) hash.update(chunk);
    return { bytes: size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
