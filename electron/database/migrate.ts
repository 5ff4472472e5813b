import { AppError } from '@shared/contract/result';
import { migrations, type MigrationStep } from '@migrations/index';
import type SqliteDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import { storeDialect } from './dialect';
import { storeError } from './storeError';

interface MigrateOptions {
  readonly raw: SqliteDatabase.Database;
  /** Keeps a copy of an existing store of this schema; if it throws, nothing is changed. */
  readonly beforeFirst?: (schemaVersion: number) => Promise<void>;
  /** Every released step unless given. */
  readonly steps?: readonly MigrationStep[];
}

/**
 * Brings a store to the newest schema: one transaction per step with `user_version` inside it,
 * so that a kill leaves a whole step or none. `beforeFirst` may keep a copy of an existing store.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { raw, beforeFirst } = options;
  const before = schemaVersion(raw);
  const steps = (options.steps ?? migrations).filter(({ number }) => number > before);
  if (steps.length === 0) return;
  const db = new Kysely<unknown>({ dialect: storeDialect(raw) });
  if (before > 0) await beforeFirst?.(before);
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
