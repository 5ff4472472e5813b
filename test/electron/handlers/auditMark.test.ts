import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

let program: TestProgram;
beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.create', { shopName: '一店' });
});
afterEach(async () => program.close());

async function change(years: number): Promise<void> {
  await program.call('privacy.setRetention', { years });
}

async function printMark(): Promise<string> {
  await program.call('privacy.printNotice', { locale: 'zh-CN' });
  return program.printJobs.at(-1)?.mark ?? '';
}

describe('the mark on a sheet', () => {
  it('is found in the trail it was printed from, with the number of entries since', async () => {
    await change(3);
    const mark = await printMark();
    expect(mark).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
    const { seq } = await program.call('auditEntry.state', {});
    await change(4);
    await change(5);
    const found = await program.call('auditEntry.find', { mark: mark.toLowerCase() });
    expect(found).toMatchObject({ seq, later: 2 });
  });

  it('is missing once an older backup took the place of what it was printed from', async () => {
    const { backupId, seq } = await program.call('backup.make', {});
    await change(3);
    const mark = await printMark();
    await program.call('backup.restore', { backupId, secret: null });
    // As many entries as before the restore, but others.
    await change(3);
    await change(3);
    expect((await program.call('auditEntry.state', {})).seq).toBeGreaterThan(seq + 1);
    expect(await program.call('auditEntry.find', { mark })).toBeNull();
  });

  it('is missing in another shop', async () => {
    const mark = await printMark();
    await program.call('store.create', { shopName: '二店' });
    expect(await program.call('auditEntry.find', { mark })).toBeNull();
    expect(await program.call('auditEntry.find', { mark: '%%%%%%%%%%%%' })).toBeNull();
  });
});

describe('what is printed before there is a shop', () => {
  it('bears no mark', async () => {
    await program.call('store.close', {});
    const { token } = await program.call('recoveryKey.make', {});
    await program.call('recoveryKey.print', { token, shopName: '一店', locale: 'zh-CN' });
    expect(program.printJobs.at(-1)?.mark).toBe('');
  });
});
