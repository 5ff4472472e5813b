import { openStore } from '@electron/database/open';
import type { ChainHead } from '@electron/database/queries/auditEntry';
import { AppError } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { needAuditKey, openTrail } from './auditTrail';
import { extractStore, type BackupHead } from './backupFile';
import { needSpace } from './backupFolder';
import { checkCopy } from './checkCopy';
import { isPasswordSlot, isSealed, unlockKeySlots, type KeySlots } from './keySlots';
import { readKeySlots } from './keySlotFiles';
import { removeRestored, replaceStore, restoredFile } from './replaceStore';
import { readRecoveryKey } from './recoveryKey';
import { deriveWitnessKey } from './storeKeys';
import { takeCustody, type Custody } from './unlockStore';
import { createWitness, type Witness } from './witness';
import { witnessOfCopy } from './witnessOfCopy';
import { writeDurably } from './writeDurably';

/** What somebody types to open a backup of a shop that has a password. */
export type BackupSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly recoveryKey: string }
  | null;

/** The keys of a backup. Throws passwordWrong and backupDamaged. */
export async function unlockBackup(slots: KeySlots, secret: BackupSecret): Promise<Custody> {
  const owners = slots.slots.filter(isPasswordSlot);
  const typed =
    secret?.kind === 'recovery'
      ? { ...secret, recoveryKey: readRecoveryKey(secret.recoveryKey) ?? '' }
      : secret;
  const secrets =
    typed?.kind === 'password'
      ? owners.map(({ userId }) => ({ ...typed, userId }))
      : [typed ?? { kind: 'open' as const }];
  for (const each of secrets) {
    const dataKey = await unlockKeySlots(slots, each);
    if (dataKey === 'changed') throw new AppError('backupDamaged');
    if (dataKey !== 'wrong') return takeCustody(dataKey, slots);
  }
  throw new AppError('passwordWrong');
}

interface Restore {
  readonly path: string;
  readonly head: BackupHead;
  readonly custody: Custody;
  readonly storesRoot: string;
  readonly witnessPath: (storeId: StoreId) => string;
  readonly deviceId: string;
  readonly programVersion: string;
  readonly now: () => string;
  /** Who restores; the program itself where nobody is signed in. */
  readonly userId: string;
  /** The highest epoch known of the store that is replaced. */
  readonly knownEpoch: number;
  readonly onFault: (error: unknown) => void;
  /** Called when everything is checked, before anything is replaced: closes the store. */
  readonly beforeReplace: () => Promise<void>;
}

/**
 * Restores a backup into the folder of its store: out of the pack, checked, with an entry that says
 * so and a raised epoch, and only then in the place of the old file, which is kept. Killed at any
 * point the store is exactly the old one or the new one.
 */
export async function restoreBackup(restore: Restore): Promise<void> {
  const { head, custody, path } = restore;
  const { storeId, shopName, isSample, createdAt } = head.manifest;
  const folder = join(restore.storesRoot, storeId);
  await mkdir(folder, { recursive: true });
  await needSpace(folder, 3 * head.manifest.store.bytes + 1024 * 1024);
  const aside = restoredFile(folder);
  let witness: Witness | null = null;
  try {
    await removeRestored(folder);
    await extractStore(path, head, custody.keys.backup, aside);
    const { report } = await checkCopy(aside, custody.keys.store);
    if (report !== null && report.problem !== null) throw new AppError('backupDamaged');
    const noted = await noteRestore(aside, restore);
    ({ witness } = noted);
    await restore.beforeReplace();
    await replaceStore(folder, await slotsToWrite(folder, custody));
    witness.write({ ...noted.head, isClosed: true });
    const about = { storeId, shopName, isSample, createdAt };
    await writeDurably(join(folder, 'about.json'), JSON.stringify(about));
  } finally {
    witness?.close();
    await removeRestored(folder);
  }
}

/** Slots that are of the same key stay as they are now: passwords changed since are kept. */
async function slotsToWrite(folder: string, { slots, dataKey }: Custody): Promise<KeySlots | null> {
  const current = await readKeySlots(folder).catch(() => []);
  return current.some((each) => isSealed(each, dataKey)) ? null : slots;
}

/** Brings the copy to the newest schema and writes the entry of the restore into it. */
async function noteRestore(
  aside: string,
  restore: Restore,
): Promise<{ readonly head: ChainHead; readonly witness: Witness }> {
  const { custody, head } = restore;
  const { storeId, epoch, seq } = head.manifest;
  const store = await openStore(aside, { mustExist: true, key: custody.keys.store });
  try {
    const auditKey = await needAuditKey(store);
    const witness = createWitness(
      restore.witnessPath(storeId),
      storeId,
      deriveWitnessKey(auditKey),
    );
    const testimony = witness.read();
    const witnessed = typeof testimony === 'object' ? testimony.epoch : 0;
    const trail = await openTrail({
      store,
      openWitness: () => witnessOfCopy(store.raw),
      deviceId: restore.deviceId,
      programVersion: restore.programVersion,
      now: restore.now,
      onFault: restore.onFault,
    });
    const deed = {
      userId: restore.userId,
      callName: 'backup.restore',
      notes: [{ concept: 'backup', conceptId: `${epoch}-${seq}`, details: { seq } }],
    } as const;
    const raised = Math.max(epoch, witnessed, restore.knownEpoch, trail.head().epoch) + 1;
    const written = await store.db
      .transaction()
      .execute(async (transaction) => trail.raise(transaction, deed, raised));
    return { head: written, witness };
  } finally {
    await store.close();
  }
}
