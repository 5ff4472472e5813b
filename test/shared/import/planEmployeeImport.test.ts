import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import type { Cell } from '@shared/import/table';
import { readingOf } from './tables';

type Input = Parameters<typeof planEmployeeImport>[0];

const head = ['工号', '姓名', '员工状态', '部门', '职位', '入职日期', '直属上级', '手机号码'];
const zhang: readonly Cell[] = [
  '000096',
  '张伟',
  '在职',
  '客服部 / 一组',
  '客服专员',
  { kind: 'date', text: '2020-01-05T00:00:00' },
  '',
  '138',
];
const li: readonly Cell[] = ['A002', '李娜', '离职', '客服部/二组', '-', '2021/2/6', '张伟', '139'];

function plan(rows: readonly (readonly Cell[])[], changes: Partial<Input> = {}) {
  const reading = readingOf(rows);
  return planEmployeeImport({
    reading,
    recognition: recogniseTable(reading, 'staffList'),
    employees: [],
    unitPaths: [],
    positionNames: [],
    ...changes,
  });
}

describe('planEmployeeImport', () => {
  it('plans seven facts per employee and names what is left out', () => {
    const result = plan([head, zhang, li], { unitPaths: ['客服部/一组'] });
    expect(result.employees).toEqual([
      {
        row: 2,
        employeeNo: '000096',
        name: '张伟',
        status: 'active',
        unitPath: '客服部/一组',
        positionName: '客服专员',
        hiredOn: '2020-01-05',
        superior: null,
        superiorNo: null,
      },
      {
        row: 3,
        employeeNo: 'A002',
        name: '李娜',
        status: 'left',
        unitPath: '客服部/二组',
        positionName: null,
        hiredOn: '2021-02-06',
        superior: '张伟',
        superiorNo: '000096',
      },
    ]);
    expect(result).toMatchObject({
      newUnitPaths: ['客服部/二组'],
      newPositionNames: ['客服专员'],
      ignoredHeaders: ['手机号码'],
      firstOn: '2020-01-05',
      lastOn: '2021-02-06',
      issues: [],
    });
  });

  it('rejects rows without number or name and numbers that a spreadsheet has cut', () => {
    const result = plan([
      head,
      zhang.with(0, ''),
      zhang.with(1, '-'),
      zhang.with(0, '3.2E+17'),
      zhang.with(0, 3.2e17),
    ]);
    expect(result.counts).toMatchObject({ read: 4, new: 0, rejected: 4 });
    expect(result.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, '工号', 'employeeNoMissing'],
      [3, '姓名', 'employeeNameMissing'],
      [4, '工号', 'employeeNoLossy'],
      [5, '工号', 'employeeNoLossy'],
    ]);
  });

  it('drops copies, and shows a known number with other content field by field', () => {
    const known = [
      {
        employeeId: 'e2',
        employeeNo: 'a002',
        name: '李 娜',
        status: 'active',
        unitPath: '客服部/二组',
      },
    ] as const;
    const result = plan([head, zhang, zhang, li, zhang.with(4, '店长')], { employees: known });
    expect(result.counts).toMatchObject({
      read: 4,
      new: 1,
      duplicate: 1,
      rejected: 2,
      conflict: 2,
    });
    expect(result.conflicts).toMatchObject([
      { row: 4, employeeId: 'e2', fields: [{ field: 'status', known: 'active', inFile: 'left' }] },
      { row: 5, employeeId: null, fields: [{ field: 'positionName', inFile: '店长' }] },
    ]);
  });

  it('reports homonyms, unknown superiors and a status it does not know', () => {
    const result = plan([head, zhang, zhang.with(0, 'A006').with(2, '停薪').with(6, '王五')]);
    expect(result.counts).toMatchObject({ new: 2 });
    expect(result.issues.map(({ code, value }) => [code, value])).toEqual([
      ['statusNotUnderstood', '停薪'],
      ['sameNameOtherNo', '张伟'],
      ['superiorUnknown', '王五'],
    ]);
  });

  it('accounts for every row, and changes nothing the second time', () => {
    const cell = fc.oneof(fc.constantFrom<Cell>(...zhang, ...li, null, '合计'), fc.string());
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: head.length }), { maxLength: 25 }),
        (rows) => {
          const table = [head, zhang, ...rows];
          const { counts, employees } = plan(table);
          expect(counts.new + counts.duplicate + counts.rejected).toBe(counts.read);
          const known = employees.map((employee) => ({
            ...employee,
            employeeId: employee.employeeNo,
          }));
          expect(plan(table, { employees: known }).counts).toMatchObject({
            read: counts.read,
            new: 0,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
