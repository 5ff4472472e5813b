import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { storeDialect } from '@electron/database/dialect';
import type { Tables } from '@electron/database/tables';
import { openTrail } from '@electron/trust/auditTrail';
import { readBackupHead } from '@electron/trust/backupFile';
import { writeKeySlots } from '@electron/trust/keySlotFiles';
import { deriveWitnessKey } from '@electron/trust/storeKeys';
import { openCustody, wipeCustody } from '@electron/trust/unlockStore';
import { createWitness } from '@electron/trust/witness';
import { migrations } from '@migrations/index';
import { storeIdSchema } from '@shared/domain/ids';
import { createStoreAt, readRows, type Row } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { goodRows, insertGoodRows, tableNames } from '@test/migrations/stepRows';

const storeId = storeIdSchema.parse('00000000-0000-4000-8000-000000000001');
const newest = migrations.at(-1)?.number ?? 0;
const folders: string[] = [];
const programs: TestProgram[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) await program.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Written by the program itself, and moved on by it. */
const ownTables = ['auditEntry', 'auditRecord', 'auditKey'];
/** From this step on entries form a chain. */
const chainedFrom = 90;

interface OldShop {
  readonly dataFolder: string;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** A data folder as the program of that step left it: encrypted, filled, with trail and witness. */
async function leaveShopOf(step: number): Promise<OldShop> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gongping-older-'));
  folders.push(dataFolder);
  const folder = join(dataFolder, 'stores', storeId);
  mkdirSync(folder, { recursive: true });
  const custody = openCustody(storeId);
  await writeKeySlots(folder, custody.slots);
  const about = { storeId, shopName: '和记通讯', isSample: false, createdAt: '2026' };
  writeFileSync(join(folder, 'about.json'), JSON.stringify(about));
  const { raw, close } = await createStoreAt(join(folder, 'store.db'), step, custody.keys.store);
  insertGoodRows(raw);
  // Somebody who was erased is known by the id that a program gave.
  if (tableNames(raw).includes('erasure')) {
    raw.exec("UPDATE erasure SET employeeId = '00000000-0000-4000-8000-00000000abcd'");
  }
  const db = new Kysely<Tables>({ dialect: storeDialect(raw) });
  if (step >= chainedFrom) {
    // Which records a program watched while it ran is its own affair; all of them are compared here.
    raw.exec('CREATE TEMP TABLE changedRecord (family TEXT, recordId TEXT)');
    const never = async (): Promise<never> => Promise.reject(new Error('Not in this test'));
    const trail = await openTrail({
      store: { db, reading: db, raw, beginLarge: never, copyTo: never, close: never },
      openWitness: (auditKey) =>
        createWitness(
          join(dataFolder, 'witness', `${storeId}.witness`),
          storeId,
          deriveWitnessKey(auditKey),
        ),
      deviceId: 'device',
      programVersion: '0.0.1',
      now: () => '2026-01-06T01:00:00.000Z',
      onFault: (error) => {
        throw error;
      },
    });
    trail.close();
  }
  const rows = new Map<string, readonly Row[]>();
  for (const table of tableNames(raw)) rows.set(table, await readRows(db, table));
  close();
  wipeCustody(custody);
  return { dataFolder, rows };
}

describe('a shop that the program of an earlier step left', () => {
  it.each([60, 80, 90, 100, 110, 120, 140, 150, 165, 225, 240, 250, 260].map((step) => [step]))(
    'at step %i opens with every row it held, a trail that holds, and a backup from before',
    async (step) => {
      const { dataFolder, rows } = await leaveShopOf(step);
      const program = createTestProgram({ dataFolder });
      programs.push(program);
      await program.call('store.open', { storeId });
      expect(program.session().store.raw.pragma('user_version', { simple: true })).toBe(newest);
      expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
      expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
      const lost: string[] = [];
      let compared = 0;
      for (const [table, before] of rows) {
        if (ownTables.includes(table)) continue;
        const after = await readRows(program.db(), table);
        for (const row of before) {
          compared += 1;
          if (!after.some((each) => holds(each, row))) lost.push(`${table} ${JSON.stringify(row)}`);
        }
      }
      expect(lost).toEqual([]);
      expect(compared).toBeGreaterThan(20);
      const entries = await readRows(program.db(), 'auditEntry');
      expect(entries[0]).toMatchObject({ ...goodRows['auditEntry'] });
      const { backups } = await program.call('backup.list', {});
      const backup = backups.find(({ reason }) => reason === 'migration');
      const backupId = backup?.backupId ?? '';
      const path = join(program.context.backups.folder(storeId), backupId);
      expect((await readBackupHead(path)).manifest.schemaVersion).toBe(step);
      expect(await program.call('backup.test', { backupId })).toMatchObject({ isGood: true });
      // Restored it is brought to the newest schema again.
      await program.call('backup.restore', { backupId, secret: null });
      expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
      expect(await program.call('employee.list', {})).toHaveLength(2);
    },
  );
});

/** What a row held it holds still; further columns may have come. */
function holds(row: Row, earlier: Row): boolean {
  return Object.entries(earlier).every(
    ([column, value]) => JSON.stringify(row[column]) === JSON.stringify(value),
  );
}
