import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { cellText } from '@shared/import/table';
import type { TestProgram } from '@test/helpers/program';
import { dataOf, previewText } from './importFiles';
import { openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openShopWithStaff);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

/** Texts that a spreadsheet would evaluate, shorten, or take for something else. */
const hostile = [
  '=1+1',
  '+8613800000000',
  '-7',
  '@SUM(A1)',
  "'=1+1",
  "'王",
  '="000096"',
  '000096',
  "'000097",
  '123456789012345678',
  '1E5',
  '2026-03-02',
  '1/2',
  'TRUE',
  '50%',
  '"李"',
  '周,婷;三|四',
  '=HYPERLINK("http://x.invalid","看")',
  'sep=;',
] as const;

async function tableOf(fileName: string | undefined): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(join(program.targetFolder, fileName ?? ''));
  const { sheets } = await readTable(bytes, fileName ?? '');
  return (sheets[0]?.rows ?? []).map((row) => row.map(cellText));
}

describe.each(['csv', 'xlsx'] as const)('tables written as %s', (format) => {
  it('bring a staff list of hostile names, numbers and units back without a change', async () => {
    for (const [index, text] of hostile.entries()) {
      await program.call('employee.save', {
        employeeId: null,
        employeeNo: `${text}${index}`.slice(0, 30),
        name: text,
        status: index % 2 === 0 ? 'active' : 'left',
        unitName: `部门/${text.replaceAll('/', ' ')}`,
        positionName: text,
        superiorName: null,
        hiredOn: '2026-01-08',
      });
    }
    const before = await dataOf(program);
    const exported = await program.call('employee.export', { format, locale: 'zh-CN' });
    const path = join(program.targetFolder, exported?.fileName ?? '');
    const { counts, issues } = await program.preview('staffList', path);
    expect(issues).toEqual([]);
    expect(counts).toMatchObject({ new: 0, duplicate: counts.read, conflict: 0, rejected: 0 });
    expect(counts.read).toBeGreaterThan(hostile.length);
    expect(await dataOf(program)).toEqual(before);
  });

  it('keep hostile values in the list of what is wrong in a file', async () => {
    const lines = hostile.map(
      (text, index) => `${index},2026-03-02,"${text.replaceAll('"', '""')}",满意`,
    );
    const text = ['序号,提交时间,服务员工,服务态度', ...lines].join('\n');
    const { token, issues } = await previewText(program, 'survey', text);
    const exported = await program.call('import.exportIssues', { token, format });
    const [, ...rows] = await tableOf(exported?.fileName);
    expect(rows.map(([row, column, , value]) => [row, column, value])).toEqual(
      issues.map(({ row, column, value }) => [String(row), column, value]),
    );
    expect(issues.length).toBeGreaterThan(hostile.length / 2);
  });
});
