import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCopy } from '@electron/trust/checkCopy';
import { createStoreAt } from '@test/helpers/database';
import { goodRows, insertRow } from '@test/migrations/stepRows';

const key = Buffer.alloc(32, 7);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-copy-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the copy of a store from before there was a chain', () => {
  // 90 brings the tables of the chain; the chain itself is begun when the upgrade is over.
  it.each([
    ['that was never upgraded', 60],
    ['whose upgrade was cut off after the tables of the chain were made', 90],
  ])('%s has no trail to look through, and no fault', async (_what, step) => {
    const path = join(folder, 'copy.db');
    const { raw, close } = await createStoreAt(path, step, key);
    raw.pragma('foreign_keys = OFF');
    insertRow(raw, 'auditEntry', goodRows['auditEntry'] ?? {});
    close();
    expect(await checkCopy(path, key)).toMatchObject({ report: null, schemaVersion: step });
  });
});
