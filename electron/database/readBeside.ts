import { Kysely, SqliteDialect, type Dialect } from 'kysely';
import { rmSync } from 'node:fs';
import { rm, type FileHandle } from 'node:fs/promises';
import { connect, type RawHandle, type StoreKey } from './connect';
import { copyStoreFile } from './copyStoreFile';
import { keptStatements } from './keptStatements';
import type { Tables } from './tables';

/**
 * Reading beside large transactions. Calls that only read take turns with the commands; but a large
 * transaction takes many seconds, and beside it they read a copy of the store as it was before: all
 * of what is written once it is committed, nothing until then.
 */
export interface ReadBeside {
  readonly db: Kysely<Tables>;
  /**
   * To be called in a transaction that has written nothing yet: copies the file of the store, still
   * encrypted. Where there is no room for a copy, whoever reads waits.
   */
  begin(file: FileHandle): Promise<void>;
  /** Committed or not: the store itself is read again, and the copy is gone. */
  end(): Promise<void>;
}

interface ReadBesideOptions {
  readonly raw: RawHandle;
  readonly db: Kysely<Tables>;
  readonly path: string;
  readonly key: StoreKey | undefined;
}

/** Where statements are prepared to read without a turn of the store. */
type Prepare = ReturnType<typeof keptStatements>;

export function createReadBeside({ raw, db, path, key }: ReadBesideOptions): ReadBeside {
  const copyPath = copyFile(path);
  const prepareHere = keptStatements(raw);
  let beside: Prepare | null = null;
  let came = Promise.withResolvers<Prepare>();
  let copy: RawHandle | null = null;

  /** Answers how to give the turn back. Whoever waits when there comes a copy does not wait on. */
  async function takeTurn(): Promise<() => void> {
    if (beside !== null) return () => undefined;
    const granted = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const turn = db.connection().execute(async () => {
      granted.resolve();
      await over.promise;
    });
    await Promise.race([granted.promise, came.promise, turn]);
    return over.resolve;
  }

  const reading = new Kysely<Tables>({
    dialect: dialectInTurn(db, (text) => (beside ?? prepareHere)(text), takeTurn),
  });

  /** No statement is under way meanwhile. */
  async function readAt(prepare: Prepare | null): Promise<void> {
    await reading.connection().execute(async () => {
      beside = prepare;
      if (prepare === null) came = Promise.withResolvers();
    });
  }

  async function end(): Promise<void> {
    if (beside === null) return;
    await readAt(null);
    copy?.close();
    copy = null;
    // What cannot be removed now is removed when the store is opened the next time.
    await rm(copyPath, { force: true }).catch(() => undefined);
  }

  return {
    db: reading,
    async begin(file) {
      // A copy would show all people where the connection shows those of a team.
      if (hasViews(raw)) return;
      beside = prepareHere;
      came.resolve(prepareHere);
      try {
        await rm(copyPath, { force: true });
        await copyStoreFile(file, copyPath);
        copy = connectToCopy(copyPath, key);
        await readAt(keptStatements(copy));
      } catch {
        await end();
      }
    },
    end,
  };
}

/** A program that was killed could not take its copy away. */
export function removeLeftCopy(path: string): void {
  try {
    rmSync(copyFile(path), { force: true });
  } catch {
    // Nobody reads it: it is written anew before it is read.
  }
}

function copyFile(path: string): string {
  return `${path}.reading`;
}

function hasViews(raw: RawHandle): boolean {
  return (
    raw.prepare("SELECT 1 FROM temp.sqlite_master WHERE type = 'view' LIMIT 1").get() !== undefined
  );
}

/** One statement at a time, each in its turn. */
function dialectInTurn(
  db: Kysely<Tables>,
  prepare: Prepare,
  takeTurn: () => Promise<() => void>,
): Dialect {
  const sqlite = new SqliteDialect({ database: { prepare, close: () => undefined } });
  return {
    // What is remembered of the store belongs to its adapter.
    createAdapter: () => db.getExecutor().adapter,
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (handle) => sqlite.createIntrospector(handle),
    createDriver() {
      const driver = sqlite.createDriver();
      let giveBack: () => void = () => undefined;
      return {
        init: async () => driver.init(),
        async acquireConnection() {
          giveBack = await takeTurn();
          return driver.acquireConnection();
        },
        beginTransaction: async (connection, settings) =>
          driver.beginTransaction(connection, settings),
        commitTransaction: async (connection) => driver.commitTransaction(connection),
        rollbackTransaction: async (connection) => driver.rollbackTransaction(connection),
        async releaseConnection() {
          giveBack();
        },
        destroy: async () => driver.destroy(),
      };
    },
  };
}

function connectToCopy(copyPath: string, key: StoreKey | undefined): RawHandle {
  const copy = connect(copyPath, key, true);
  copy.pragma('temp_store = 2');
  copy.pragma('trusted_schema = 0');
  copy.pragma('cell_size_check = 1');
  // Nobody else writes here, so what was read once stays true.
  copy.pragma('locking_mode = exclusive');
  return copy;
}
