import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, type StoreKey } from '@electron/database/connect';
import { migrate, schemaVersion } from '@electron/database/migrate';
import { openStore, type KeepCopy } from '@electron/database/open';
import { migrations, type MigrationStep } from '@migrations/index';
import { AppError } from '@shared/contract/result';
import { type contentHash, createStoreAt, readRows } from '@test/helpers/database';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-migrate-'));
  path = join(folder, 'store.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const unit = { unitId: 'unit-1', name: '客服部' };
const newest = migrations.at(-1)?.number ?? 0;

describe('opening an older store', () => {
  it.each(migrations.slice(0, -1).map(({ number }) => number))(
    'at step %i keeps its rows and ends with the same schema as a new store',
    async (step) => {
      await createOldStore(step);
      const store = await openStore(path, { mustExist: true });
      expect(await readRows(store.db, 'unit')).toMatchObject([unit]);
      const migrated = await schemaOf(store.db);
      await store.close();
      const fresh = await openStore(join(folder, 'fresh.db'), { mustExist: false });
      expect(migrated).toEqual(await schemaOf(fresh.db));
      await fresh.close();
    },
  );

  it.each([
    ['readable', undefined],
    ['encrypted', new Uint8Array(32).fill(3)],
  ])(
    'gives a %s copy of it away first, which is the store as it was, and leaves none',
    async (_, key) => {
      await createOldStore(20, key);
      const kept: unknown[] = [];
      const keepCopy: KeepCopy = async ({ path: copyPath, schemaVersion: version }) => {
        const copy = connect(copyPath, key, true);
        kept.push(version, schemaVersion(copy), copy.pragma('integrity_check', { simple: true }));
        kept.push(copy.prepare('SELECT * FROM unit').all());
        copy.close();
      };
      await (await openStore(path, { mustExist: true, key, keepCopy })).close();
      expect(kept).toEqual([20, 20, 'ok', [unit]]);
      expect(readdirSync(folder)).toEqual(['store.db']);
    },
  );

  it('stays as it was if its copy cannot be kept', async () => {
    await createOldStore(20);
    const keepCopy: KeepCopy = async () => {
      throw new AppError('diskFull');
    };
    const opening = openStore(path, { mustExist: true, keepCopy });
    await expect(opening).rejects.toEqual(new AppError('diskFull'));
    const raw = connect(path, undefined, true);
    expect(schemaVersion(raw)).toBe(20);
    raw.close();
    expect(readdirSync(folder)).toEqual(['store.db']);
  });

  it('at the newest step copies nothing and changes nothing', async () => {
    await (await openStore(path, { mustExist: false })).close();
    const store = await openStore(path, { mustExist: true });
    await store.close();
    expect(readdirSync(folder)).toEqual(['store.db']);
  });
});

describe('a step that fails', () => {
  it('leaves the store at the step before, whole, with the rows it had', async () => {
    await createOldStore(newest);
    const raw = connect(path, undefined, false);
    const failing: MigrationStep = {
      number: newest + 20,
      name: 'failing',
      async up(db) {
        await sql`CREATE TABLE half (value TEXT) STRICT`.execute(db);
        await sql`DELETE FROM unit`.execute(db);
        throw new Error('out of luck');
      },
    };
    const steps = [...migrations, addingStep(newest + 10), failing];
    const refused = migrate({ raw, steps });
    await expect(refused).rejects.toEqual(
      new AppError('storeMigrationFailed', { step: 'failing' }),
    );
    await expect(refused).rejects.toMatchObject({ cause: new Error('out of luck') });
    expect(schemaVersion(raw)).toBe(newest + 10);
    expect(raw.prepare('SELECT * FROM unit').all()).toMatchObject([unit]);
    expect(
      raw.prepare("SELECT name FROM sqlite_master WHERE name IN ('added', 'half')").all(),
    ).toEqual([{ name: 'added' }]);
    raw.close();
  });

  it('is one that leaves a reference to nothing', async () => {
    await createOldStore(newest);
    const raw = connect(path, undefined, false);
    const orphaning: MigrationStep = {
      number: newest + 10,
      name: 'orphaning',
      async up(db) {
        await sql`INSERT INTO positionScheme VALUES ('no position', 'no scheme')`.execute(db);
      },
    };
    raw.pragma('foreign_keys = OFF');
    await expect(migrate({ raw, steps: [...migrations, orphaning] })).rejects.toEqual(
      new AppError('storeMigrationFailed', { step: 'orphaning' }),
    );
    expect(schemaVersion(raw)).toBe(newest);
    expect(raw.prepare('SELECT * FROM positionScheme').all()).toEqual([]);
    raw.close();
  });
});

function addingStep(number: number): MigrationStep {
  return {
    number,
    name: 'adding',
    async up(db) {
      await sql`CREATE TABLE added (value TEXT) STRICT`.execute(db);
    },
  };
}

async function createOldStore(step: number, key?: StoreKey): Promise<void> {
  const { raw, close } = await createStoreAt(path, step, key);
  raw.prepare('INSERT INTO unit (unitId, name) VALUES (?, ?)').run(unit.unitId, unit.name);
  close();
}

async function schemaOf(db: Parameters<typeof contentHash>[0]) {
  const { rows } = await sql`SELECT type, name, tbl_name, sql FROM sqlite_master
    WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`.execute(db);
  return rows;
}
