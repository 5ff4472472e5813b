import { resolve } from 'node:path';
import type { CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';

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
}

export async function importStaff(program: TestProgram): Promise<void> {
  await program.importFile('staffList', fixtures.staffList);
  await adoptForEveryPosition(program);
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
