import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDeviceKeys, fingerprintOf } from '@electron/handOff/deviceKeys';
import { writeIdentity } from '@electron/handOff/identityFile';
import { sealPackage } from '@electron/handOff/sealPackage';
import { encryptStore } from '@electron/trust/unlockStore';
import { storeIdSchema } from '@shared/domain/ids';
import { checkNumber } from '@shared/handOff/checkNumber';
import { createStoreAt, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { firstPassword, proveRecoveryKey } from '../electron/ipc/exampleCalls';
import { firstQuarter, openMainShop, openShopWithStaff } from '../electron/handlers/mainShop';
import { insertGoodRows, insertRow } from '../migrations/stepRows';
import { openShop, programOn } from './shop';

/** The file beside the shop that waits to be merged. */
export const officePackage = 'office-package.gongping';

const oldStep = 60;
const oldStoreId = storeIdSchema.parse('00000000-0000-4000-8000-000000000001');

/** Makes a data folder with one shop, closed. */
export type Base = (dataFolder: string) => Promise<void>;

/** A shop of an earlier version that anybody could read. */
export async function readableOldShop(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'stores', oldStoreId);
  mkdirSync(folder, { recursive: true });
  const { raw, close } = await createStoreAt(join(folder, 'store.db'), oldStep);
  insertGoodRows(raw);
  for (let place = 0; place < 150; place += 1) {
    const unit = { unitId: `more-${place}`, name: `更多${place}` };
    insertRow(raw, 'unit', unit);
  }
  close();
  const about = { storeId: oldStoreId, shopName: '和记通讯', isSample: false, createdAt: '2026' };
  writeFileSync(join(folder, 'about.json'), JSON.stringify(about));
}

/** A shop of an earlier schema, encrypted. */
export async function encryptedOldShop(dataFolder: string): Promise<void> {
  await readableOldShop(dataFolder);
  await encryptStore(join(dataFolder, 'stores', oldStoreId), oldStoreId);
}

/** A shop with everything imported, a backup, and work that was done since. */
export async function shopWithBackup(dataFolder: string): Promise<void> {
  await make(dataFolder, async (program) => {
    await openMainShop(program);
    await program.call('backup.make', {});
    await program.call('scheme.copy', { readyMadeKey: 'hotline' });
  });
}

/** A shop that is paired with an office, and a package of the office beside it. */
export async function shopWithPackage(dataFolder: string): Promise<void> {
  await make(dataFolder, async (program) => {
    await openShopWithStaff(program);
    await writePackage(program);
  });
}

/** A shop with an open cycle and something in every way to go on with it. */
export async function shopWithWork(dataFolder: string): Promise<void> {
  await make(dataFolder, async (program) => {
    await openShopWithStaff(program);
    await program.call('cycle.open', firstQuarter);
    await writePackage(program);
  });
}

/** A shop with a password, an administrator and somebody who only looks. */
export async function protectedShop(dataFolder: string): Promise<void> {
  await make(dataFolder, async (program) => {
    await openShopWithStaff(program);
    const { proof } = await proveRecoveryKey(program);
    await program.call('user.protect', { name: '店长', password: firstPassword, recovery: proof });
    const rights = { name: '只看的人', role: 'viewer', superiorName: null } as const;
    await program.call('user.add', { ...rights, password: firstPassword });
  });
}

/** A shop with an open cycle. */
export async function shopWithCycle(dataFolder: string): Promise<void> {
  await make(dataFolder, async (program) => {
    await openShopWithStaff(program);
    await program.call('cycle.open', firstQuarter);
  });
}

/**
 * A shop with everything imported and a backup of it, then work of some weeks, a package beside it,
 * and its store as it was in between. `contentOf` looks at the shop when the backup is made.
 */
export async function shopWithHistory(
  dataFolder: string,
  contentOf: (dataFolder: string) => Promise<string>,
): Promise<{ readonly earlier: Buffer; readonly backedUp: string }> {
  await make(dataFolder, async (program) => {
    await openMainShop(program);
    await writePackage(program);
    await rateEverybody(program, '3');
    await program.call('backup.make', {});
  });
  const backedUp = await contentOf(dataFolder);
  const [storeId = ''] = readdirSync(join(dataFolder, 'stores'));
  const earlier = readFileSync(join(dataFolder, 'stores', storeId, 'store.db'));
  const program = programOn(dataFolder, 100_000);
  await openShop(program);
  await rateEverybody(program, '5');
  const [cycle] = await program.call('cycle.list', {});
  if (cycle !== undefined) await program.call('appraisal.score', { cycleId: cycle.cycleId });
  await program.close();
  return { earlier, backedUp };
}

async function rateEverybody(program: TestProgram, value: string): Promise<void> {
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { rows } = await program.call('cycle.board', { cycleId: cycle.cycleId });
  for (const { appraisalId } of rows) {
    const which = { appraisalId, source: 'self' } as const;
    const { dimensions } = await program.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const rating = { ...which, indicatorKey: key, value: { kind: 'given', value } as const };
      await program.call('review.rate', rating);
    }
  }
}

async function make(dataFolder: string, fill: (program: TestProgram) => Promise<void>) {
  const program = createTestProgram({ dataFolder });
  await fill(program);
  await program.close();
}

async function writePackage(program: TestProgram): Promise<void> {
  const keys = await makeDeviceKeys();
  const identity = { name: '人事部', ...keys };
  const identityPath = join(program.targetFolder, 'office.gongping');
  writeFileSync(identityPath, writeIdentity(identity));
  await program.call('handOff.setUp', { name: '和记' });
  const token = program.context.files.grant(identityPath);
  const typed = checkNumber(fingerprintOf(identity)).join(' ');
  await program.call('handOff.pair', { token, name: '人事部', typed });
  const [device] = await readRows(program.db(), 'handOffDevice');
  const units = Array.from({ length: 400 }, (_, place) => unitId(place));
  const file = await sealPackage(
    {
      format: 'gongping-hand-off',
      version: 2,
      minReader: 2,
      packageId: unitId(9999),
      purpose: 'setUp',
      shopName: '和记通讯服务部',
      createdAt: '2026-01-05T00:00:00.000Z',
      senderKey: keys.verifyingKey,
      recipientKey: String(device?.['ageRecipient']),
      senderSeq: 1,
      programVersion: '0.1.0',
      records: units.length,
    },
    units.map((key) => ({
      kind: 'unit',
      key,
      version: { [key]: 1 },
      content: { unitId: key, name: `仓库${key.slice(-4)}` },
    })),
    keys,
  );
  writeFileSync(join(program.targetFolder, officePackage), file);
}

function unitId(place: number): string {
  return `00000000-0000-4000-8000-0000abcd${String(place).padStart(4, '0')}`;
}
