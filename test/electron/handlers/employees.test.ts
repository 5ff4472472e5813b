import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { CallInput } from '@shared/contract/index';
import { locales } from '@shared/domain/locale';
import type { TestProgram } from '@test/helpers/program';
import { dataOf } from './importFiles';
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

const typed: CallInput<'employee.save'> = {
  employeeId: null,
  employeeNo: '０００９６',
  name: '周 婷',
  status: 'active',
  unitName: '客户服务部/三组',
  positionName: '收银员',
  superiorName: '张伟',
  hiredOn: '2026-01-08',
};

describe('an employee who is typed', () => {
  it('is on the list, with a new unit and position, and the number as written but narrow', async () => {
    const { employeeId } = await program.call('employee.save', typed);
    expect(
      (await program.call('employee.list', {})).find((e) => e.employeeId === employeeId),
    ).toEqual(
      expect.objectContaining({
        employeeNo: '00096',
        name: '周 婷',
        unitName: '客户服务部/三组',
        positionName: '收银员',
        superiorName: '张伟',
        hiredOn: '2026-01-08',
      }),
    );
    expect(await program.call('employee.changes', { employeeId })).toEqual([]);
  });

  it('is refused under a number that somebody has, and nothing changes', async () => {
    const before = await dataOf(program);
    expect(await program.refusal('employee.save', { ...typed, employeeNo: 'a001' })).toBe(
      'employeeNoTaken',
    );
    expect(await dataOf(program)).toEqual(before);
  });

  it('is changed field by field, each with its value before, its time and who did it', async () => {
    const { employeeId } = await program.call('employee.save', typed);
    await program.call('employee.save', { ...typed, employeeId, status: 'left' });
    await program.call('employee.save', {
      ...typed,
      employeeId,
      status: 'left',
      positionName: '店长',
      superiorName: null,
    });
    expect(await program.call('employee.changes', { employeeId })).toEqual([
      expect.objectContaining({ field: 'superior', before: '张伟', after: null }),
      expect.objectContaining({ field: 'position', before: '收银员', after: '店长' }),
      expect.objectContaining({
        field: 'status',
        before: 'active',
        after: 'left',
        userName: '管理员',
        fileName: null,
      }),
    ]);
  });

  it('saved again as it is leaves no trace', async () => {
    const { employeeId } = await program.call('employee.save', typed);
    const before = await dataOf(program);
    await program.call('employee.save', { ...typed, employeeId });
    expect(await dataOf(program)).toEqual(before);
  });

  it('who does not exist cannot be changed', async () => {
    const employeeId = '00000000-0000-4000-8000-00000000ffff';
    expect(await program.refusal('employee.save', { ...typed, employeeId })).toBe('notFound');
    expect(await program.refusal('employee.changes', { employeeId })).toBe('notFound');
  });
});

describe('the staff list as a file', () => {
  it.each(
    locales.flatMap((locale) =>
      (['xlsx', 'csv'] as const).map((format) => [format, locale] as const),
    ),
  )('as %s in %s is imported again without a single change', async (format, locale) => {
    await program.call('employee.save', { ...typed, name: '=周婷', unitName: '-后勤/+一组' });
    const before = await dataOf(program);
    const exported = await program.call('employee.export', { format, locale });
    const path = join(program.targetFolder, exported?.fileName ?? '');
    const { counts, token } = await program.preview('staffList', path);
    expect(counts).toEqual({
      read: 7,
      new: 0,
      duplicate: 7,
      rejected: 0,
      conflict: 0,
      unattributed: 0,
    });
    expect(await program.refusal('import.commit', { token })).toBe('importNothingNew');
    expect(await dataOf(program)).toEqual(before);
  });

  it('keeps numbers with leading zeros as text in a workbook', async () => {
    await program.call('employee.save', typed);
    const exported = await program.call('employee.export', { format: 'xlsx', locale: 'zh-CN' });
    const path = join(program.targetFolder, exported?.fileName ?? '');
    const { sheets } = await readTable(await readFile(path), 'list.xlsx');
    expect(sheets[0]?.rows.map(([number]) => number)).toContain('00096');
  });
});
