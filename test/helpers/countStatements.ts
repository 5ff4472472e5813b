import SqliteDatabase from 'better-sqlite3';

/** Runs the work and counts the statements that SQLite was asked meanwhile, on any connection. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const memory = new SqliteDatabase(':memory:');
  const prototype: SqliteDatabase.Statement = Object.getPrototypeOf(memory.prepare('SELECT 1'));
  memory.close();
  const { all, get, run, iterate } = prototype;
  let count = 0;
  function counted(method: (...values: never[]) => unknown): never {
    return function (this: unknown, ...values: never[]) {
      count += 1;
      return method.apply(this, values);
    } as never;
  }
  Object.assign(prototype, {
    all: counted(all),
    get: counted(get),
    run: counted(run),
    iterate: counted(iterate),
  });
  try {
    await work();
    return count;
  } finally {
    Object.assign(prototype, { all, get, run, iterate });
  }
}
