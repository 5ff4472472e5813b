import { open, type FileHandle } from 'node:fs/promises';
import type { RawHandle } from './connect';
import { pause } from './pause';

/**
 * 16 MiB: what an import writes is not encrypted over and over while its rows come in any order of
 * their identities.
 */
export const cacheKibibytes = 16 * 1024;

const smallCacheKibibytes = 512;
const pageKibibytes = 4;
/** Writing so many pages takes a few milliseconds. */
const pagesAtOnce = 50;
const flushEveryMs = 250;

/**
 * A transaction that writes very much, made so that its commit has little left to do: nothing can
 * interrupt a commit, and the window waits for it.
 */
export interface LargeTransaction {
  /** Everything is written: changed pages go to the file as others are read for the trail. */
  written(): void;
  /**
   * The commit comes next: lets changed pages go to the file a few at a time and waits, in another
   * thread, until the disk has what is in the files.
   */
  settle(): Promise<void>;
  /** Committed or not; to be called always. */
  end(): Promise<void>;
}

/** Lets the disk take what a transaction writes while it goes on; SQLite itself decides on safety. */
export function beginLargeTransaction(
  raw: RawHandle,
  file: FileHandle,
  onEnd: () => Promise<void>,
): LargeTransaction {
  let flushing: Promise<void> | null = null;

  async function flush(): Promise<void> {
    flushing ??= flushFiles(raw.name, file).finally(() => {
      flushing = null;
    });
    return flushing;
  }

  const timer = setInterval(() => void flush(), flushEveryMs);
  return {
    written: () => raw.pragma(`cache_size = -${smallCacheKibibytes}`),
    async settle() {
      await emptyCache(raw);
      clearInterval(timer);
      // One that runs began before the last page was written.
      await flushing;
      await flush();
    },
    async end() {
      clearInterval(timer);
      if (raw.open) raw.pragma(`cache_size = -${cacheKibibytes}`);
      await onEnd();
    },
  };
}

/**
 * While its cache holds more pages than it should, SQLite writes a changed one for each that it has to
 * read. A page that no command changes is read, and given up at once, as often as there may be changed
 * ones: what deletes very much leaves nothing else to be read.
 */
async function emptyCache(raw: RawHandle): Promise<void> {
  const readPage = raw.prepare('SELECT count(*) FROM main.auditKey');
  for (let pages = cacheKibibytes / pageKibibytes; pages > 0; pages -= pagesAtOnce) {
    for (let page = 0; page < pagesAtOnce; page += 1) readPage.get();
    await pause();
  }
}

/** What the disk refuses here it refuses again at the commit, where SQLite hears of it. */
async function flushFiles(path: string, file: FileHandle): Promise<void> {
  await file.datasync().catch(() => undefined);
  const journal = await open(`${path}-journal`, 'r+').catch(() => null);
  await journal?.datasync().catch(() => undefined);
  await journal?.close();
}
