import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '@electron/database/connect';
import { storeFile } from '@electron/trust/moveStore';
import { createStoreHolds, holdFile } from '@electron/trust/storeHolds';
import { createTestProgram } from '@test/helpers/program';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-hold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = () => '2026-11-27T08:05:00.000Z';
const office = { computer: 'office', userName: 'hr', processId: process.pid };
const till = { computer: 'till', userName: 'shop', processId: process.pid };

function holds(holder = office) {
  return createStoreHolds({ holder, now });
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

function leave(holder: typeof office): void {
  const left = { ...holder, since: now(), token: 'left' };
  writeFileSync(holdFile(folder), JSON.stringify(left));
}

function fallSilent(): void {
  const before = new Date(Date.now() - 11 * 60_000);
  utimesSync(holdFile(folder), before, before);
}

describe('a store that a program holds', () => {
  it('is refused to every other one, by the name of who has it', async () => {
    const hold = await holds(till).hold(folder);
    await expect(holds().hold(folder)).rejects.toMatchObject({
      code: 'storeHeld',
      details: {
        computer: 'till',
        userName: 'shop',
        processId: process.pid,
        since: expect.stringMatching(/^2026-11-2\d \d\d:\d\d$/),
      },
    });
    await hold.release();
    await (await holds().hold(folder)).release();
    expect(existsSync(holdFile(folder))).toBe(false);
  });

  it('may be held twice by the same program and is free after the last release', async () => {
    const own = holds();
    const first = await own.hold(folder);
    const second = await own.hold(folder);
    await first.release();
    await first.release();
    await expect(holds().hold(folder)).rejects.toMatchObject({ code: 'storeHeld' });
    await second.release();
    await (await holds().hold(folder)).release();
  });

  it('is taken over from a program on this computer that died', async () => {
    leave({ ...office, processId: deadProcess() });
    const hold = await holds().hold(folder);
    expect(readFileSync(holdFile(folder), 'utf8')).toContain(`"processId":${process.pid}`);
    await hold.release();
  });

  it('is not taken over from another computer that gave a sign of life', async () => {
    leave({ ...till, processId: deadProcess() });
    await expect(holds().hold(folder)).rejects.toMatchObject({ code: 'storeHeld' });
    fallSilent();
    await (await holds().hold(folder)).release();
  });

  it('is never taken over while its database is locked, whatever the file says', async () => {
    const raw = connect(storeFile(folder), undefined, false);
    raw.pragma('locking_mode = exclusive');
    raw.exec('CREATE TABLE one (id INTEGER); BEGIN EXCLUSIVE');
    leave({ ...office, processId: deadProcess() });
    fallSilent();
    await expect(holds().hold(folder)).rejects.toMatchObject({ code: 'storeHeld' });
    raw.close();
    await (await holds().hold(folder)).release();
  });

  it('goes to exactly one of five that reach for it at once, 200 times', async () => {
    for (let race = 0; race < 200; race += 1) {
      // Every second time the file of a dead program lies in the way.
      if (race % 2 === 1) leave({ ...office, processId: 2 ** 22 + 1 });
      const tries = await Promise.allSettled(
        Array.from({ length: 5 }, async () => holds().hold(folder)),
      );
      const won = tries.filter((each) => each.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const { value } of won) await value.release();
    }
  });
});

describe('two programs on one data folder', () => {
  it('never have a store open at once, and the second learns who has it', async () => {
    const first = createTestProgram({ dataFolder: folder, holder: till });
    const second = createTestProgram({ dataFolder: folder, holder: office });
    const { storeId } = await first.call('store.create', { shopName: '一店' });
    const refused = await second.dispatch('store.open', { storeId });
    expect(refused).toMatchObject({ error: { code: 'storeHeld', details: { computer: 'till' } } });
    await first.close();
    expect(await second.call('store.open', { storeId })).toMatchObject({ storeId });
    expect(await first.refusal('store.open', { storeId })).toBe('storeHeld');
    await second.close();
  });

  it('let a restore in only when nobody has the store open', async () => {
    const first = createTestProgram({ dataFolder: folder, holder: till });
    const second = createTestProgram({ dataFolder: folder, holder: office });
    const { storeId } = await first.call('store.create', { shopName: '一店' });
    const { backupId } = await first.call('backup.make', {});
    second.dialogs.backup = join(folder, 'backups', storeId, backupId);
    const chosen = await second.call('backup.chooseFile', {});
    const input = { token: chosen?.token ?? '', secret: null };
    expect(await second.refusal('backup.restoreFile', input)).toBe('storeHeld');
    await first.close();
    expect(await second.call('backup.restoreFile', input)).toMatchObject({ storeId });
    await second.close();
  });
});
