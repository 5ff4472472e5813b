import type { OpenedStore } from '@electron/database/open';
import type { AuditReport } from '@shared/contract/auditEntry';
import type { StoreListing } from '@shared/contract/store';
import { AppError } from '@shared/contract/result';
import type { BackupReason } from '@shared/domain/backup';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditTrail } from './auditTrail';
import { extractStore, readBackupHead, writeBackup, type BackupManifest } from './backupFile';
import { backupName, needSpace } from './backupFolder';
import type { CheckCopy, CheckedCopy } from './checkCopy';
import type { Custody } from './unlockStore';
import { replaceDurably } from './writeDurably';

/** The store that a backup is of, and the keys it is under. */
export interface BackedUpStore {
  readonly custody: Custody;
  readonly listing: StoreListing;
}

interface NewBackup {
  readonly checkCopy: CheckCopy;
  readonly folder: string;
  readonly storePath: string;
  readonly reason: BackupReason;
  readonly programVersion: string;
  readonly madeAt: string;
  readonly madeOn: string;
}

interface OpenBackup extends NewBackup {
  readonly session: BackedUpStore & {
    readonly store: OpenedStore;
    readonly trail: Pick<AuditTrail, 'head'>;
  };
}

/**
 * Copies the open store, looks through the copy, packs it, looks through the pack, and only then
 * gives it the name of a backup. Throws diskFull before it begins, and backupFailed.
 */
export async function writeCheckedBackup(backup: OpenBackup): Promise<void> {
  const { session, folder } = backup;
  const copy = join(folder, 'copy.part');
  await needSpaceFor(backup);
  try {
    await rm(copy, { force: true });
    const head = await session.store.db.connection().execute(async () => {
      await session.store.copyTo(copy);
      return session.trail.head();
    });
    const checked = await backup.checkCopy(copy, session.custody.keys.store);
    const { report } = checked;
    if (report?.problem !== null || report.head !== head.hash) throw new AppError('backupFailed');
    await pack(backup, session, copy, checked);
  } finally {
    await rm(copy, { force: true });
  }
}

interface CopyBackup extends NewBackup {
  readonly of: BackedUpStore;
  /** Whole, and nobody has it open; it is left where it is. */
  readonly copy: string;
}

/**
 * Packs a copy that was made of a store of an earlier schema, as `writeCheckedBackup` does, and says
 * what its trail holds. One whose trail does not fit is no backup; then nothing is written.
 */
export async function writeBackupOfCopy(backup: CopyBackup): Promise<AuditReport | null> {
  const { of, copy } = backup;
  await needSpaceFor(backup);
  const checked = await backup.checkCopy(copy, of.custody.keys.store);
  const problem = checked.report?.problem ?? null;
  if (problem === null) await pack(backup, of, copy, checked);
  return checked.report;
}

async function needSpaceFor({ folder, storePath }: NewBackup): Promise<void> {
  const { size } = await stat(storePath);
  await needSpace(folder, 2 * size + 1024 * 1024);
}

async function pack(
  backup: NewBackup,
  { custody, listing }: BackedUpStore,
  copy: string,
  { report, counts, schemaVersion }: CheckedCopy,
): Promise<void> {
  const path = join(backup.folder, 'backup.part');
  const { storeId, shopName, isSample, createdAt } = listing;
  // Before there was a chain, entries were only counted.
  const head = report ?? { epoch: 0, entries: counts['auditEntry'] ?? 0, head: '' };
  const manifest: Omit<BackupManifest, 'keySlots' | 'store'> = {
    storeId,
    shopName,
    isSample,
    createdAt,
    epoch: head.epoch,
    seq: head.entries,
    head: head.head,
    schemaVersion,
    programVersion: backup.programVersion,
    reason: backup.reason,
    madeAt: backup.madeAt,
    madeOn: backup.madeOn,
    counts: { ...counts },
  };
  const key = custody.keys.backup;
  try {
    await writeBackup(path, { manifest, slots: custody.slots, storePath: copy, key });
    await extractStore(path, await readBackupHead(path), key, null);
    await replaceDurably(path, join(backup.folder, backupName(manifest)));
  } finally {
    await rm(path, { force: true });
  }
}
