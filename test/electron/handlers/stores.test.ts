import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFraction, fractionOf } from '@shared/base/fraction';
import { contentHash, readRows } from '@test/helpers/database';
import { independentScores, type Quotient } from '@test/helpers/independentScore';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';

let program: TestProgram;

beforeEach(() => {
  program = createTestProgram();
});
afterEach(async () => program.close());

describe('the stores of this computer', () => {
  it('are none at first, and none is open', async () => {
    expect(await program.call('store.list', {})).toEqual([]);
    expect(await program.call('store.current', {})).toBe(null);
  });

  it('are listed newest first, and one of them is open', async () => {
    const first = await program.call('store.create', { shopName: '  一店 ' });
    const second = await program.call('store.create', { shopName: '二店' });
    expect(await program.call('store.list', {})).toEqual(
      [second, first].map(({ user: _user, ...listing }) => listing),
    );
    expect(first).toEqual({
      storeId: expect.any(String),
      shopName: '一店',
      isSample: false,
      createdAt: expect.any(String),
      needsPassword: false,
      user: { userId: expect.any(String), name: expect.any(String), role: 'admin' },
    });
    expect(await program.call('store.current', {})).toEqual(second);
    expect(await program.call('store.open', { storeId: first.storeId })).toEqual(first);
    await program.call('store.close', {});
    expect(await program.call('store.current', {})).toBe(null);
    expect(await program.call('store.close', {})).toBe(null);
  });

  it('begin with an entry that says by whom they were made', async () => {
    const { user, storeId } = await program.call('store.create', { shopName: '一店' });
    expect(await readRows(program.db(), 'auditEntry')).toMatchObject([
      { callName: 'store.create', userId: user.userId, concept: 'store', conceptId: storeId },
    ]);
  });

  it('have different names', async () => {
    await program.call('store.create', { shopName: '一店' });
    expect(await program.dispatch('store.create', { shopName: ' 一店' })).toEqual({
      ok: false,
      error: { code: 'shopNameTaken', details: { name: '一店' } },
    });
  });

  it('say that they are missing if their file went away', async () => {
    const { storeId } = await program.call('store.create', { shopName: '一店' });
    await program.call('store.close', {});
    const path = join(program.dataFolder, 'stores', storeId, 'store.db');
    renameSync(path, `${path}.away`);
    expect(await program.refusal('store.open', { storeId })).toBe('storeMissing');
    expect(existsSync(path)).toBe(false);
    renameSync(`${path}.away`, path);
    expect(await program.call('store.open', { storeId })).toMatchObject({ storeId });
  });
});

describe('a data folder that is synchronised or shared', () => {
  const places = [{ kind: 'sync', product: 'OneDrive' }, { kind: 'network' }] as const;
  it.each(places)('takes no new shop, also none from a backup: %o', async (place) => {
    const { storeId } = await program.call('store.create', { shopName: '一店' });
    const { backupId } = await program.call('backup.make', {});
    const path = join(program.dataFolder, 'backups', storeId, backupId);
    const there = createTestProgram({ place });
    expect(await there.call('store.place', {})).toEqual(place);
    for (const [name, input] of [
      ['store.create', { shopName: '二店' }],
      ['store.openSample', {}],
    ] as const) {
      expect(await there.refusal(name, input)).toBe('placeUnsuitable');
    }
    there.dialogs.backup = path;
    const chosen = await there.call('backup.chooseFile', {});
    const restore = { token: chosen?.token ?? '', secret: null };
    expect(await there.refusal('backup.restoreFile', restore)).toBe('placeUnsuitable');
    expect(await there.call('store.list', {})).toEqual([]);
    await there.close();
  });

  it('still opens the shop that is there, and takes backups', async () => {
    const { storeId } = await program.call('store.create', { shopName: '一店' });
    const { dataFolder } = program;
    await program.call('store.close', {});
    const there = createTestProgram({ dataFolder, place: { kind: 'network' } });
    await there.call('store.open', { storeId });
    expect(await there.call('backup.make', {})).toMatchObject({ backupId: expect.any(String) });
    await there.close();
  });
});

describe('the settings of this computer', () => {
  it('keep for each shop which cycle was chosen last', async () => {
    const { storeId } = await program.call('store.openSample', {});
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    await program.call('setting.showCycle', { storeId, cycleId: cycle.cycleId });
    const next = createTestProgram({ dataFolder: program.dataFolder });
    const { shownCycles } = await next.call('setting.get', {});
    expect(shownCycles).toEqual({ [storeId]: cycle.cycleId });
    await next.close();
  });

  it('are kept for the next start, and a broken file means the defaults', async () => {
    expect(await program.call('setting.get', {})).toEqual({
      locale: 'zh-CN',
      version: '0.1.0-test',
      lockAfter: 10,
      shownCycles: {},
    });
    await program.call('setting.change', { locale: 'en' });
    const { dataFolder } = program;
    const next = createTestProgram({ dataFolder });
    expect(await next.call('setting.get', {})).toMatchObject({ locale: 'en' });
    writeFileSync(join(dataFolder, 'settings.json'), '{"locale":');
    const last = createTestProgram({ dataFolder, locale: 'zh-TW' });
    expect(await last.call('setting.get', {})).toMatchObject({ locale: 'zh-TW' });
  });
});

describe('the sample shop', () => {
  it('has the totals of a second computation of its files, and is opened again as it was left', async () => {
    const { isSample, shopName, storeId } = await program.call('store.openSample', {});
    expect({ isSample, shopName }).toEqual({ isSample: true, shopName: '和记通讯服务部' });
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { groups } = await program.call('appraisal.results', { cycleId: cycle.cycleId });
    const scores = await readRows(program.db(), 'appraisalScore');
    const totals = groups.flatMap(({ rows }) =>
      rows.map(({ employeeNo, appraisalId }) => [
        employeeNo,
        scores.find((score) => score['appraisalId'] === appraisalId)?.['total'],
      ]),
    );
    const expected = independentScores(resolve('electron/sample/files')).map(
      ({ employeeNo, total }) => [employeeNo, exact(total)],
    );
    expect(Object.fromEntries(totals)).toEqual(Object.fromEntries(expected));
    const before = await contentHash(program.db());
    await program.call('store.create', { shopName: '一店' });
    expect(await program.call('store.openSample', {})).toMatchObject({ storeId });
    expect(await contentHash(program.db())).toBe(before);
  });

  it.each(['2026-11-27', '2027-02-28', '2033-07-01'])(
    'opened on %s has nothing overdue, and a talk that was held by then',
    async (today) => {
      await program.close();
      const surroundings = steppingSurroundings(`${today}T01:00:00.000Z`);
      program = createTestProgram({ surroundings });
      await program.call('store.openSample', {});
      expect(await program.call('actionPlan.overdue', {})).toEqual([]);
      const [plan] = (await program.call('actionPlan.list', {})).plans;
      expect(plan).toMatchObject({ status: 'running' });
      const [interview] = await readRows(program.db(), 'interview');
      expect(interview).toMatchObject({ status: 'held', heldOn: today, employeeSignedOn: today });
    },
  );

  it('is made once by two clicks at the same moment, and its names stay out of the log', async () => {
    const [one, two] = await Promise.all([
      program.call('store.openSample', {}),
      program.call('store.openSample', {}),
    ]);
    expect(one).toEqual(two);
    expect(await program.call('store.list', {})).toHaveLength(1);
    const log = readFileSync(join(program.dataFolder, 'gongping.log'), 'utf8');
    expect(log).toMatch(/^[\x20-\x7e\n]*$/u);
  });

  it('is not there at all if it could not be filled, and the open shop stays open', async () => {
    await program.close();
    program = createTestProgram({ sampleFolder: resolve('test/fixtures') });
    const shop = await program.call('store.create', { shopName: '一店' });
    expect(await program.refusal('store.openSample', {})).toBe('fileUnreadable');
    expect(await program.call('store.current', {})).toEqual(shop);
    expect(await program.call('store.list', {})).toHaveLength(1);
    expect(readdirSync(join(program.dataFolder, 'stores'))).toEqual([shop.storeId]);
  });
});

function exact([numerator, denominator]: Quotient): string {
  return formatFraction(fractionOf(numerator, denominator));
}
