import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LargeTransaction } from '@electron/database/largeTransaction';
import { openStore, type OpenedStore } from '@electron/database/open';
import { insertUnit, listUnits } from '@electron/database/queries/unit';
import { limitToTeam } from '@electron/database/rowScope';
import { unitIdSchema } from '@shared/domain/ids';

const key = new Uint8Array(32).fill(7);

let folder = '';
let path = '';
let copyPath = '';
let store: OpenedStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-beside-'));
  path = join(folder, 'store.db');
  copyPath = `${path}.reading`;
  store = await openStore(path, { mustExist: false, key });
  await insertUnit(store.db, unitId(1), '客服部');
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('while a large transaction is written', () => {
  it('calls that read are answered from the store as it was before', async () => {
    const seen: (readonly string[])[] = [];
    const writing = store.db.transaction().execute(async (transaction) => {
      const large = await store.beginLarge();
      await insertUnit(transaction, unitId(2), '售后部');
      seen.push(await unitNames());
      await insertUnit(transaction, unitId(3), '网店部');
      await setImmediate();
      seen.push(await unitNames());
      return large;
    });
    await (await writing).end();
    expect(seen).toEqual([['客服部'], ['客服部']]);
    expect(await unitNames()).toHaveLength(3);
  });

  it('what was asked before it began is answered too', async () => {
    const commandBefore = Promise.withResolvers<void>();
    const command = store.db.transaction().execute(async () => commandBefore.promise);
    const { promise: isOver, resolve: endWriting } = Promise.withResolvers<void>();
    const writing = store.db.transaction().execute(async (transaction) => {
      const large = await store.beginLarge();
      await insertUnit(transaction, unitId(2), '售后部');
      await isOver;
      return large;
    });
    const asked = [unitNames(), unitNames()];
    commandBefore.resolve();
    await command;
    expect(await Promise.all(asked)).toEqual([['客服部'], ['客服部']]);
    endWriting();
    await (await writing).end();
    expect(await unitNames()).toHaveLength(2);
  });

  it('nothing of it is seen when it is taken back, and the next one sees the store again', async () => {
    const begun: LargeTransaction[] = [];
    const failing = store.db.transaction().execute(async (transaction) => {
      begun.push(await store.beginLarge());
      await insertUnit(transaction, unitId(2), '售后部');
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    for (const large of begun) await large.end();
    expect(await unitNames()).toEqual(['客服部']);
    await insertUnit(store.db, unitId(3), '网店部');
    expect(await unitNames()).toEqual(['客服部', '网店部']);
  });

  it('the copy that is read is encrypted, and gone afterwards', async () => {
    const writing = store.db.transaction().execute(async () => {
      const large = await store.beginLarge();
      const bytes = readFileSync(copyPath);
      expect(bytes.equals(readFileSync(path))).toBe(true);
      expect(bytes.includes('客服部')).toBe(false);
      return large;
    });
    await (await writing).end();
    expect(existsSync(copyPath)).toBe(false);
  });

  it('whoever reads waits where no copy can be made', async () => {
    mkdirSync(copyPath);
    await expectToWait();
  });

  it('whoever reads waits on a connection that shows one team', async () => {
    await limitToTeam(store.db, '主管甲');
    await expectToWait();
  });
});

it('calls that read do not see what an ordinary command has not committed', async () => {
  const asked: Promise<readonly string[]>[] = [];
  await store.db.transaction().execute(async (transaction) => {
    await insertUnit(transaction, unitId(2), '售后部');
    asked.push(unitNames());
    await setImmediate();
    await insertUnit(transaction, unitId(3), '网店部');
  });
  expect(await Promise.all(asked)).toEqual([['售后部', '客服部', '网店部']]);
});

it('a copy that a killed program left is removed when the store is opened', async () => {
  await store.close();
  writeFileSync(copyPath, 'left');
  store = await openStore(path, { mustExist: true, key });
  expect(existsSync(copyPath)).toBe(false);
});

/** What is asked meanwhile is answered when the transaction is over. */
async function expectToWait(): Promise<void> {
  const asked: Promise<readonly string[]>[] = [];
  const writing = store.db.transaction().execute(async (transaction) => {
    const large = await store.beginLarge();
    await insertUnit(transaction, unitId(2), '售后部');
    asked.push(unitNames());
    await setImmediate();
    return large;
  });
  await (await writing).end();
  expect(await Promise.all(asked)).toEqual([['售后部', '客服部']]);
}

async function unitNames(): Promise<readonly string[]> {
  return (await listUnits(store.reading)).map(({ name }) => name);
}

function unitId(number: number) {
  return unitIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
