import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '@electron/database/connect';
import { isKeyOf } from '@electron/database/inspectFile';
import { moveStore, storeFile } from '@electron/trust/moveStore';
import { encryptStore, openCustody, unlockStore } from '@electron/trust/unlockStore';
import { storeIdSchema } from '@shared/domain/ids';
import { buildScript, runScript, type Built } from '@test/helpers/build';
import { createStoreAt } from '@test/helpers/database';
import { openKeyOf } from '@test/helpers/openKey';

const kills = Number(process.env['GONGPING_KILLS'] ?? 5);
const storeId = storeIdSchema.parse('00000000-0000-4000-8000-000000000001');
const planted = Array.from({ length: 200 }, (_, place) => `某某${String(place).padStart(4, '0')}`);

let root = '';
let script: Built;
/** A store as the earlier version left it: everybody can read it. */
let readable = '';
let folder = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gongping-encrypt-'));
  readable = join(root, 'readable');
  mkdirSync(readable);
  const { raw, close } = await createStoreAt(storeFile(readable), 50);
  const insert = raw.prepare(
    `INSERT INTO employee (employeeId, employeeNo, name, status, createdAt, changedAt)
     VALUES (?, ?, ?, 'active', '2026-01-01', '2026-01-01')`,
  );
  for (const [place, name] of planted.entries()) insert.run(`id-${place}`, String(place), name);
  close();
  script = await buildScript('test/electron/trust/scripts/moves.ts');
});

afterAll(() => {
  script.remove();
  rmSync(root, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copyOfReadable(): string {
  folder = join(root, 'copy');
  cpSync(readable, folder, { recursive: true });
  return folder;
}

describe('a store of the earlier version', () => {
  it('is encrypted when it is opened, and not one name stays readable beside it', async () => {
    copyOfReadable();
    const before = namesIn(folder, undefined);
    await encryptStore(folder, storeId);
    expect(readdirSync(folder).toSorted()).toEqual([
      'keyslots.copy.json',
      'keyslots.json',
      'store.db',
    ]);
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      for (const word of planted) expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
    }
    const { keys } = await unlockStore(folder, storeId, { kind: 'open' });
    expect(namesIn(folder, keys.store)).toEqual(before);
  });

  it('is encrypted once: opened again, neither keys nor bytes change', async () => {
    copyOfReadable();
    await encryptStore(folder, storeId);
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    await encryptStore(folder, storeId);
    await unlockStore(folder, storeId, { kind: 'open' });
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(before);
  });

  it('is not taken in the place of an encrypted one', async () => {
    copyOfReadable();
    await encryptStore(folder, storeId);
    cpSync(storeFile(readable), storeFile(folder));
    await encryptStore(folder, storeId);
    await expect(unlockStore(folder, storeId, { kind: 'open' })).rejects.toMatchObject({
      code: 'storeDamaged',
    });
    expect(isKeyOf(storeFile(folder), undefined)).toBe(true);
  });

  it('whose slots are gone is not given new ones', async () => {
    copyOfReadable();
    await encryptStore(folder, storeId);
    rmSync(join(folder, 'keyslots.json'));
    rmSync(join(folder, 'keyslots.copy.json'));
    await expect(encryptStore(folder, storeId)).rejects.toMatchObject({ code: 'keySlotsDamaged' });
  });

  it('is left as it was if the copy cannot be written', async () => {
    copyOfReadable();
    const bytes = readFileSync(storeFile(folder));
    mkdirSync(join(folder, 'store.db.next'));
    writeFileSync(join(folder, 'store.db.next', 'x'), '');
    await expect(encryptStore(folder, storeId)).rejects.toThrow();
    expect(readFileSync(storeFile(folder))).toEqual(bytes);
  });
});

describe('a move to another key', () => {
  it(
    `killed ${kills} times at any point leaves the readable or the encrypted store`,
    async () => {
      const before = namesIn(readable, undefined);
      const ends = { old: 0, next: 0 };
      copyOfReadable();
      const whole = await killed(['encrypt', folder], null);
      rmSync(folder, { recursive: true });
      for (let kill = 0; kill < kills; kill += 1) {
        copyOfReadable();
        await killed(['encrypt', folder], whole * ((kill + 1) / kills));
        ends[isKeyOf(storeFile(folder), undefined) ? 'old' : 'next'] += 1;
        await encryptStore(folder, storeId);
        const { keys } = await unlockStore(folder, storeId, { kind: 'open' });
        expect(namesIn(folder, keys.store), `kill ${kill}`).toEqual(before);
        expect(readdirSync(folder)).toHaveLength(3);
        rmSync(folder, { recursive: true });
      }
      console.info('encryption killed', ends);
    },
    600_000 + kills * 4000,
  );

  it(
    `killed ${kills} times at any point leaves the store under the old or the new key`,
    async () => {
      const before = namesIn(readable, undefined);
      const base = join(root, 'encrypted');
      cpSync(readable, base, { recursive: true });
      await encryptStore(base, storeId);
      const oldKey = openKeyOf(storeFile(base));
      const ends = { old: 0, next: 0 };
      folder = join(root, 'copy');
      cpSync(base, folder, { recursive: true });
      const whole = await killed(['rotate', folder], null);
      rmSync(folder, { recursive: true });
      for (let kill = 0; kill < kills; kill += 1) {
        cpSync(base, folder, { recursive: true });
        await killed(['rotate', folder], whole * ((kill + 1) / kills));
        const { keys } = await unlockStore(folder, storeId, { kind: 'open' });
        ends[keys.store.equals(oldKey) ? 'old' : 'next'] += 1;
        expect(namesIn(folder, keys.store), `kill ${kill}`).toEqual(before);
        expect(readdirSync(folder)).toHaveLength(3);
        rmSync(folder, { recursive: true });
      }
      console.info('rotation killed', ends, whole);
      rmSync(base, { recursive: true });
    },
    600_000 + kills * 4000,
  );

  it('leaves nothing that opens with the old key', async () => {
    copyOfReadable();
    await encryptStore(folder, storeId);
    const oldKey = openKeyOf(storeFile(folder));
    const { keys, slots } = openCustody(storeId);
    await moveStore(folder, { from: oldKey, to: keys.store, slots });
    expect(isKeyOf(storeFile(folder), oldKey)).toBe(false);
    expect(isKeyOf(storeFile(folder), keys.store)).toBe(true);
  });
});

/** Runs a move in a process of its own, killed after so many milliseconds; how long it took. */
async function killed(args: readonly string[], after: number | null): Promise<number> {
  const { child, next, ended } = runScript(script, args);
  await next();
  const startedAt = performance.now();
  const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(timer);
  return performance.now() - startedAt;
}

function namesIn(place: string, key: Uint8Array | undefined): readonly unknown[] {
  const raw = connect(storeFile(place), key, true);
  try {
    return raw.prepare('SELECT * FROM employee ORDER BY employeeId').all();
  } finally {
    raw.close();
  }
}
