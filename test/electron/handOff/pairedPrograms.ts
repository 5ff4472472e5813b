import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pair } from './exchange';

export interface PairedPrograms {
  /** Holds the sample shop. */
  readonly office: TestProgram;
  /** Holds an empty shop of its own. */
  readonly shop: TestProgram;
  close(): Promise<void>;
}

/** A data folder with the sample shop; made once, because filling it takes long. */
export async function makeSampleFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gongping-hand-off-'));
  const program = createTestProgram({ dataFolder: folder });
  await program.call('store.openSample', {});
  await program.close();
  return folder;
}

/** Head office with the sample shop, and a new shop, each with a clock of its own; paired. */
export async function openPairedPrograms(samples: string): Promise<PairedPrograms> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gongping-office-'));
  cpSync(samples, dataFolder, { recursive: true });
  const office = createTestProgram({
    dataFolder,
    surroundings: steppingSurroundings('2026-01-20T01:00:00.000Z', 9000),
  });
  const shop = createTestProgram({
    surroundings: steppingSurroundings('2026-02-01T01:00:00.000Z', 5000),
  });
  const [listing] = await office.call('store.list', {});
  if (listing === undefined) throw new Error('There is no sample shop');
  await office.call('store.open', { storeId: listing.storeId });
  await shop.call('store.create', { shopName: '城东店' });
  await office.call('handOff.setUp', { name: '人事部' });
  await shop.call('handOff.setUp', { name: '城东店' });
  await pair(office, shop, '城东店');
  await pair(shop, office, '人事部');
  return {
    office,
    shop,
    async close() {
      await office.close();
      rmSync(dataFolder, { recursive: true });
      await shop.close();
    },
  };
}
