import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '@electron/database/open';
import { buildScript, runScript, type Built } from '../../helpers/build';
import { contentHash } from '../../helpers/database';

let script: Built;
let folder = '';
let path = '';

beforeAll(async () => {
  script = await buildScript('test/electron/database/scripts/dieInTransaction.ts');
});
afterAll(() => script.remove());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-crash-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a program that died in the middle of a transaction', () => {
  it.each([
    ['readable', undefined],
    ['encrypted', new Uint8Array(32).fill(9)],
  ])('leaves a %s store that opens as it was before', async (_kind, key) => {
    const fresh = await openStore(path, { mustExist: false, key });
    const before = await contentHash(fresh.db);
    await fresh.close();
    const keyText = key === undefined ? [] : [Buffer.from(key).toString('hex')];
    await runScript(script, [path, ...keyText]).ended;
    expect(readFileSync(`${path}-journal`).byteLength).toBeGreaterThan(4096);
    const store = await openStore(path, { mustExist: true, key });
    expect(await contentHash(store.db)).toBe(before);
    await store.close();
  });
});
