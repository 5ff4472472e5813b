import { AppError } from '@shared/contract/result';
import { migrations } from '@migrations/index';
import type SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { rmSync } from 'node:fs';
import { connect, type StoreKey } from './connect';
import { storeError } from './storeError';

interface MigrateOptions {
  readonly raw: SqliteDatabase.Database;
  readonly path: string;
  readonly key?: StoreKey | undefined;
  readonly onBackup?: ((path: string) => void) | undefined;
}

/**
 * Brings a store to the newest schema: one transaction per step with `user_version` inside it,
 * so that a kill leaves a whole step or none. An existing store is copied and verified first.
 */
export async function migrate({ raw, path, key, onBackup }: MigrateOptions): Promise<void> {
  const before = schemaVersion(raw);
  const steps = migrations.filter(({ number }) => number > before);
  if (steps.length === 0) return;
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  if (before > 0) onBackup?.(backUp(raw, path, before, key));
  for (const step of steps) {
    raw.exec('BEGIN EXCLUSIVE');
    try {
      await step.up(db);
      const broken: unknown = raw.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        throw new Error(`${step.name} leaves broken references`);
      }
      raw.pragma(`user_version = ${step.number}`);
      raw.exec('COMMIT');
    } catch (error) {
      if (raw.inTransaction) raw.exec('ROLLBACK');
      const known = storeError(error);
      if (known instanceof AppError) throw known;
      throw new AppError('storeMigrationFailed', { step: step.name, reason: String(error) });
    }
  }
}

export function schemaVersion(raw: SqliteDatabase.Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

function backUp(
  raw: SqliteDatabase.Database,
  path: string,
  version: number,
  key: StoreKey | undefined,
): string {
  const copyPath = `${path}.before-${version}`;
  rmSync(copyPath, { force: true });
  raw.prepare('VACUUM INTO ?').run(copyPath);
  const copy = connect(copyPath, key, true);
  try {
    const check: unknown = copy.pragma('quick_check', { simple: true });
    if (check !== 'ok' || schemaVersion(copy) !== version) {
      throw new AppError('storeMigrationFailed', { step: 'backup', reason: String(check) });
    }
  } finally {
    copy.close();
  }
  return copyPath;
}
