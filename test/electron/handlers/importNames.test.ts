import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { previewText } from './importFiles';
import { openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

const survey = [
  '序号,提交答卷时间,员工,服务态度',
  '1,2026/1/5 9:00:00,张伟,5',
  '2,2026/1/5 9:01:00,李娜,4',
].join('\n');
const tickets = [
  '工单编号,受理时间,处理人,状态',
  'T1,2026-01-05 09:00:00,张伟,已完结',
  'T2,2026-01-05 10:00:00,李娜,已完结',
].join('\n');

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openShopWithStaff);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

describe('a name that two employees bear, without a number', () => {
  it.each([
    ['survey', survey],
    ['ticketExport', tickets],
  ] as const)('stops a %s until somebody has said whom it means', async (kind, text) => {
    const before = await readRows(program.db(), 'import');
    const { token, confirmations } = await previewText(program, kind, text);
    expect(confirmations).toContainEqual({
      code: 'employeeAmbiguous',
      columns: [2],
      isBlocking: true,
    });
    expect(await program.refusal('import.commit', { token })).toBe('importNameAmbiguous');
    expect(await readRows(program.db(), 'import')).toEqual(before);

    const attributions = [{ text: '张伟', employeeId: null }];
    const decided = await previewText(program, kind, text, { attributions });
    expect(decided.confirmations.map(({ code }) => code)).not.toContain('employeeAmbiguous');
    const { counts } = await program.call('import.commit', { token: decided.token });
    expect(counts).toMatchObject({ new: 2, unattributed: 1 });
  });
});
