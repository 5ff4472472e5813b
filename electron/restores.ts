import type { Backups, Restores, Stores, Surroundings } from '@electron/handlers/context';
import { listUsers } from '@electron/database/queries/user';
import type { SessionHolder } from '@electron/session';
import { readBackupHead, type BackupHead } from '@electron/trust/backupFile';
import { listBackups, readIndex } from '@electron/trust/backupFolder';
import type { CheckCopy } from '@electron/trust/checkCopy';
import { glanceAtWitness } from '@electron/trust/witness';
import { isSealed } from '@electron/trust/keySlots';
import { restoreBackup, unlockBackup, type BackupSecret } from '@electron/trust/restoreBackup';
import type { StoreHolds } from '@electron/trust/storeHolds';
import { takeCustody, wipeCustody, type Custody } from '@electron/trust/unlockStore';
import type { ChosenBackup } from '@shared/contract/backup';
import { AppError } from '@shared/contract/result';
import type { Place } from '@shared/domain/place';
import { requireSuitable } from '@electron/trust/requireSuitable';
import type { StoreId } from '@shared/domain/ids';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DepartureLists } from './departures';

const offeredBackups = 3;

interface RestoresOptions {
  readonly sessions: SessionHolder;
  readonly stores: Pick<Stores, 'list' | 'open' | 'close'>;
  readonly departures: Pick<DepartureLists, 'paths'>;
  readonly backups: Backups;
  readonly place: Place;
  readonly holds: StoreHolds;
  readonly storesRoot: string;
  readonly witnessPath: (storeId: StoreId) => string;
  readonly deviceId: string;
  readonly programVersion: string;
  readonly checkCopy: CheckCopy;
  readonly surroundings: Surroundings;
  readonly onFault: (error: unknown) => void;
}

const programUser = 'program';

export function createRestores(options: RestoresOptions): Restores {
  const { sessions, stores, backups } = options;

  async function run(path: string, head: BackupHead, secret: BackupSecret) {
    const session = sessions.get();
    const { storeId } = head.manifest;
    if (session !== null && session.listing.storeId !== storeId)
      throw new AppError('backupForeign');
    if (!(await isHere(storeId))) requireSuitable(options.place);
    const custody = await custodyFor(head, secret);
    const folder = join(options.storesRoot, storeId);
    await mkdir(folder, { recursive: true });
    const hold = await options.holds.hold(folder);
    let isOpen = false;
    try {
      const slots = await restoreBackup({
        ...options,
        path,
        head,
        custody,
        now: options.surroundings.now,
        userId: session?.user.userId ?? programUser,
        departureLists: options.departures.paths(storeId, path),
        current:
          session === null
            ? null
            : { custody: session.custody, users: await listUsers(session.store.db) },
        knownEpoch: session?.trail.head().epoch ?? 0,
        // Only now: a new backup may push out the one that was just taken out.
        async beforeReplace() {
          await backups.makeQuietly('restore');
          await stores.close();
        },
      });
      isOpen = slots.slots.some(({ kind }) => kind === 'open');
    } finally {
      wipeCustody(custody);
      await hold.release();
    }
    return isOpen ? stores.open(storeId) : null;
  }

  async function isHere(storeId: StoreId): Promise<boolean> {
    return (await stores.list()).some((listing) => listing.storeId === storeId);
  }

  /** The keys at hand if the backup is under them, else those that the secret opens. */
  async function custodyFor({ slots }: BackupHead, secret: BackupSecret): Promise<Custody> {
    const own = sessions.get()?.custody;
    return own !== undefined && isSealed(slots, own.dataKey)
      ? takeCustody(Buffer.from(own.dataKey), slots)
      : unlockBackup(slots, secret);
  }

  async function look(path: string): Promise<Omit<ChosenBackup, 'token'>> {
    const { manifest, slots } = await readBackupHead(path);
    const { storeId, shopName, madeAt, seq, counts } = manifest;
    return {
      fileName: basename(path),
      shopName,
      madeAt,
      seq,
      counts,
      needsSecret: slots.slots.every(({ kind }) => kind !== 'open'),
      isHere: await isHere(storeId),
    };
  }

  return {
    look,
    async offer(storeId) {
      const folder = backups.folder(storeId);
      const { tested } = await readIndex(folder);
      const { found } = await listBackups(folder, storeId);
      const good = found.filter(({ name }) => tested[name]?.isGood !== false);
      const known = glanceAtWitness(options.witnessPath(storeId));
      return Promise.all(
        good.slice(0, offeredBackups).map(async ({ name, seq }) => ({
          path: join(folder, name),
          found: await look(join(folder, name)),
          lost: known === null ? null : Math.max(0, known - seq),
        })),
      );
    },
    async restore(name, secret) {
      const session = sessions.get();
      if (session === null) throw new AppError('storeMissing');
      const path = join(backups.folder(session.listing.storeId), name);
      return run(path, await readBackupHead(path), secret);
    },
    restoreFile: async (path, secret) => run(path, await readBackupHead(path), secret),
  };
}
