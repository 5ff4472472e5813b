import { AppError } from '@shared/contract/result';

const fullDisk: readonly string[] = ['ENOSPC', 'EDQUOT'];
const badDisk: readonly string[] = ['EIO', 'EROFS', 'EFBIG'];
const badStore = ['SQLITE_IOERR', 'SQLITE_CANTOPEN'] as const;

/** Turns what SQLite or the disk reports into a code that has words; others pass unchanged. */
export function storeError(error: unknown): unknown {
  const systemCode = errorCodeOf(error) ?? '';
  if (fullDisk.includes(systemCode)) return new AppError('diskFull');
  if (badDisk.includes(systemCode)) return new AppError('diskFailed', {}, { cause: error });
  const code = sqliteCode(error);
  if (code === null) return error;
  if (code === 'SQLITE_FULL') return new AppError('diskFull');
  // SQLite does not say which way the disk refused.
  if (badStore.some((each) => code.startsWith(each))) {
    return new AppError('diskFailed', {}, { cause: error });
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('storeInUse');
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new AppError('storeDamaged');
  }
  return error;
}

/** SQLite's own code of an error, or null if it is none of SQLite's. */
export function sqliteCode(error: unknown): string | null {
  const code = errorCodeOf(error);
  return code?.startsWith('SQLITE_') === true ? code : null;
}

function errorCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
