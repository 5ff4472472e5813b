import type { OpenedStore } from '@electron/database/open';
import type { StoreListing } from '@shared/contract/store';
import { AppError } from '@shared/contract/result';
import type { BackupReason } from '@shared/domain/backup';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditTrail } from './auditTrail';
import { extractStore, readBackupHead, writeBackup, type BackupManifest } from './backupFile';
import { backupName, needSpace } from './backupFolder';
import { checkCopy } from './checkCopy';
import type { Custody } from './unlockStore';
import { replaceDurably } from './writeDurably';

interface CheckedBackup {
  readonly session: {
    readonly store: OpenedStore;
    readonly trail: Pick<AuditTrail, 'head'>;
    readonly custody: Custody;
    readonly listing: StoreListing;
  };
  readonly folder: string;
  readonly storePath: string;
  readonly reason: BackupReason;
  readonly programVersion: string;
  readonly madeAt: string;
  readonly madeOn: string;
}

/**
 * Copies the open store, looks through the copy, packs it, looks through the pack, and only then
 * gives it the name of a backup. Throws diskFull before it begins, and backupFailed.
 */
export async function writeCheckedBackup(backup: CheckedBackup): Promise<void> {
  const { store, trail, custody, listing } = backup.session;
  const copy = join(backup.folder, 'copy.part');
  const pack = join(backup.folder, 'backup.part');
  const { size } = await stat(backup.storePath);
  await needSpace(backup.folder, 2 * size + 1024 * 1024);
  try {
    await rm(copy, { force: true });
    const head = await store.db.connection().execute(async () => {
      store.raw.prepare('VACUUM INTO ?').run(copy);
      return trail.head();
    });
    const { report, counts, schemaVersion } = await checkCopy(copy, custody.keys.store);
    if (report?.problem !== null || report.head !== head.hash) throw new AppError('backupFailed');
    const { storeId, shopName, isSample, createdAt } = listing;
    const manifest: Omit<BackupManifest, 'keySlots' | 'store'> = {
      storeId,
      shopName,
      isSample,
      createdAt,
      epoch: head.epoch,
      seq: head.seq,
      head: head.hash,
      schemaVersion,
      programVersion: backup.programVersion,
      reason: backup.reason,
      madeAt: backup.madeAt,
      madeOn: backup.madeOn,
      counts: { ...counts },
    };
    const key = custody.keys.backup;
    await writeBackup(pack, { manifest, slots: custody.slots, storePath: copy, key });
    await extractStore(pack, await readBackupHead(pack), key, null);
    await replaceDurably(pack, join(backup.folder, backupName(head)));
  } finally {
    await rm(copy, { force: true });
    await rm(pack, { force: true });
  }
}
