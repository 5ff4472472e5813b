import type { Backups, Surroundings } from '@electron/handlers/context';
import type { KeepOldStore } from '@electron/openSession';
import type { Session, SessionHolder } from '@electron/session';
import type { AuditReport } from '@shared/contract/auditEntry';
import type { Backup, BackupTest } from '@shared/contract/backup';
import { AppError } from '@shared/contract/result';
import type { BackupReason } from '@shared/domain/backup';
import type { StoreId } from '@shared/domain/ids';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DepartureLists } from './departures';
import { extractStore, readBackupHead } from '@electron/trust/backupFile';
import {
  backupName,
  copyBackup,
  listBackups,
  pruneBackups,
  readIndex,
  writeIndex,
  type BackupIndex,
  type FoundBackup,
} from '@electron/trust/backupFolder';
import type { CheckCopy } from '@electron/trust/checkCopy';
import { needsSecondPlace } from '@electron/trust/needsSecondPlace';
import {
  writeBackupOfCopy,
  writeCheckedBackup,
  type BackedUpStore,
} from '@electron/trust/writeCheckedBackup';
import { replaceDurably } from '@electron/trust/writeDurably';
import { storeFile } from '@electron/trust/moveStore';
import { testBackup } from '@electron/trust/testBackup';
import { takeCustody, wipeCustody } from '@electron/trust/unlockStore';

interface BackupsOptions {
  readonly root: string;
  readonly storesRoot: string;
  readonly sessions: SessionHolder;
  readonly surroundings: Pick<Surroundings, 'now' | 'today'>;
  readonly departures: Pick<DepartureLists, 'copyTo'>;
  readonly programVersion: string;
  readonly checkCopy: CheckCopy;
  readonly onFault: (error: unknown) => void;
}

export function createBackups(options: BackupsOptions): Backups {
  const { root, sessions, surroundings } = options;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: two would write the same names. */
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  function needSession(): Session {
    const session = sessions.get();
    if (session === null) throw new AppError('storeMissing');
    return session;
  }

  const folder = (storeId: string) => join(root, storeId);

  async function remember(storeId: string, change: Partial<BackupIndex>): Promise<BackupIndex> {
    const index = { ...(await readIndex(folder(storeId))), ...change };
    await writeIndex(folder(storeId), index);
    return index;
  }

  /** With keys of its own: locking the store meanwhile wipes those of the session. */
  async function make(reason: BackupReason): Promise<Backup | null> {
    const { custody: held, ...session } = needSession();
    const custody = takeCustody(Buffer.from(held.dataKey), held.slots);
    try {
      return await makeOf({ ...session, custody }, reason);
    } finally {
      wipeCustody(custody);
    }
  }

  async function makeOf(session: Session, reason: BackupReason): Promise<Backup | null> {
    const { storeId } = session.listing;
    const here = folder(storeId);
    if (session.trail.alarm() !== null) throw new AppError('storeAltered');
    await mkdir(here, { recursive: true });
    const { found } = await listBackups(here, storeId);
    const head = session.trail.head();
    const isSame = found[0]?.manifest.head === head.hash && found[0].epoch === head.epoch;
    if (isSame && reason !== 'manual') return null;
    const index = await readIndex(here);
    const name = backupName(head);
    await writeCheckedBackup({ ...describeNew(here, storeId, reason), session });
    await remember(storeId, { failedAt: null, firstAt: index.firstAt ?? surroundings.now() });
    await copyToSecond(session, name);
    await pruneBackups(here, storeId, index.tested);
    const made = (await listBackups(here, storeId)).found.find((each) => each.name === name);
    if (made === undefined) throw new AppError('backupFailed');
    return describe(made, await readIndex(here));
  }

  async function keepOld(
    of: BackedUpStore,
    copy: Parameters<KeepOldStore>[1],
  ): Promise<AuditReport | null> {
    const { storeId } = of.listing;
    const here = folder(storeId);
    const storePath = storeFile(join(options.storesRoot, storeId));
    await mkdir(here, { recursive: true });
    const report = await writeBackupOfCopy({
      ...describeNew(here, storeId, 'migration'),
      of,
      copy: copy.path,
    });
    if ((report?.problem ?? null) !== null) {
      await replaceDurably(copy.path, `${storePath}.before-${copy.schemaVersion}`);
      return report;
    }
    const { firstAt, tested } = await readIndex(here);
    await remember(storeId, { firstAt: firstAt ?? surroundings.now() });
    await pruneBackups(here, storeId, tested);
    return report;
  }

  function describeNew(here: string, storeId: StoreId, reason: BackupReason) {
    return {
      checkCopy: options.checkCopy,
      folder: here,
      storePath: storeFile(join(options.storesRoot, storeId)),
      reason,
      programVersion: options.programVersion,
      madeAt: surroundings.now(),
      madeOn: surroundings.today(),
    };
  }

  async function copyToSecond(session: Session, name: string): Promise<void> {
    const { storeId } = session.listing;
    const { second, tested } = await readIndex(folder(storeId));
    if (second === null || !existsSync(second)) return;
    try {
      await copyBackup(join(folder(storeId), name), second, name);
      await options.departures.copyTo(session, second);
      const path = join(second, name);
      await extractStore(path, await readBackupHead(path), session.custody.keys.backup, null);
      await remember(storeId, { secondCopiedAt: surroundings.now() });
      await pruneBackups(second, storeId, tested);
    } catch (error) {
      // The one on this computer is made; the window says how old the other is.
      options.onFault(error);
    }
  }

  async function test(name: string): Promise<BackupTest> {
    const { listing, custody } = needSession();
    const here = folder(listing.storeId);
    const startedAt = performance.now();
    const { checkCopy, onFault } = options;
    const checks = await testBackup(here, name, { custody, checkCopy, onFault });
    const isGood = checks.every((each) => each.isGood);
    const { tested } = await readIndex(here);
    const at = surroundings.now();
    await remember(listing.storeId, { tested: { ...tested, [name]: { at, isGood } } });
    return { backupId: name, isGood, checks, tookMs: Math.round(performance.now() - startedAt) };
  }

  return {
    folder,
    make: async (reason) => inTurn(async () => make(reason)),
    async makeQuietly(reason) {
      const session = sessions.get();
      if (session === null || session.trail.alarm() !== null) return;
      try {
        await inTurn(async () => make(reason));
      } catch (error) {
        options.onFault(error);
        const failedAt = surroundings.now();
        await remember(session.listing.storeId, { failedAt }).catch(options.onFault);
      }
    },
    keepOld: async (of, copy) => inTurn(async () => keepOld(of, copy)),
    test: async (name) => inTurn(async () => test(name)),
    async chooseSecond(second) {
      const session = needSession();
      const { listing } = session;
      await inTurn(async () => {
        await remember(listing.storeId, { second, secondCopiedAt: null });
        const [newest] = (await listBackups(folder(listing.storeId), listing.storeId)).found;
        if (newest !== undefined) await copyToSecond(session, newest.name);
      });
    },
    async overview() {
      const { listing, trail } = needSession();
      const here = folder(listing.storeId);
      const { found, damaged } = await listBackups(here, listing.storeId);
      const index = await readIndex(here);
      const { second, secondCopiedAt, failedAt } = index;
      return {
        backups: found.map((each) => describe(each, index)),
        damaged,
        isChangedSince: found[0]?.manifest.head !== trail.head().hash,
        second:
          second === null
            ? null
            : {
                name: basename(second),
                isReachable: existsSync(second),
                copiedAt: secondCopiedAt,
              },
        needsSecond: needsSecondPlace(index, surroundings.now()),
        failedAt,
      };
    },
    async reminder() {
      const index = await readIndex(folder(needSession().listing.storeId));
      const isLate = needsSecondPlace(index, surroundings.now());
      return { isDue: isLate || index.failedAt !== null };
    },
  };
}

function describe(
  { name, seq, manifest, sizeBytes }: FoundBackup,
  { tested }: BackupIndex,
): Backup {
  const { madeAt, reason } = manifest;
  return { backupId: name, seq, madeAt, reason, sizeBytes, tested: tested[name] ?? null };
}
