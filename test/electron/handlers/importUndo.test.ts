import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportId } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { dataOf, importText } from './importFiles';
import { openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

const surveyHead = '序号,提交答卷时间,员工,服务态度(1-5)';
const ticketHead = '工单编号,受理时间,处理人,状态,完结时间';

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openShopWithStaff);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

/** One small file: which of a few ids it holds, with which content, and how conflicts are decided. */
const anyFile = fc.record({
  kind: fc.constantFrom('survey', 'ticketExport'),
  rows: fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 4 }), version: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 4, selector: ({ id }) => id },
  ),
  others: fc.constantFrom('keep', 'take'),
});
type AnyFile = typeof anyFile extends fc.Arbitrary<infer File> ? File : never;

describe('undoing imports', () => {
  it('in any order leaves every row as it was before the first, byte by byte', async () => {
    const before = await dataOf(program);
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFile, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 1000 })),
        async (files, order) => {
          const open: ImportId[] = [];
          for (const file of files) open.push(...(await importAny(file)));
          while (open.length > 0) {
            const [importId] = open.splice((order.next().value ?? 0) % open.length, 1);
            if (importId !== undefined) await program.call('import.undo', { importId });
          }
          expect(await dataOf(program)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of the last import restores what it replaced, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFile, { minLength: 1, maxLength: 3 }),
        anyFile,
        async (files, last) => {
          for (const file of files) await importAny(file);
          const before = await dataOf(program);
          const [importId] = await importAny(last);
          if (importId !== undefined) await program.call('import.undo', { importId });
          expect(await dataOf(program)).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('keeps what a later file holds as well, and what it replaced', async () => {
    const first = await importText(program, 'survey', surveyOf([1, 5], [2, 5], [3, 5]));
    await importText(program, 'survey', surveyOf([1, 5], [2, 1], [4, 4]), {
      conflicts: { others: 'take', rows: [] },
    });
    await program.call('import.undo', { importId: first.importId });
    expect(await answers()).toEqual({ 1: '5', 2: '1', 4: '4' });
    await importText(program, 'survey', surveyOf([1, 5], [2, 1], [3, 2]));
    expect(await answers()).toEqual({ 1: '5', 2: '1', 3: '2', 4: '4' });
  });

  it.each([['first'], ['second']])(
    'of many records, the %s file first, ends as it began and never holds the process up for long',
    async (which) => {
      const before = await dataOf(program);
      const first = await importText(program, 'survey', manyOf(0, 650, 5));
      const second = await importText(program, 'survey', manyOf(300, 950, 1), {
        conflicts: { others: 'take', rows: [] },
      });
      expect(second).toMatchObject({ replaced: 175 });
      const order = which === 'first' ? [first, second] : [second, first];
      let turns = 0;
      const timer = setInterval(() => {
        turns += 1;
      }, 0);
      for (const { importId } of order) await program.call('import.undo', { importId });
      clearInterval(timer);
      expect(await dataOf(program)).toEqual(before);
      expect(turns).toBeGreaterThan(10);
    },
  );

  it('takes a staff list back as long as nobody of it has data', async () => {
    const list = '工号,姓名,部门,岗位\nA001,张伟,客户服务部/二组,客服组长\nB001,周婷,新部门,收银员';
    const before = await dataOf(program);
    const { importId } = await importText(program, 'staffList', list, {
      conflicts: { others: 'take', rows: [] },
    });
    expect(await dataOf(program)).not.toEqual(before);
    await importText(program, 'survey', `${surveyHead}\n1,2026/1/5 9:00:00,B001,5`);
    expect(await program.refusal('import.undo', { importId })).toBe('importInUse');
    const survey = (await program.call('import.list', {})).find(({ kind }) => kind === 'survey');
    await program.call('import.undo', { importId: survey?.importId ?? never() });
    await program.call('import.undo', { importId });
    expect(await dataOf(program)).toEqual(before);
  });

  it('of staff lists in any order gives every field the value before', async () => {
    const before = await dataOf(program);
    const anyList = fc.record({
      position: fc.constantFrom('客服专员', '客服组长', '店长'),
      name: fc.constantFrom('张伟', '张维'),
      adds: fc.boolean(),
      others: fc.constantFrom('keep', 'take'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyList, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 1000 })),
        async (lists, order) => {
          const open: ImportId[] = [];
          for (const { name, position, adds, others } of lists) {
            const rows = [`A001,${name},${position}`, ...(adds ? ['C001,新人,收银员'] : [])];
            const text = ['工号,姓名,岗位', ...rows].join('\n');
            open.push(...(await tryImport('staffList', text, others)));
          }
          while (open.length > 0) {
            const [importId] = open.splice((order.next().value ?? 0) % open.length, 1);
            if (importId !== undefined) await program.call('import.undo', { importId });
          }
          expect(await dataOf(program)).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps a value that somebody typed after the list', async () => {
    const list = '工号,姓名,岗位\nA001,张伟,客服组长';
    const { importId } = await importText(program, 'staffList', list, {
      conflicts: { others: 'take', rows: [] },
    });
    const employee = await find('A001');
    const { employeeId, employeeNo, name, status, unitName, superiorName, hiredOn } = employee;
    await program.call('employee.save', {
      employeeId,
      employeeNo,
      name,
      status,
      unitName,
      superiorName,
      hiredOn,
      positionName: '店长',
    });
    await program.call('import.undo', { importId });
    expect(await find('A001')).toMatchObject({ positionName: '店长' });
    expect(await program.call('employee.changes', { employeeId })).toEqual([
      expect.objectContaining({ field: 'position', before: '客服专员', after: '店长' }),
    ]);
  });
});

async function importAny({ kind, rows, others }: AnyFile): Promise<readonly ImportId[]> {
  const text =
    kind === 'survey'
      ? surveyOf(...rows.map(({ id, version }) => [id, version] as const))
      : [
          ticketHead,
          ...rows.map(
            ({ id, version }) => `T${id},2026/1/5 9:00:00,A001,已完结,2026/1/5 1${version}:00:00`,
          ),
        ].join('\n');
  return tryImport(kind, text, others);
}

/** The import if the file had anything to write. */
async function tryImport(
  kind: 'survey' | 'ticketExport' | 'staffList',
  text: string,
  others: 'keep' | 'take',
): Promise<readonly ImportId[]> {
  try {
    const record = await importText(program, kind, text, { conflicts: { others, rows: [] } });
    return [record.importId];
  } catch (error) {
    expect(error).toMatchObject({ code: 'importNothingNew' });
    return [];
  }
}

function surveyOf(...rows: readonly (readonly [number, number])[]): string {
  return [
    surveyHead,
    ...rows.map(([id, value]) => `${id},2026/1/5 9:0${id}:00,A00${id},${value}`),
  ].join('\n');
}

/** From one id to another; of every second one the value differs from file to file. */
function manyOf(from: number, to: number, value: number): string {
  const rows = Array.from({ length: to - from }, (_, index) => {
    const id = from + index;
    const clock = new Date(Date.UTC(2026, 0, 5) + id * 60_000).toISOString().slice(11, 19);
    return `${id + 1},2026/1/5 ${clock},A00${1 + (id % 5)},${id % 2 === 0 ? 3 : value}`;
  });
  return [surveyHead, ...rows].join('\n');
}

async function answers(): Promise<Record<string, unknown>> {
  const ids = new Map(
    (await readRows(program.db(), 'surveyResponse')).map((row) => [
      row['surveyResponseId'],
      String(row['sourceId']),
    ]),
  );
  return Object.fromEntries(
    (await readRows(program.db(), 'surveyAnswer')).map((row) => [
      ids.get(row['surveyResponseId']) ?? '',
      row['value'],
    ]),
  );
}

async function find(employeeNo: string) {
  const employees = await program.call('employee.list', {});
  return employees.find((each) => each.employeeNo === employeeNo) ?? never();
}

function never(): never {
  throw new Error('The shop is not complete');
}
