import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { make, merge, pair } from '../handOff/exchange';

let program: TestProgram;

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  // Those that were made before its imports.
  rmSync(backupPath(''), { recursive: true });
});

afterEach(async () => program.close());

async function erase(name: string, of: TestProgram = program): Promise<void> {
  const { people } = await of.call('privacy.overview', {});
  const person = people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`${name} is not there`);
  const { employeeId } = person;
  await of.call('privacy.erase', { employeeId, name, reason: 'requested' });
}

async function listed(of: TestProgram = program) {
  return (await of.call('remnant.list', {})).remnants;
}

async function discard(...remnantIds: string[]): Promise<void> {
  await program.call('remnant.discard', { remnantIds });
}

function backupPath(fileName: string | null | undefined): string {
  const folder = program.context.backups.folder(program.session().listing.storeId);
  return join(folder, fileName ?? '');
}

/** As after the next start of the program. */
async function reopen(): Promise<void> {
  const { storeId } = program.session().listing;
  await program.call('store.close', {});
  await program.call('store.open', { storeId });
}

describe('backups from before an erasure', () => {
  it('are listed by name, place and date, also after a restart, and one from after it is not', async () => {
    const { backupId, madeAt } = await program.call('backup.make', {});
    expect(await listed()).toEqual([]);
    await erase('李娜');
    await program.call('backup.make', {});
    await reopen();
    expect(await program.call('remnant.list', {})).toEqual({
      remnants: [
        {
          remnantId: `backup/here/${backupId}`,
          kind: 'backup',
          where: 'here',
          placeName: null,
          fileName: backupId,
          madeAt,
          people: 1,
        },
      ],
      unreachable: null,
      hasCleanBackup: true,
    });
  });

  it('are deleted only once there is a backup from after it, and are gone then', async () => {
    const { backupId } = await program.call('backup.make', {});
    await erase('李娜');
    const remnantIds = [`backup/here/${backupId}`];
    expect(await program.refusal('remnant.discard', { remnantIds })).toBe('remnantNeedsBackup');
    expect(existsSync(backupPath(backupId))).toBe(true);
    const { backupId: clean } = await program.call('backup.make', {});
    await discard(...remnantIds);
    expect(existsSync(backupPath(backupId))).toBe(false);
    expect(existsSync(backupPath(clean))).toBe(true);
    expect(await listed()).toEqual([]);
    expect(await program.refusal('remnant.discard', { remnantIds })).toBe('notFound');
  });

  it('say how many erased people may be in each', async () => {
    await program.call('backup.make', {});
    await erase('李娜');
    await program.call('backup.make', {});
    await erase('王芳');
    expect((await listed()).map(({ people }) => people).toSorted()).toEqual([1, 2]);
  });

  it('are found by the order of entries although the clock was set back by years', async () => {
    await program.call('backup.make', {});
    const past = steppingSurroundings('2015-01-05T01:00:00.000Z', 5000);
    Object.assign(program.context, { now: past.now });
    await erase('李娜');
    await program.call('backup.make', {});
    expect(await listed()).toHaveLength(1);
  });

  it('are listed in the second place too, and are missed by name while it cannot be reached', async () => {
    await program.call('backup.make', {});
    await program.call('backup.chooseSecond', {});
    await erase('李娜');
    await program.call('backup.make', {});
    const away = `${program.targetFolder}-away`;
    renameSync(program.targetFolder, away);
    const overview = await program.call('remnant.list', {});
    expect(overview.remnants.map(({ where }) => where)).toEqual(['here']);
    expect(overview.unreachable).toBe('targets');
    renameSync(away, program.targetFolder);
    const [, second] = await listed();
    expect(second).toMatchObject({ where: 'second', placeName: 'targets' });
    await discard(second?.remnantId ?? '');
    expect(existsSync(join(program.targetFolder, second?.fileName ?? ''))).toBe(false);
    expect((await listed()).map(({ where }) => where)).toEqual(['here']);
  });

  it('stay listed when one of them is restored, with the data kept aside by the restore', async () => {
    const { backupId } = await program.call('backup.make', {});
    await erase('李娜');
    await program.call('backup.restore', { backupId, secret: null });
    const kinds = (await listed()).map(({ kind, fileName }) => `${kind} ${fileName}`);
    expect(kinds).toContain(`backup ${backupId}`);
    expect(kinds).toContain('kept store.db.before-restore');
    const { storeId } = program.session().listing;
    const kept = join(program.dataFolder, 'stores', storeId, 'store.db.before-restore');
    await discard('kept/store.db.before-restore');
    expect(existsSync(kept)).toBe(false);
    expect((await program.call('employee.list', {})).map(({ name }) => name)).not.toContain('李娜');
  });

  it('are not listed if they hold no employee at all', async () => {
    const empty = createTestProgram();
    await empty.call('store.openSample', {});
    const { backups } = await empty.call('backup.list', {});
    await erase('李娜', empty);
    const names = (await listed(empty)).map(({ fileName }) => fileName);
    expect([backups.length, names.length]).toEqual([3, 2]);
    await empty.close();
  });
});

describe('packages from before an erasure', () => {
  it('are listed at both computers with the partner, and stay ticked off for good', async () => {
    const shop = createTestProgram();
    await shop.call('store.create', { shopName: '城东店' });
    await program.call('handOff.setUp', { name: '人事部' });
    await shop.call('handOff.setUp', { name: '城东店' });
    await pair(program, shop, '城东店');
    await pair(shop, program, '人事部');
    await merge(shop, await make(program, 'setUp'));
    expect(await listed()).toEqual([]);
    await erase('李娜');
    const [sent, ...none] = await listed();
    expect(none).toEqual([]);
    expect(sent).toMatchObject({ kind: 'package', where: 'sent', placeName: '城东店', people: 1 });
    expect(sent?.fileName).toMatch(/\.gongping$/u);
    const second = await make(program, 'setUp');
    await merge(shop, second);
    const [backup, received] = await listed(shop);
    expect(received).toMatchObject({ where: 'received', fileName: sent?.fileName });
    // The next restore finds the erasure on the list although the shop was not opened anew.
    const backupId = backup?.fileName ?? '';
    await shop.call('backup.restore', { backupId, secret: null });
    const names = (await shop.call('employee.list', {})).map(({ name }) => name);
    expect([names.length, names.includes('李娜')]).toEqual([9, false]);
    await shop.close();
    await discard(sent?.remnantId ?? '');
    await reopen();
    expect(await listed()).toEqual([]);
    await erase('王芳');
    expect(await listed()).toMatchObject([{ where: 'sent', people: 1 }]);
  });
});
