import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId, StoreId } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

const password = 'Vier Teetassen im Regal';
const otherPassword = 'Sieben Regenschirme';

let program: TestProgram;
beforeEach(() => {
  program = createTestProgram();
});
afterEach(async () => program.close());

async function employeeNamed(name: string): Promise<EmployeeId> {
  const found = (await program.call('employee.list', {})).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found.employeeId;
}

async function names(of: TestProgram = program): Promise<readonly string[]> {
  return (await of.call('employee.list', {})).map(({ name }) => name);
}

async function erase(name: string): Promise<void> {
  const employeeId = await employeeNamed(name);
  await program.call('privacy.erase', { employeeId, name, reason: 'requested' });
}

/** The whole store as text, to look for a name in it. */
async function everything(of: TestProgram): Promise<string> {
  const tables = ['employee', 'review', 'appraisal', 'surveyResponse', 'import', 'recordVersion'];
  return JSON.stringify(await Promise.all(tables.map(async (table) => readRows(of.db(), table))));
}

function list(storeId: StoreId): string {
  return join(program.dataFolder, 'departures', `${storeId}.departures.json`);
}

describe('an employee who was erased', () => {
  it('does not come back with a backup from before, nor does the name in free text', async () => {
    const { storeId } = await program.call('store.openSample', {});
    const { backupId } = await program.call('backup.make', {});
    expect(await everything(program)).toContain('李娜');
    await erase('李娜');
    await program.call('backup.restore', { backupId, secret: null });
    expect(await names()).not.toContain('李娜');
    expect(await names()).toHaveLength(9);
    expect(await everything(program)).not.toContain('李娜');
    const [row] = (
      await program.call('auditEntry.list', {
        userId: null,
        concept: 'backup',
        from: null,
        to: null,
        before: null,
        limit: 5,
      })
    ).rows;
    expect(row).toMatchObject({ callName: 'backup.restore', details: { erasedAgain: 1 } });
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
    // Nobody is named on the list.
    expect(readFileSync(list(storeId), 'utf8')).not.toContain('李娜');
  });

  it('stays erased when the shop is restored from the welcome page, again and again', async () => {
    const { storeId } = await program.call('store.openSample', {});
    const old = await program.call('backup.make', {});
    await erase('李娜');
    await program.call('store.close', {});
    for (let round = 0; round < 3; round += 1) {
      program.dialogs.backup = join(program.dataFolder, 'backups', storeId, old.backupId);
      const chosen = await program.call('backup.chooseFile', {});
      await program.call('backup.restoreFile', { token: chosen?.token ?? '', secret: null });
      expect(await names()).toHaveLength(9);
      await program.call('store.close', {});
    }
  });

  it('stays erased on a new computer, by the list beside the backups in the second place', async () => {
    await program.call('store.openSample', {});
    await program.call('backup.chooseSecond', {});
    const { backupId } = await program.call('backup.make', {});
    await erase('李娜');
    await program.call('backup.make', {});
    const fresh = createTestProgram();
    fresh.dialogs.backup = join(program.targetFolder, backupId);
    const chosen = await fresh.call('backup.chooseFile', {});
    await fresh.call('backup.restoreFile', { token: chosen?.token ?? '', secret: null });
    expect(await names(fresh)).toHaveLength(9);
    await fresh.close();
  });

  it('is the only one to go: a list that somebody wrote or changed takes out nobody', async () => {
    const { storeId } = await program.call('store.openSample', {});
    const { backupId } = await program.call('backup.make', {});
    const employeeId = await employeeNamed('李娜');
    await erase('李娜');
    const kept = readFileSync(list(storeId), 'utf8');
    const other = (await program.call('employee.list', {}))[0]?.employeeId ?? '';
    writeFileSync(list(storeId), kept.replace(employeeId, other));
    await program.call('backup.restore', { backupId, secret: null });
    expect(await names()).toHaveLength(10);
    appendFileSync(list(storeId), 'x');
    await program.call('backup.restore', { backupId, secret: null });
    expect(await names()).toHaveLength(10);
  });

  it('is put on the list at the next opening if the list was lost', async () => {
    const { storeId } = await program.call('store.openSample', {});
    const { backupId } = await program.call('backup.make', {});
    await erase('李娜');
    await program.call('store.close', {});
    rmSync(list(storeId));
    await program.call('store.openSample', {});
    await program.call('backup.restore', { backupId, secret: null });
    expect(await names()).toHaveLength(9);
  });
});

describe('a user who was removed', () => {
  async function shopOfTwo() {
    const setup = await program.call('recoveryKey.make', {});
    const created = await program.call('store.create', {
      shopName: '一店',
      protection: {
        userName: '店长',
        password,
        recovery: {
          token: setup.token,
          groups: setup.asked.map((place) => setup.groups[place] ?? ''),
        },
      },
    });
    await program.call('user.add', {
      name: '老王',
      role: 'admin',
      superiorName: null,
      password: otherPassword,
    });
    const users = await program.call('user.list', {});
    const other = users.find(({ name }) => name === '老王');
    if (other === undefined) throw new Error('no other user');
    return { storeId: created.storeId, userId: created.user.userId, otherId: other.userId };
  }

  it('opens nothing after a restore of a backup in which they still had a password', async () => {
    const { storeId, userId, otherId } = await shopOfTwo();
    const { backupId } = await program.call('backup.make', {});
    await program.call('user.remove', { userId: otherId });
    const path = join(program.dataFolder, 'backups', storeId, backupId);
    await program.call('store.close', {});
    program.dialogs.backup = path;
    const chosen = await program.call('backup.chooseFile', {});
    await program.call('backup.restoreFile', {
      token: chosen?.token ?? '',
      secret: { kind: 'password', password },
    });
    expect(await program.call('session.users', { storeId })).toEqual([{ userId, name: '店长' }]);
    const stale = { storeId, userId: otherId, password: otherPassword };
    expect(await program.refusal('session.signIn', stale)).toBe('passwordWrong');
    expect(await program.dispatch('session.signIn', { storeId, userId, password })).toMatchObject({
      ok: true,
    });
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
    // The key that they knew opens the file no more.
    const folder = join(program.dataFolder, 'stores', storeId);
    expect(readdirSync(folder).filter((name) => name.endsWith('.key'))).toEqual([]);
  });

  it('leaves a password changed since, and a user added since, as they are today', async () => {
    const { storeId, userId, otherId } = await shopOfTwo();
    const { backupId } = await program.call('backup.make', {});
    await program.call('user.changePassword', {
      password,
      newPassword: 'Neun blaue Fahrräder',
    });
    await program.call('user.remove', { userId: otherId });
    await program.call('user.add', {
      name: '小赵',
      role: 'viewer',
      superiorName: null,
      password: 'Drei rote Laternen',
    });
    await program.call('backup.restore', { backupId, secret: { kind: 'password', password } });
    const userNames = (await program.call('session.users', { storeId })).map(({ name }) => name);
    expect(userNames.toSorted()).toEqual(['小赵', '店长'].toSorted());
    const signIn = { storeId, userId, password: 'Neun blaue Fahrräder' };
    expect(await program.dispatch('session.signIn', signIn)).toMatchObject({ ok: true });
    const users = await program.call('user.list', {});
    expect(users.filter(({ removedAt }) => removedAt === null).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['店长', '小赵']),
    );
    expect(existsSync(join(program.dataFolder, 'stores', storeId, 'store.db'))).toBe(true);
  });
});

describe('a restored shop', () => {
  it('is a new device for hand-off: the numbers of the old one were used already', async () => {
    await program.call('store.openSample', {});
    await program.call('handOff.setUp', { name: '人事' });
    const { backupId } = await program.call('backup.make', {});
    await program.call('backup.restore', { backupId, secret: null });
    expect((await program.call('handOff.get', {})).device).toBeNull();
    await program.call('handOff.setUp', { name: '人事' });
    expect((await program.call('handOff.get', {})).device).toMatchObject({ name: '人事' });
  });
});
