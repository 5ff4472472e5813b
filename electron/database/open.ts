import { AppError } from '@shared/contract/result';
import type SqliteDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import { existsSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { connect, type StoreKey } from './connect';
import { copyStoreFile } from './copyStoreFile';
import { storeDialect } from './dialect';
import { inspectFile } from './inspectFile';
import { beginLargeTransaction, cacheKibibytes, type LargeTransaction } from './largeTransaction';
import { migrate } from './migrate';
import { createReadBeside, removeLeftCopy } from './readBeside';
import { trackRecords } from './records/trackRecords';
import { storeError } from './storeError';
import type { Tables } from './tables';

export type StoreHandle = Kysely<Tables>;

export interface OpenedStore {
  readonly db: StoreHandle;
  /** For calls that only read: they do not wait for a large transaction. */
  readonly reading: StoreHandle;
  /** The connection itself, for the audit trail and for copies: what `db` does, it sees. */
  readonly raw: SqliteDatabase.Database;
  /** At the beginning of a transaction that will write very much, before it writes anything. */
  beginLarge(): Promise<LargeTransaction>;
  /** Copies the store into a new file under the same key; only while its connection is held. */
  copyTo(target: string): Promise<void>;
  /** Waits for the command that is being carried out; later ones find the store closed. */
  close(): Promise<void>;
}

/** Keeps a copy of a store of an earlier schema; the file is gone afterwards. */
export type KeepCopy = (copy: {
  readonly path: string;
  readonly schemaVersion: number;
}) => Promise<void>;

interface OpenOptions {
  readonly key?: StoreKey | undefined;
  readonly mustExist: boolean;
  /** Keeps the copy that is made before a migration; there is none without it. */
  readonly keepCopy?: KeepCopy | undefined;
}

/** Durability and safety before speed; each is read back, because SQLite ignores what it cannot do. */
const pragmas = [
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'truncate'],
  ['synchronous', 3],
  ['temp_store', 2],
  ['cache_size', -cacheKibibytes],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['mmap_size', 0],
] as const;

/**
 * Opens a store, brings it to the newest schema and takes it for this process alone. A file that
 * is damaged, not a store, or of a newer program is refused before anything is written.
 */
export async function openStore(path: string, options: OpenOptions): Promise<OpenedStore> {
  if (existsSync(path)) {
    inspectFile(path, options.key);
  } else if (options.mustExist) {
    throw new AppError('storeMissing');
  }
  const raw = connect(path, options.key, false);
  let file: Promise<FileHandle> | null = null;
  const fileOf = async (): Promise<FileHandle> => {
    file ??= open(path, 'r+');
    return file;
  };
  const copyTo = async (target: string): Promise<void> => copyStoreFile(await fileOf(), target);
  try {
    setPragmas(raw);
    removeLeftCopy(path);
    const db = new Kysely<Tables>({ dialect: storeDialect(raw) });
    const { keepCopy } = options;
    await migrate({
      raw,
      beforeFirst: async (schemaVersion) => {
        if (keepCopy === undefined) return;
        const aside = `${path}.before.part`;
        await rm(aside, { force: true });
        try {
          await copyTo(aside);
          await keepCopy({ path: aside, schemaVersion });
        } finally {
          await rm(aside, { force: true });
        }
      },
    });
    trackRecords(raw);
    const beside = createReadBeside({ raw, db, path, key: options.key });
    let closed: Promise<void> | null = null;
    return {
      db,
      reading: beside.db,
      raw,
      copyTo,
      beginLarge: async () => {
        const opened = await fileOf();
        await beside.begin(opened);
        return beginLargeTransaction(raw, opened, beside.end);
      },
      close: async () => {
        closed ??= closeAll(raw, db, file);
        return closed;
      },
    };
  } catch (error) {
    raw.close();
    await closeFile(file);
    throw storeError(error);
  }
}

/** Closing any file of the store sets the lock of SQLite free, so that file goes last. */
async function closeAll(
  raw: SqliteDatabase.Database,
  db: StoreHandle,
  file: Promise<FileHandle> | null,
): Promise<void> {
  try {
    await close(raw, db);
  } finally {
    await closeFile(file);
  }
}

/** One that could not be opened was reported to who wanted it. */
async function closeFile(file: Promise<FileHandle> | null): Promise<void> {
  const opened = await file?.catch(() => null);
  await opened?.close();
}

async function close(raw: SqliteDatabase.Database, db: StoreHandle): Promise<void> {
  await db.connection().execute(async () => {
    try {
      // Takes the empty journal away, so that a store at rest is one file.
      raw.pragma('journal_mode = DELETE');
    } finally {
      await db.destroy();
    }
  });
}

function setPragmas(raw: SqliteDatabase.Database): void {
  for (const [name, value] of pragmas) {
    raw.pragma(`${name} = ${value}`);
  }
  // The exclusive lock is only taken by the first write.
  raw.exec('BEGIN EXCLUSIVE; COMMIT');
  for (const [name, value] of pragmas) {
    const found = raw.pragma(name, { simple: true }) ?? 0;
    if (found !== value) {
      throw new Error(`SQLite keeps ${name} = ${JSON.stringify(found)}, not ${value}`);
    }
  }
}
