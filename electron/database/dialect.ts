import type SqliteDatabase from 'better-sqlite3';
import { SqliteDialect, type Dialect, type Driver } from 'kysely';
import { keptStatements } from './keptStatements';

/**
 * Kysely on one open connection. After some faults (a full disk) SQLite has rolled back by itself;
 * a second ROLLBACK would fail and hide the fault, so it is left out then.
 */
export function storeDialect(raw: SqliteDatabase.Database): Dialect {
  const sqlite = new SqliteDialect({
    database: { prepare: keptStatements(raw), close: () => raw.close() },
  });
  return {
    createAdapter: () => sqlite.createAdapter(),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (db) => sqlite.createIntrospector(db),
    createDriver: () => withKnownRollback(sqlite.createDriver(), raw),
  };
}

function withKnownRollback(driver: Driver, raw: SqliteDatabase.Database): Driver {
  return {
    init: async () => driver.init(),
    acquireConnection: async () => driver.acquireConnection(),
    beginTransaction: async (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: async (connection) => driver.commitTransaction(connection),
    async rollbackTransaction(connection) {
      if (raw.inTransaction) await driver.rollbackTransaction(connection);
    },
    releaseConnection: async (connection) => driver.releaseConnection(connection),
    destroy: async () => driver.destroy(),
  };
}
