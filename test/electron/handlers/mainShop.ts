import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import type { CycleId } from '@shared/domain/ids';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';

export const fixtures = {
  staffList: resolve('test/fixtures/imports/员工花名册.xlsx'),
  survey: resolve('test/fixtures/imports/wjx_按文本.xlsx'),
  surveyAgain: resolve('test/fixtures/imports/wjx_按文本_gbk.csv'),
  ticketExport: resolve('test/fixtures/imports/工单导出.xls'),
} as const;

export const firstQuarter = {
  kind: 'quarter',
  startsOn: '2026-01-01',
  endsOn: '2026-03-31',
} as const;

/** A shop with its staff, every position appraised by the front-line scheme. */
export async function openShopWithStaff(program: TestProgram): Promise<void> {
  await program.call('store.create', { shopName: '测试门店' });
  await importStaff(program);
  await adoptForEveryPosition(program);
}

export async function importStaff(program: TestProgram): Promise<void> {
  await program.importFile('staffList', fixtures.staffList);
}

export async function adoptForEveryPosition(program: TestProgram): Promise<void> {
  const { positions } = await program.call('scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await program.call('scheme.adopt', { readyMadeKey: 'frontLine', positionIds });
}

/** The same shop with its first quarter open and everything imported. */
export async function openMainShop(program: TestProgram): Promise<CycleId> {
  await openShopWithStaff(program);
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  await program.importFile('survey', fixtures.survey);
  await program.importFile('ticketExport', fixtures.ticketExport);
  return cycleId;
}

/** Divides the people among two superiors, as a staff list with that column would have done. */
export async function divideTeams(program: TestProgram): Promise<string> {
  for (const table of ['employee', 'appraisal']) {
    await sql`UPDATE ${sql.table(table)}
      SET superiorName = CASE WHEN employeeNo < 'A004' THEN '主管甲' ELSE '主管乙' END`.execute(
      program.db(),
    );
  }
  return '主管甲';
}

export interface ShopCopies {
  /** A program on a fresh copy of the shop, with the shop open. */
  open(): Promise<TestProgram>;
  /** Closes every program and removes every copy. */
  remove(): Promise<void>;
}

/** Prepares a shop once; every test may then change a copy of it. */
export async function prepareShop(
  prepare: (program: TestProgram) => Promise<unknown>,
): Promise<ShopCopies> {
  const folder = mkdtempSync(join(tmpdir(), 'gongping-shop-'));
  const base = join(folder, 'base');
  const first = createTestProgram({ dataFolder: base });
  await prepare(first);
  await first.close();
  const programs: TestProgram[] = [];
  return {
    async open() {
      const dataFolder = join(folder, String(programs.length));
      cpSync(base, dataFolder, { recursive: true });
      const surroundings = steppingSurroundings('2026-04-01T01:00:00.000Z', 100_000);
      const program = createTestProgram({ dataFolder, surroundings });
      programs.push(program);
      const [listing] = await program.call('store.list', {});
      if (listing === undefined) throw new Error('There is no shop');
      await program.call('store.open', { storeId: listing.storeId });
      return program;
    },
    async remove() {
      for (const program of programs) await program.close();
      rmSync(folder, { recursive: true });
    },
  };
}
