import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCopy } from '@electron/trust/checkCopy';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { contentHash, readRows } from '@test/helpers/database';
import { openShop } from '@test/chaos/shop';
import { importStaff, openShopWithStaff } from '../handlers/mainShop';
import { firstPassword, proveRecoveryKey } from '../ipc/exampleCalls';

let program: TestProgram;

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.create', { shopName: '备份门店' });
  await importStaff(program);
});

afterEach(async () => program.close());

function folder(): string {
  return join(program.dataFolder, 'backups', program.session().listing.storeId);
}

async function change(name: string): Promise<void> {
  const { positions } = await program.call('scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await program.call('scheme.adopt', {
    readyMadeKey: name === 'a' ? 'frontLine' : 'servqual',
    positionIds,
  });
}

/** Everything but the trail, which goes on after a restore. */
async function content(): Promise<string> {
  const tables = ['shop', 'employee', 'position', 'positionScheme', 'scheme', 'import'];
  const rows = await Promise.all(tables.map(async (table) => readRows(program.db(), table)));
  return JSON.stringify(rows);
}

describe('a backup', () => {
  it('is one file that was checked, tests well in six ways, and leaves nothing else', async () => {
    const before = await contentHash(program.db());
    const made = await program.call('backup.make', {});
    const { backups } = await program.call('backup.list', {});
    expect(backups.map(({ backupId }) => backupId)).toContain(made.backupId);
    const test = await program.call('backup.test', { backupId: made.backupId });
    expect(test).toMatchObject({ isGood: true });
    expect(test.checks.map(({ check }) => check)).toEqual([
      'opens',
      'whole',
      'employees',
      'cycles',
      'reviews',
      'trail',
    ]);
    expect(readdirSync(folder()).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await contentHash(program.db())).toBe(before);
  });

  it('is asked for elsewhere after a week, and when one failed: the menu knows until it is done', async () => {
    const isDue = async () => (await program.call('backup.reminder', {})).isDue;
    const remember = (news: object) => {
      const path = join(folder(), 'index.json');
      const index: object = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify({ ...index, ...news }));
    };
    await program.call('backup.make', {});
    expect(await isDue()).toBe(false);
    remember({ firstAt: '2025-12-29T00:00:00.000Z' });
    expect(await isDue()).toBe(true);
    await program.call('backup.chooseSecond', {});
    expect(await isDue()).toBe(false);
    remember({ failedAt: '2026-01-05T00:00:00.000Z' });
    expect(await isDue()).toBe(true);
    await program.call('backup.make', {});
    expect(await isDue()).toBe(false);
  });

  it('is unreadable without a key: no name of the staff list is in it', async () => {
    const { backupId } = await program.call('backup.make', {});
    const bytes = readFileSync(join(folder(), backupId)).toString('latin1');
    for (const { name } of await program.call('employee.list', {})) {
      expect(bytes).not.toContain(Buffer.from(name).toString('latin1'));
    }
  });

  it('that was changed by one byte fails its test by name and is not restored', async () => {
    const { backupId } = await program.call('backup.make', {});
    const path = join(folder(), backupId);
    const bytes = readFileSync(path);
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await program.call('backup.test', { backupId })).toMatchObject({ isGood: false });
    const before = await contentHash(program.db());
    expect(await program.refusal('backup.restore', { backupId, secret: null })).toBe(
      'backupDamaged',
    );
    expect(await contentHash(program.db())).toBe(before);
  });

  it('brings back the shop as it was, says so in the trail, and the shop goes on', async () => {
    await change('a');
    const wanted = await content();
    const { backupId, seq } = await program.call('backup.make', {});
    await change('b');
    expect(await content()).not.toBe(wanted);
    const lost = program.session().trail.head();
    await program.call('backup.restore', { backupId, secret: null });
    expect(await content()).toBe(wanted);
    const head = program.session().trail.head();
    expect(head).toMatchObject({ seq: seq + 1, epoch: lost.epoch + 1 });
    expect((await readRows(program.db(), 'auditEntry')).at(-1)).toMatchObject({
      callName: 'backup.restore',
    });
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
    await change('b');
    const { storeId } = program.session().listing;
    await program.call('store.close', {});
    await program.call('store.open', { storeId });
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    const store = join(program.dataFolder, 'stores', storeId);
    expect(existsSync(join(store, 'store.db.before-restore'))).toBe(true);
    // What was lost is in the backup that was made before.
    const { backups } = await program.call('backup.list', {});
    expect(backups.some((each) => each.seq === lost.seq)).toBe(true);
  });

  it('is restored even if the backup made before it pushes it out', async () => {
    await change('a');
    const wanted = await content();
    const { backupId } = await program.call('backup.make', {});
    for (const scheme of ['b', 'a', 'b']) {
      await change(scheme);
      if (scheme !== 'b') await program.call('backup.make', {});
    }
    await program.call('backup.make', {});
    await change('a');
    await program.call('backup.restore', { backupId, secret: null });
    expect(await content()).toBe(wanted);
    const { backups } = await program.call('backup.list', {});
    expect(backups.map((each) => each.backupId)).not.toContain(backupId);
  });

  it('opens a shop on a new computer', async () => {
    await change('a');
    const wanted = await content();
    const { backupId } = await program.call('backup.make', {});
    const path = join(folder(), backupId);
    const other = createTestProgram();
    other.dialogs.backup = path;
    const chosen = await other.call('backup.chooseFile', {});
    expect(chosen).toMatchObject({ shopName: '备份门店', needsSecret: false, isHere: false });
    await other.call('backup.restoreFile', { token: chosen?.token ?? '', secret: null });
    expect(await other.call('store.list', {})).toHaveLength(1);
    expect(await other.call('auditEntry.state', {})).toMatchObject({ alarm: null });
    const before = program;
    program = other;
    expect(await content()).toBe(wanted);
    program = before;
    await other.close();
  });

  it('of another shop is refused while one is open', async () => {
    const { backupId } = await program.call('backup.make', {});
    const path = join(folder(), backupId);
    await program.call('store.create', { shopName: '另一家' });
    program.dialogs.backup = path;
    const { token } = (await program.call('backup.chooseFile', {})) ?? { token: '' };
    expect(await program.refusal('backup.restoreFile', { token, secret: null })).toBe(
      'backupForeign',
    );
  });
});

describe('a backup during which somebody locks the shop', () => {
  it('is whole and opens: it keeps its own keys until it is done', async () => {
    const during: { meanwhile: () => Promise<void> } = { meanwhile: async () => undefined };
    const locking = createTestProgram({
      checkCopy: async (path, storeKey) => {
        const checked = await checkCopy(path, storeKey);
        await during.meanwhile();
        return checked;
      },
    });
    await openShopWithStaff(locking);
    const { proof } = await proveRecoveryKey(locking);
    await locking.call('user.protect', { name: '店长', password: firstPassword, recovery: proof });
    const { storeId } = locking.session().listing;
    during.meanwhile = async () => {
      during.meanwhile = async () => undefined;
      await locking.call('session.lock', {});
    };
    const { backupId } = await locking.call('backup.make', {});
    expect(locking.sessions.locked()).not.toBe(null);
    await openShop(locking);
    expect(locking.session().listing.storeId).toBe(storeId);
    expect(await locking.call('backup.test', { backupId })).toMatchObject({ isGood: true });
    await locking.close();
  });
});

describe('a store that was put back to an earlier day', () => {
  it('is held: reading goes on, changes wait until an administrator decides', async () => {
    const { storeId } = program.session().listing;
    const path = join(program.dataFolder, 'stores', storeId, 'store.db');
    await program.call('store.close', {});
    const older = readFileSync(path);
    await program.call('store.open', { storeId });
    await change('a');
    await program.call('store.close', {});
    writeFileSync(path, older);
    await program.call('store.open', { storeId });
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: { kind: 'older' } });
    expect((await program.call('employee.list', {})).length).toBeGreaterThan(0);
    await expect(change('b')).rejects.toThrow('storeAltered');
    await program.call('auditEntry.anchor', {});
    await change('b');
    await program.call('store.close', {});
    await program.call('store.open', { storeId });
    expect(await program.call('auditEntry.state', {})).toMatchObject({ alarm: null });
  });
});

describe('a shop that is damaged', () => {
  it('offers its newest good backups with how much each would lose, and one of them brings it back', async () => {
    const { storeId } = program.session().listing;
    const first = await program.call('backup.make', {});
    await change('a');
    const second = await program.call('backup.make', {});
    const wanted = await content();
    await change('b');
    await program.call('store.close', {});
    const path = join(program.dataFolder, 'stores', storeId, 'store.db');
    const bytes = readFileSync(path);
    bytes.fill(0, 0, 8192);
    writeFileSync(path, bytes);
    expect(await program.refusal('store.open', { storeId })).toBe('storeDamaged');
    const offers = await program.call('backup.offer', { storeId });
    expect(offers.map(({ backup }) => backup.seq).slice(0, 2)).toEqual([second.seq, first.seq]);
    expect(offers.map(({ lost }) => lost).slice(0, 2)).toEqual([1, 2]);
    const token = offers[0]?.backup.token ?? '';
    await program.call('backup.restoreFile', { token, secret: null });
    expect(await content()).toBe(wanted);
    expect(existsSync(`${path}.before-restore`)).toBe(true);
  });

  it('offers nothing where there is no backup', async () => {
    const { storeId } = await program.call('store.create', { shopName: '二店' });
    expect(await program.call('backup.offer', { storeId })).toEqual([]);
  });
});
