import { AppError } from '@shared/contract/result';
import { migrations, type MigrationStep } from '@migrations/index';
import type SqliteDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import { rmSync } from 'node:fs';
import { connect, type StoreKey } from './connect';
import { storeDialect } from './dialect';
import { storeError } from './storeError';

export type KeepCopy = (copy: {
  readonly path: string;
  readonly schemaVersion: number;
}) => Promise<void>;

interface MigrateOptions {
  readonly raw: SqliteDatabase.Database;
  readonly path: string;
  readonly key?: StoreKey | undefined;
  /** Keeps the copy of an existing store that was made and found whole; it is gone afterwards. */
  readonly keepCopy?: KeepCopy | undefined;
  /** Every released step unless given. */
  readonly steps?: readonly MigrationStep[];
}

/**
 * Brings a store to the newest schema: one transaction per step with `user_version` inside it,
 * so that a kill leaves a whole step or none. An existing store is copied, verified and kept first.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { raw, path, key, keepCopy } = options;
  const before = schemaVersion(raw);
  const steps = (options.steps ?? migrations).filter(({ number }) => number > before);
  if (steps.length === 0) return;
  const db = new Kysely<unknown>({ dialect: storeDialect(raw) });
  if (before > 0 && keepCopy !== undefined) {
    const aside = `${path}.before.part`;
    rmSync(aside, { force: true });
    try {
      raw.prepare('VACUUM INTO ?').run(aside);
      checkCopy(aside, before, key);
      await keepCopy({ path: aside, schemaVersion: before });
    } finally {
      rmSync(aside, { force: true });
    }
  }
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
      throw new AppError('storeMigrationFailed', { step: step.name }, { cause: error });
    }
  }
}

export function schemaVersion(raw: SqliteDatabase.Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

function checkCopy(path: string, version: number, key: StoreKey | undefined): void {
  const copy = connect(path, key, true);
  try {
    const check: unknown = copy.pragma('quick_check', { simple: true });
    if (check !== 'ok' || schemaVersion(copy) !== version) {
      throw new AppError('storeMigrationFailed', { step: 'backup' });
    }
  } finally {
    copy.close();
  }
}
