import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { buildXls } from './oldWorkbooks';

const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');

const firstSheet = [
  ['工号', '姓名', '评分', '时间', '时长', '备注', '编号', '公式'],
  [
    '000096',
    '张伟',
    4,
    { kind: 'date', text: '2026-03-02T09:08:43' },
    '26:05:00',
    '中文，“引号”',
    '320000000000000001',
    8,
  ],
  [
    'A002',
    '李娜',
    5.5,
    { kind: 'date', text: '2026-03-03T00:00:00' },
    '02:15:00',
    'é latin',
    320000000000000000,
    { kind: 'error', text: '#DIV/0!' },
  ],
  [],
];

describe('binary workbooks of Excel 97–2003', () => {
  it('give the cells that another office program wrote, and say what to look at', async () => {
    const name = '客户评价.xls';
    const { format, sheets, notices } = await readTable(
      readFileSync(resolve(fixtures, name)),
      name,
    );
    expect(format).toBe('xls');
    expect(sheets.map(({ name: sheet, hidden }) => ({ sheet, hidden }))).toEqual([
      { sheet: '评价', hidden: false },
      { sheet: '隐藏', hidden: true },
    ]);
    expect(sheets[0]?.rows.slice(0, 4)).toEqual(firstSheet);
    const counts = Object.fromEntries(notices.map(({ code, details }) => [code, details['count']]));
    expect(counts).toEqual({ errorCells: 2, lossyNumbers: 1, hiddenRows: 1, hiddenColumns: 1 });
  });

  it('warn when a sheet ends exactly at the last row of the format', async () => {
    const rows = Array.from({ length: 65_536 }, (_, index) => [index + 1, 'x']);
    const { sheets, notices } = await readTable(buildXls([{ name: '一', rows }]), 'a.xls');
    expect(sheets[0]?.rows).toHaveLength(65_536);
    expect(notices).toEqual([{ code: 'oldRowLimit', details: { sheet: '一', rows: 65_536 } }]);
  });

  it('count days from 1904 where they say so, clocks included', async () => {
    const book = buildXls([{ name: '一', rows: [['a', 44_621.5]] }], { date1904: true });
    const { sheets } = await readTable(book, 'a.xls');
    expect(sheets[0]?.rows).toEqual([['a', { kind: 'date', text: '2026-03-02T12:00:00' }]]);
  });

  it('are cut wherever they end before their last sheet does', async () => {
    const book = buildXls([
      { name: '一', rows: [['工号', '姓名'], ...firstSheet.map(() => ['a', 1])] },
    ]);
    for (const length of [600, 1024, 1200]) {
      const reading = readTable(book.subarray(0, length), 'a.xls');
      await expect(reading).rejects.toMatchObject({ code: 'fileTruncated' });
    }
  });
});

describe('OpenDocument spreadsheets', () => {
  it('give the same cells', async () => {
    const name = '客户评价.ods';
    const { format, sheets } = await readTable(readFileSync(resolve(fixtures, name)), name);
    expect(format).toBe('ods');
    expect(sheets[0]?.rows.slice(0, 2)).toEqual(firstSheet.slice(0, 2));
  });
});
