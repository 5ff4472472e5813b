import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

let program: TestProgram;
beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.create', { shopName: '一店' });
});
afterEach(async () => program.close());

const printNotice = async () => program.call('privacy.printNotice', { locale: 'zh-CN' });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('a printout', () => {
  it('is read in parts that together are what is saved, and nothing is written before', async () => {
    const { token, sizeBytes } = await printNotice();
    expect(readdirSync(program.targetFolder)).toEqual([]);
    const first = await program.call('printout.read', { token, start: 0, length: 3 });
    const rest = await program.call('printout.read', { token, start: 3, length: 2 ** 20 });
    expect([first.byteLength, first.byteLength + rest.byteLength]).toEqual([3, sizeBytes]);
    const saved = await program.call('printout.save', { token });
    const path = join(program.targetFolder, saved?.fileName ?? 'nothing');
    expect(readFileSync(path, 'utf8')).toBe(text(first) + text(rest));
  });

  it('stays while the save dialog is closed without a place', async () => {
    const { token } = await printNotice();
    program.dialogs.hasTarget = false;
    expect(await program.call('printout.save', { token })).toBeNull();
    program.dialogs.hasTarget = true;
    expect(await program.call('printout.save', { token })).not.toBeNull();
  });

  it('is gone once it was dropped, and once another was printed', async () => {
    const { token } = await printNotice();
    await program.call('printout.drop', { token });
    expect(await program.refusal('printout.save', { token })).toBe('printoutGone');
    const before = await printNotice();
    const after = await printNotice();
    const part = { start: 0, length: 1 };
    const gone = { token: before.token, ...part };
    expect(await program.refusal('printout.read', gone)).toBe('printoutGone');
    // Dropping the old preview must not take the new one along.
    await program.call('printout.drop', { token: before.token });
    await program.call('printout.read', { token: after.token, ...part });
  });

  it('is not read while the store is locked, nor after it was opened again', async () => {
    const { token } = await printNotice();
    const storeId = program.session().listing.storeId;
    const unlock = program.pretendLocked();
    const part = { token, start: 0, length: 1 };
    expect(await program.refusal('printout.read', part)).toBe('storeLocked');
    unlock();
    await program.call('store.close', {});
    expect(await program.refusal('printout.read', part)).toBe('storeMissing');
    await program.call('store.open', { storeId });
    expect(await program.refusal('printout.read', part)).toBe('printoutGone');
  });
});
