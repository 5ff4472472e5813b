import { createHash } from 'node:crypto';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { StoreHandle } from '@electron/database/open';
import { trailTables } from '@electron/database/records/recordFamilies';
import type { AuditProblem, TrailAlarm } from '@shared/contract/auditEntry';
import type { UserId } from '@shared/domain/ids';
import { readRows, type Row } from '@test/helpers/database';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { firstPassword } from '../electron/ipc/exampleCalls';

/** A program on a data folder whose ids and times do not meet those that are in it. */
export function programOn(dataFolder: string, firstId: number): TestProgram {
  const surroundings = steppingSurroundings('2026-06-01T01:00:00.000Z', firstId);
  return createTestProgram({ dataFolder, surroundings });
}

/** Opens the one shop of a program, by the first user's password if it has one. */
export async function openShop(program: TestProgram, userId?: UserId): Promise<void> {
  const [listing] = await program.call('store.list', {});
  if (listing === undefined) throw new Error('There is no shop');
  const { storeId } = listing;
  const users = await program.call('session.users', { storeId });
  const [first] = users;
  if (first === undefined) {
    await program.call('store.open', { storeId });
  } else {
    const who = userId ?? first.userId;
    await program.call('session.signIn', { storeId, userId: who, password: firstPassword });
  }
}

export interface Examined {
  readonly alarm: TrailAlarm | null;
  readonly problem: AuditProblem | null;
  /** Fingerprint of everything but the trail. */
  readonly content: string;
  /** Files of the store, without those that are always there. */
  readonly left: readonly string[];
  /** Who can sign in with a password. */
  readonly users: readonly string[];
  rows(table: string): readonly Row[];
}

/** What the program finds when it opens a data folder as it was left behind, and closes it again. */
export async function examine(place: string, userId?: UserId): Promise<Examined> {
  const program = programOn(place, 500_000);
  try {
    await openShop(program, userId);
    const { storeId } = program.session().listing;
    const { problem } = await program.call('auditEntry.verify', {});
    const tables = new Map<string, readonly Row[]>();
    for (const name of await tableNames(program.db())) {
      tables.set(name, await readRows(program.db(), name));
    }
    return {
      alarm: program.session().trail.alarm(),
      problem,
      content: fingerprint(tables),
      users: (await program.call('session.users', { storeId })).map(({ name }) => name),
      left: readdirSync(join(place, 'stores', storeId)).filter(
        // Who died while reaching for the lock leaves the file that was to become it.
        (name) => !storeFiles.has(name) && !name.startsWith('store.lock.'),
      ),
      rows: (table) => tables.get(table) ?? [],
    };
  } finally {
    await program.close();
  }
}

const storeFiles = new Set([
  'about.json',
  'keyslots.copy.json',
  'keyslots.json',
  'store.db',
  'store.db-journal',
  'store.lock',
]);

function fingerprint(tables: ReadonlyMap<string, readonly Row[]>): string {
  const hash = createHash('sha256');
  for (const [name, rows] of tables) {
    if (trailTables.includes(name)) continue;
    hash.update(JSON.stringify([name, rows.map((row) => JSON.stringify(row)).toSorted()]));
  }
  return hash.digest('hex');
}

async function tableNames(db: StoreHandle): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`.execute(db);
  return rows.map(({ name }) => name);
}

/** A fresh copy of a data folder, in the place of what was there. */
export function copyOf(base: string, place: string): string {
  rmSync(place, { recursive: true, force: true });
  cpSync(base, place, { recursive: true });
  return place;
}
