import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { connect } from '@electron/database/connect';
import { openStore } from '@electron/database/open';
import { extractStore, readBackupHead } from '@electron/trust/backupFile';
import type { MigrationStep } from '@migrations/index';
import type { StoreId } from '@shared/domain/ids';
import { problemWords } from '@shared/sheets/auditWords';
import { translate } from '@shared/text/translate';
import { contentHash, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { openShopWithStaff } from '../handlers/mainShop';

const known = vi.hoisted((): { readonly steps: MigrationStep[] } => ({ steps: [] }));

vi.mock('@migrations/index', async (original) => {
  const { migrations, ...others } = await original<{ readonly migrations: MigrationStep[] }>();
  known.steps.push(...migrations);
  return { ...others, migrations: known.steps };
});

let program: TestProgram;
let storeId: StoreId;
let released = 0;

beforeEach(async () => {
  released = known.steps.at(-1)?.number ?? 0;
  program = createTestProgram();
  await openShopWithStaff(program);
  ({ storeId } = program.session().listing);
});

afterEach(async () => {
  await program.close();
  while ((known.steps.at(-1)?.number ?? 0) > released) known.steps.pop();
});

/** The next version of the program: it changes rows that are there and adds to the schema. */
async function installNewVersion(): Promise<void> {
  known.steps.push({
    number: released + 10,
    name: 'next',
    async up(db) {
      await sql`ALTER TABLE employee ADD COLUMN badge TEXT NOT NULL DEFAULT ''`.execute(db);
      await sql`CREATE TABLE badge (badgeId TEXT PRIMARY KEY) STRICT`.execute(db);
    },
  });
}

async function reopen(): Promise<void> {
  await program.call('store.open', { storeId });
}

const folder = () => join(program.dataFolder, 'backups', storeId);
const storePath = () => join(program.dataFolder, 'stores', storeId, 'store.db');

async function reasons(): Promise<readonly string[]> {
  return (await program.call('backup.list', {})).backups.map(({ reason }) => reason);
}

async function versionNow(): Promise<unknown> {
  return program.session().store.raw.pragma('user_version', { simple: true });
}

/** Changes rows of the closed store as somebody with its key would. */
async function tamper(statement: string): Promise<void> {
  const key = Buffer.from(program.session().custody.keys.store);
  await program.call('store.close', {});
  const raw = connect(storePath(), key, false);
  raw.exec(statement);
  raw.close();
}

const raise = "UPDATE employee SET name = '改过的人' WHERE employeeNo = 'A001'";

describe('a shop that a newer version opens', () => {
  it('is kept as a checked backup of its earlier schema, and as no other copy', async () => {
    const before = await contentHash(program.db());
    const { store } = program.session().custody.keys;
    const [storeKey, backupKey] = [
      Buffer.from(store),
      Buffer.from(program.session().custody.keys.backup),
    ];
    await program.call('store.close', {});
    await installNewVersion();
    await reopen();
    expect(await versionNow()).toBe(released + 10);
    const { backups } = await program.call('backup.list', {});
    expect(backups.filter(({ reason }) => reason !== 'import')).toMatchObject([
      { reason: 'migration' },
    ]);
    const backupId = backups[0]?.backupId ?? '';
    expect(await program.call('backup.test', { backupId })).toMatchObject({ isGood: true });
    const head = await readBackupHead(join(folder(), backupId));
    expect(head.manifest.schemaVersion).toBe(released);
    expect(
      readdirSync(join(storePath(), '..')).filter((name) => /before|part/u.test(name)),
    ).toEqual([]);
    // The version before would find in it exactly what it had left.
    const copy = join(folder(), 'taken-out.db');
    await extractStore(join(folder(), backupId), head, backupKey, copy);
    known.steps.pop();
    const opened = await openStore(copy, { mustExist: true, key: storeKey });
    expect(await contentHash(opened.db)).toBe(before);
    await opened.close();
  });

  it('comes back out of that backup and is brought to the new schema again', async () => {
    const names = async () => (await program.call('employee.list', {})).map(({ name }) => name);
    const before = await names();
    await program.call('store.close', {});
    await installNewVersion();
    await reopen();
    const [backup] = (await program.call('backup.list', {})).backups;
    const [first] = await program.call('employee.list', {});
    if (backup === undefined || first === undefined) throw new Error('There is no backup');
    const { employeeId, name } = first;
    await program.call('privacy.erase', { employeeId, name, reason: 'requested' });
    await program.call('backup.restore', { backupId: backup.backupId, secret: null });
    expect(await versionNow()).toBe(released + 10);
    // Whoever was erased since stays erased.
    expect(await names()).toEqual(before.slice(1));
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
  });

  it('raises no alarm of its own, now or later, and its trail holds', async () => {
    await program.call('store.close', {});
    await installNewVersion();
    await reopen();
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
    await program.call('store.close', {});
    await reopen();
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
  });

  it('is not upgraded when there is no place for its backup, and opens once there is', async () => {
    await program.call('store.close', {});
    await installNewVersion();
    renameSync(folder(), `${folder()}.aside`);
    writeFileSync(folder(), 'in the way');
    const opening = await program.dispatch('store.open', { storeId });
    expect(opening.ok).toBe(false);
    expect(
      readdirSync(join(storePath(), '..')).filter((name) => /before|part/u.test(name)),
    ).toEqual([]);
    rmSync(folder());
    renameSync(`${folder()}.aside`, folder());
    await reopen();
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
  });
});

describe('a shop that somebody changed behind the back of the program just before the upgrade', () => {
  it.each([
    ['a changed row', raise],
    [
      'a deleted row',
      'DELETE FROM positionScheme WHERE rowid = (SELECT min(rowid) FROM positionScheme)',
    ],
    ['an added row', "INSERT INTO unit (unitId, name) VALUES ('forged', '假部门')"],
    ['a changed entry', "UPDATE auditEntry SET userId = 'somebody' WHERE seq = 2"],
    [
      'entries that were cut away',
      'DELETE FROM auditRecord WHERE seq > 2; DELETE FROM auditEntry WHERE seq > 2',
    ],
  ])(
    'is held for %s, says what, and takes no command until somebody decides',
    async (_, statement) => {
      await tamper(statement);
      await installNewVersion();
      await reopen();
      const { alarm } = await program.call('auditEntry.state', {});
      expect(alarm).not.toBe(null);
      if (alarm?.kind === 'altered') {
        expect(problemWords(alarm.problem, translate('zh-CN'))).not.toBe('');
      }
      expect(await program.refusal('scheme.copy', { readyMadeKey: 'hotline' })).toBe(
        'storeAltered',
      );
      expect((await program.call('employee.list', {})).length).toBeGreaterThan(0);
      // Also not at the next start.
      await program.call('store.close', {});
      await reopen();
      expect((await program.call('auditEntry.state', {})).alarm).not.toBe(null);
    },
  );

  it('leaves no backup of what was changed, keeps that file, and goes on once it is accepted', async () => {
    await tamper(raise);
    await installNewVersion();
    await reopen();
    expect((await reasons()).includes('migration')).toBe(false);
    expect(readdirSync(join(storePath(), '..'))).toContain(`store.db.before-${released}`);
    await program.call('auditEntry.anchor', {});
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    await program.call('store.close', {});
    await reopen();
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    const rows = await readRows(program.db(), 'employee');
    expect(rows.map(({ name }) => name)).toContain('改过的人');
  });
});
