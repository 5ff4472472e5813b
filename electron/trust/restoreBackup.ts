import { copyWithKey } from '@electron/database/copyWithKey';
import { openStore } from '@electron/database/open';
import type { ChainHead } from '@electron/database/queries/auditEntry';
import { deleteDevices } from '@electron/database/queries/handOff';
import { AppError } from '@shared/contract/result';
import type { StoreId, UserId } from '@shared/domain/ids';
import type { UserEntry } from '@shared/domain/user';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { applyDepartures } from './applyDepartures';
import { needAuditKey, openTrail } from './auditTrail';
import { extractStore, type BackupHead } from './backupFile';
import { needSpace } from './backupFolder';
import type { CheckCopy } from './checkCopy';
import { joinDepartures, nobody, readDepartures, type Departures } from './departures';
import { isPasswordSlot, isSealed, unlockKeySlots, type KeySlots } from './keySlots';
import { readKeySlots } from './keySlotFiles';
import { removeRestored, replaceStore, restoredFile } from './replaceStore';
import { readRecoveryKey } from './recoveryKey';
import { deriveDeparturesKey, deriveWitnessKey } from './storeKeys';
import { custodyWithout, takeCustody, type Custody } from './unlockStore';
import { createWitness, type Witness } from './witness';
import { replaceDurably, writeDurably } from './writeDurably';
import { witnessOfCopy } from './witnessOfCopy';

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
  readonly checkCopy: CheckCopy;
  readonly now: () => string;
  /** Who restores; the program itself where nobody is signed in. */
  readonly userId: string;
  /** The highest epoch known of the store that is replaced. */
  readonly knownEpoch: number;
  /** Lists of who was erased or removed; those under the key of another store count for nothing. */
  readonly departureLists: readonly string[];
  /** The keys and users of the store while it is open: they stay those of today. */
  readonly current: { readonly custody: Custody; readonly users: readonly UserEntry[] } | null;
  readonly onFault: (error: unknown) => void;
  /** Called when everything is checked, before anything is replaced: closes the store. */
  readonly beforeReplace: () => Promise<void>;
}

/**
 * Restores a backup into the folder of its store: out of the pack, checked, with an entry that says
 * so and a raised epoch, and only then in the place of the old file, which is kept. Killed at any
 * point the store is exactly the old one or the new one.
 */
export async function restoreBackup(restore: Restore): Promise<KeySlots> {
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
    const { report } = await restore.checkCopy(aside, custody.keys.store);
    if (report !== null && report.problem !== null) throw new AppError('backupDamaged');
    const noted = await noteRestore(aside, restore);
    ({ witness } = noted);
    const { key, slots } = await keysInForce(folder, restore, noted.removed);
    await changeKey(aside, custody.keys.store, key);
    await restore.beforeReplace();
    await replaceStore(folder, slots);
    witness.write({ ...noted.head, isClosed: true });
    const about = { storeId, shopName, isSample, createdAt };
    await writeDurably(join(folder, 'about.json'), JSON.stringify(about));
    return slots;
  } finally {
    witness?.close();
    await removeRestored(folder);
  }
}

interface KeysInForce {
  readonly key: Buffer;
  readonly slots: KeySlots;
}

/**
 * The key and the slots that the restored store gets: those of the store as it is, where they are at
 * hand, so that passwords changed since are kept; else those of the backup. Whoever was removed since
 * knows the key of the backup: then it gets another one.
 */
async function keysInForce(
  folder: string,
  { custody, current }: Restore,
  removed: readonly UserId[],
): Promise<KeysInForce> {
  if (current !== null) {
    const { keys, slots } = current.custody;
    return { key: Buffer.from(keys.store), slots };
  }
  const own = custody.slots.slots.some(
    (slot) => isPasswordSlot(slot) && removed.includes(slot.userId),
  );
  if (own) {
    const next = removed.reduce(custodyWithout, custody);
    return { key: next.keys.store, slots: next.slots };
  }
  const known = await readKeySlots(folder).catch(() => []);
  const slots = known.find((each) => isSealed(each, custody.dataKey)) ?? custody.slots;
  return { key: custody.keys.store, slots };
}

/** Moves the copy that nobody has open yet under another key. */
async function changeKey(aside: string, from: Buffer, to: Buffer): Promise<void> {
  if (from.equals(to)) return;
  const moved = `${aside}.key`;
  copyWithKey(aside, moved, { from, to });
  await replaceDurably(moved, aside);
}

/** Brings the copy to the newest schema and writes the entry of the restore into it. */
async function noteRestore(
  aside: string,
  restore: Restore,
): Promise<{
  readonly head: ChainHead;
  readonly witness: Witness;
  readonly removed: readonly UserId[];
}> {
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
    const raised = Math.max(epoch, witnessed, restore.knownEpoch, trail.head().epoch) + 1;
    const departures = await readLists(restore.departureLists, deriveDeparturesKey(auditKey));
    const users = restore.current?.users ?? [];
    return await store.db.transaction().execute(async (transaction) => {
      const applied = await applyDepartures(transaction, departures, users, restore.now());
      await deleteDevices(transaction);
      const { erased, removed } = applied;
      const details = { seq, erasedAgain: erased, removedAgain: removed.length };
      const deed = {
        userId: restore.userId,
        callName: 'backup.restore',
        notes: [{ concept: 'backup', conceptId: `${epoch}-${seq}`, details: shown(details) }],
      } as const;
      return { head: await trail.raise(deed, raised), witness, removed };
    });
  } finally {
    await store.close();
  }
}

async function readLists(paths: readonly string[], key: Buffer): Promise<Departures> {
  const lists = await Promise.all(paths.map(async (path) => readDepartures(path, key)));
  return lists.reduce(joinDepartures, nobody);
}

/** Counts of nothing are not worth a word. */
function shown(details: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(details).filter(([name, count]) => name === 'seq' || count > 0),
  );
}
