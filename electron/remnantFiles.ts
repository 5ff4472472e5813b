import type { Session, SessionHolder } from '@electron/session';
import { listBackups, readIndex } from '@electron/trust/backupFolder';
import { AppError } from '@shared/contract/result';
import type { TrailPoint } from '@shared/domain/remnant';
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface FoundBackupFile extends TrailPoint {
  readonly fileName: string;
  readonly madeAt: string;
  readonly isInSecond: boolean;
  /** How many employees it holds. */
  readonly employees: number;
}

/** A whole store that was put aside before a restore (null) or before a change of its schema. */
export interface KeptFile {
  readonly fileName: string;
  readonly madeAt: string;
  readonly schemaVersion: number | null;
}

export interface FoundFiles {
  readonly backups: readonly FoundBackupFile[];
  readonly kept: readonly KeptFile[];
  readonly secondName: string | null;
  readonly isSecondReachable: boolean;
}

/** Copies of the open store that this computer knows of, and the way to be rid of them. */
export interface RemnantFiles {
  find(): Promise<FoundFiles>;
  removeBackup(file: Pick<FoundBackupFile, 'fileName' | 'isInSecond'>): Promise<void>;
  removeKept(fileName: string): Promise<void>;
}

interface RemnantFilesOptions {
  readonly sessions: SessionHolder;
  readonly storesRoot: string;
  /** Where the backups of a store lie on this computer. */
  readonly backupFolder: (storeId: string) => string;
}

const keptName = /^store\.db\.before-(?:restore|(?<version>\d+))$/u;

export function createRemnantFiles(options: RemnantFilesOptions): RemnantFiles {
  const { sessions, storesRoot, backupFolder } = options;

  function storeId(): string {
    const session: Session | null = sessions.get();
    if (session === null) throw new AppError('storeMissing');
    return session.listing.storeId;
  }

  async function secondFolder(): Promise<string | null> {
    return (await readIndex(backupFolder(storeId()))).second;
  }

  async function findBackups(
    folder: string,
    isInSecond: boolean,
  ): Promise<readonly FoundBackupFile[]> {
    const { found } = await listBackups(folder, storeId());
    return found.map(({ name, epoch, seq, manifest }) => ({
      fileName: name,
      madeAt: manifest.madeAt,
      epoch,
      seq,
      isInSecond,
      employees: manifest.counts['employee'] ?? Number.MAX_SAFE_INTEGER,
    }));
  }

  async function findKept(): Promise<readonly KeptFile[]> {
    const folder = join(storesRoot, storeId());
    const names = (await readdir(folder)).toSorted();
    return Promise.all(
      names.flatMap((fileName) => {
        const match = keptName.exec(fileName);
        if (match === null) return [];
        const version = match.groups?.['version'];
        return [
          (async () => ({
            fileName,
            madeAt: (await stat(join(folder, fileName))).mtime.toISOString(),
            schemaVersion: version === undefined ? null : Number(version),
          }))(),
        ];
      }),
    );
  }

  /** Also a disk that was pulled out or is write-protected must not look like done. */
  async function remove(path: string): Promise<void> {
    try {
      await rm(path, { force: true });
    } catch (error) {
      throw new AppError('fileNotWritten', {}, { cause: error });
    }
  }

  return {
    async find() {
      const second = await secondFolder();
      const isSecondReachable = second !== null && existsSync(second);
      return {
        backups: [
          ...(await findBackups(backupFolder(storeId()), false)),
          ...(isSecondReachable ? await findBackups(second, true) : []),
        ],
        kept: await findKept(),
        secondName: second === null ? null : basename(second),
        isSecondReachable,
      };
    },
    async removeBackup({ fileName, isInSecond }) {
      const folder = isInSecond ? await secondFolder() : backupFolder(storeId());
      if (folder !== null) await remove(join(folder, fileName));
    },
    async removeKept(fileName) {
      const path = join(storesRoot, storeId(), fileName);
      await remove(`${path}-journal`);
      await remove(path);
    },
  };
}
