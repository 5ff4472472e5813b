import { connect } from '@electron/database/connect';
import { isInUse, isKeyOf } from '@electron/database/inspectFile';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-inspect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('asks whether an encrypted store is in use without touching what a crash cut off', () => {
  const key = Buffer.alloc(32, 7);
  const path = join(folder, 'store.db');
  const left = join(folder, 'left.db');
  const raw = connect(path, key, false);
  raw.pragma('locking_mode = normal');
  raw.pragma('cache_size = 5');
  raw.exec('CREATE TABLE one (text TEXT)');
  const insert = raw.prepare('INSERT INTO one VALUES (?)');
  raw.transaction(() => {
    for (let row = 0; row < 2000; row += 1) insert.run('before'.repeat(20));
  })();
  raw.exec(`BEGIN; UPDATE one SET text = 'after'`);
  // What lies on the disk when the program is killed in the middle of a transaction.
  copyFileSync(path, left);
  copyFileSync(`${path}-journal`, `${left}-journal`);
  raw.exec('ROLLBACK');
  raw.close();
  const before = readFileSync(left);

  expect(isInUse(left)).toBe(false);
  expect(readFileSync(left).equals(before)).toBe(true);
  expect(existsSync(`${left}-journal`)).toBe(true);
  expect(isKeyOf(left, key)).toBe(true);
  const found = connect(left, key, true);
  expect(found.pragma('quick_check', { simple: true })).toBe('ok');
  expect(found.prepare(`SELECT count(*) FROM one WHERE text LIKE 'before%'`).pluck().get()).toBe(
    2000,
  );
  found.close();
});
