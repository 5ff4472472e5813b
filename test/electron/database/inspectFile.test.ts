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

const key = Buffer.alloc(32, 7);

/** What lies on the disk when the program is killed in the middle of a transaction. */
function leaveCutOff(under: Uint8Array | undefined): string {
  const path = join(folder, 'store.db');
  const left = join(folder, 'left.db');
  const raw = connect(path, under, false);
  raw.pragma('locking_mode = normal');
  raw.pragma('cache_size = 5');
  raw.exec('CREATE TABLE one (text TEXT)');
  const insert = raw.prepare('INSERT INTO one VALUES (?)');
  raw.transaction(() => {
    for (let row = 0; row < 2000; row += 1) insert.run('before'.repeat(20));
  })();
  raw.exec(`BEGIN; UPDATE one SET text = 'after'`);
  copyFileSync(path, left);
  copyFileSync(`${path}-journal`, `${left}-journal`);
  raw.exec('ROLLBACK');
  raw.close();
  return left;
}

function expectWhole(path: string, under: Uint8Array | undefined): void {
  expect(isKeyOf(path, under)).toBe(true);
  const found = connect(path, under, true);
  expect(found.pragma('quick_check', { simple: true })).toBe('ok');
  expect(found.prepare(`SELECT count(*) FROM one WHERE text LIKE 'before%'`).pluck().get()).toBe(
    2000,
  );
  found.close();
}

it('asks whether an encrypted store is in use without touching what a crash cut off', () => {
  const left = leaveCutOff(key);
  const before = readFileSync(left);
  expect(isInUse(left)).toBe(false);
  expect(readFileSync(left).equals(before)).toBe(true);
  expect(existsSync(`${left}-journal`)).toBe(true);
  expectWhole(left, key);
});

it.each([
  ['an encrypted store without a key', key, undefined],
  ['an encrypted store with the key of another', key, Buffer.alloc(32, 8)],
  ['a readable store with a key', undefined, key],
])('tries %s without touching what a crash cut off', (_, own, other) => {
  const left = leaveCutOff(own);
  const before = [left, `${left}-journal`].map((path) => readFileSync(path));
  expect(isKeyOf(left, other)).toBe(false);
  const after = [left, `${left}-journal`].map((path) => readFileSync(path));
  expect(after.every((bytes, place) => before[place]?.equals(bytes))).toBe(true);
  expectWhole(left, own);
});
