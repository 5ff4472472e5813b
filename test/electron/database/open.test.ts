import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '@electron/database/connect';
import { openStore } from '@electron/database/open';
import { insertUnit, listUnits } from '@electron/database/queries/unit';
import { migrations } from '@migrations/index';
import { AppError } from '@shared/contract/result';
import { unitIdSchema } from '@shared/domain/ids';
import { createStoreAt, readRows } from '@test/helpers/database';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-store-'));
  path = join(folder, 'store.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const key = new Uint8Array(32).fill(7);
const newest = migrations.at(-1)?.number ?? 0;
const unitId = unitIdSchema.parse('00000000-0000-4000-8000-000000000001');

describe('an open store', () => {
  it('is at the newest step and keeps every pragma that was asked for', async () => {
    const store = await openStore(path, { mustExist: false });
    const names = [
      'user_version',
      'locking_mode',
      'journal_mode',
      'synchronous',
      'temp_store',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'secure_delete',
      'mmap_size',
    ];
    const found: Record<string, unknown> = {};
    for (const name of names) {
      const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(
        store.db,
      );
      found[name] = Object.values(rows[0] ?? {})[0] ?? 0;
    }
    expect(found).toEqual({
      user_version: newest,
      locking_mode: 'exclusive',
      journal_mode: 'truncate',
      synchronous: 3,
      temp_store: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      mmap_size: 0,
    });
    await store.close();
  });

  it('is one file when it is closed, and holds what was written', async () => {
    const store = await openStore(path, { mustExist: false });
    await insertUnit(store.db, unitId, '客服部');
    await store.close();
    expect(readdirSync(folder)).toEqual(['store.db']);
    const again = await openStore(path, { mustExist: true });
    expect(await listUnits(again.db)).toEqual([{ unitId, name: '客服部' }]);
    await again.close();
  });

  it('is closed even if nothing was ever asked of it', async () => {
    await (await openStore(path, { mustExist: false })).close();
    const again = await openStore(path, { mustExist: true });
    await again.close();
    expect(sizeOf('store.db')).toBeGreaterThan(0);
  });

  it('refuses a reference to nothing', async () => {
    const store = await openStore(path, { mustExist: false });
    await expect(
      sql`INSERT INTO positionScheme VALUES ('no position', 'no scheme')`.execute(store.db),
    ).rejects.toThrow('FOREIGN KEY constraint failed');
    await store.close();
  });
});

describe('a store that cannot be opened', () => {
  it('is missing if there is no file, and none is made', async () => {
    await expect(openStore(path, { mustExist: true })).rejects.toEqual(
      new AppError('storeMissing'),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a newer program is refused with not one byte changed', async () => {
    const store = await createStoreAt(path);
    store.raw.pragma(`user_version = ${newest + 10}`);
    store.close();
    await expectRefused(new AppError('storeNewer', { version: newest + 10, newest }));
  });

  it('of a newer program is refused with not one byte changed when encrypted', async () => {
    await (await openStore(path, { mustExist: false, key })).close();
    const raw = connect(path, key, false);
    raw.pragma(`user_version = ${newest + 10}`);
    raw.close();
    await expectRefused(new AppError('storeNewer', { version: newest + 10, newest }), key);
  });

  it.each([
    ['garbage', () => writeFileSync(path, Buffer.alloc(50_000, 'not a store'))],
    ['of 0 bytes', () => writeFileSync(path, '')],
    ['of one byte', () => writeFileSync(path, 'S')],
    ['cut to a half', async () => cutTo((size) => size / 2)],
    ['cut by one byte', async () => cutTo((size) => size - 1)],
    ['cut inside its first page', async () => cutTo(() => 1000)],
    ['overwritten in the middle', async () => overwrite()],
  ])('is damaged if its file is %s, and stays as it is', async (_what, damage) => {
    await damage();
    await expectRefused(new AppError('storeDamaged'));
  });

  it.each([
    ['cut to a half', async () => cutTo((size) => size / 2, key)],
    ['overwritten in the middle', async () => overwrite(key)],
  ])('is damaged if its encrypted file is %s, and stays as it is', async (_what, damage) => {
    await damage();
    await expectRefused(new AppError('storeDamaged'), key);
  });

  it('is damaged if SQLite made the file for another program', async () => {
    const raw = connect(path, undefined, false);
    raw.exec('CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES (1)');
    raw.close();
    await expectRefused(new AppError('storeDamaged'));
  });

  it('is damaged if its step is none of ours', async () => {
    const store = await createStoreAt(path);
    store.raw.pragma('user_version = 15');
    store.close();
    await expectRefused(new AppError('storeDamaged'));
  });
});

describe('an encrypted store', () => {
  it('opens again with its key, and its file shows neither a header nor a name', async () => {
    const store = await openStore(path, { mustExist: false, key });
    await insertUnit(store.db, unitId, '客户服务部');
    await store.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 15).toString()).not.toBe('SQLite format 3');
    expect(bytes.includes('客户服务部')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
    const again = await openStore(path, { mustExist: true, key });
    expect(await readRows(again.db, 'unit')).toMatchObject([{ unitId, name: '客户服务部' }]);
    await again.close();
  });

  it('keeps the same pragmas as a readable one', async () => {
    const store = await openStore(path, { mustExist: false, key });
    const { rows } = await sql`PRAGMA cipher`.execute(store.db);
    expect(rows).toEqual([{ sqlcipher: 'sqlcipher' }]);
    await store.close();
  });

  it('is refused with a wrong key, without a key, and stays as it is', async () => {
    await (await openStore(path, { mustExist: false, key })).close();
    await expectRefused(new AppError('storeDamaged'), new Uint8Array(32).fill(8));
    await expectRefused(new AppError('storeDamaged'));
  });

  it('is not accepted as a readable file: a key on it is refused', async () => {
    await (await openStore(path, { mustExist: false })).close();
    await expectRefused(new AppError('storeDamaged'), key);
  });
});

async function expectRefused(error: AppError, withKey?: Uint8Array): Promise<void> {
  const before = fingerprint();
  await expect(openStore(path, { mustExist: true, key: withKey })).rejects.toEqual(error);
  expect(fingerprint()).toEqual(before);
  expect(readdirSync(folder)).toEqual(['store.db']);
}

function fingerprint() {
  return readdirSync(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]);
}

function sizeOf(name: string): number {
  return readFileSync(join(folder, name)).byteLength;
}

async function cutTo(length: (size: number) => number, withKey?: Uint8Array): Promise<void> {
  await (await openStore(path, { mustExist: false, key: withKey })).close();
  truncateSync(path, length(sizeOf('store.db')));
}

async function overwrite(withKey?: Uint8Array): Promise<void> {
  await (await openStore(path, { mustExist: false, key: withKey })).close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, bytes.byteLength / 2, bytes.byteLength / 2 + 4096);
  writeFileSync(path, bytes);
}
