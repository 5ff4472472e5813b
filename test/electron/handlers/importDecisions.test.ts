import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { importText, previewText } from './importFiles';
import { openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

const head = '序号,提交答卷时间,员工,服务态度,意见';
const survey = [
  head,
  '1,2026/1/5 9:00:00,A001,5,很好',
  '2,2026/1/5 9:01:00,张伟,4,',
  '3,2026/1/5 9:02:00,张偉,3,慢',
  '4,2026/1/5 9:03:00,小李,2,',
  '5,2026/1/5 9:04:00,,5,',
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

describe('people of an import', () => {
  it('are listed as the file writes them, with whom they may be', async () => {
    const { mentions } = await previewText(program, 'survey', survey);
    const byText = Object.fromEntries(mentions.map((each) => [each.text, each]));
    expect(byText['A001']).toMatchObject({ outcome: 'matched', count: 1, suggestions: [] });
    expect(byText['张伟']).toMatchObject({ outcome: 'ambiguous' });
    expect(await suggested('张伟')).toEqual(['A001 sameName', 'A006 sameName']);
    expect(await suggested('张偉')).toEqual(['A001 oneCharacter', 'A006 oneCharacter']);
    expect(await suggested('小李')).toEqual(['A002 onlySurname']);

    async function suggested(text: string) {
      const numbers = new Map(
        (await program.call('employee.list', {})).map((each) => [each.employeeId, each.employeeNo]),
      );
      return byText[text]?.suggestions.map(
        ({ employeeId, reason }) => `${numbers.get(employeeId as EmployeeId)} ${reason}`,
      );
    }
  });

  it('are counted for whom the user decided, and the rest for the shop only', async () => {
    const decided = [
      { text: '张伟', employeeId: await idOf('A006') },
      { text: '小李', employeeId: null },
    ];
    const { counts } = await importText(program, 'survey', survey, { attributions: decided });
    expect(counts).toMatchObject({ new: 5, unattributed: 3 });
    expect(await responsesPerEmployee()).toEqual({ A001: 1, A006: 1, nobody: 3 });
  });

  it('are decided once: the next file knows, shows it, and forgets it when told', async () => {
    const employeeId = await idOf('A006');
    await importText(program, 'survey', survey, { attributions: [{ text: '张伟', employeeId }] });
    expect(await program.call('attribution.list', {})).toEqual([
      expect.objectContaining({ text: '张伟', employeeNo: 'A006', fileName: 'survey.csv' }),
    ]);
    const next = `${head}\n9,2026/2/5 9:00:00, 张 伟 ,5,`;
    expect((await previewText(program, 'survey', next)).mentions).toEqual([
      expect.objectContaining({
        outcome: 'matched',
        employeeId,
        by: 'decision',
        isRemembered: true,
      }),
    ]);
    await program.call('attribution.revoke', { text: '张伟' });
    expect(await program.call('attribution.list', {})).toEqual([]);
    expect((await previewText(program, 'survey', next)).mentions).toEqual([
      expect.objectContaining({ outcome: 'ambiguous', isRemembered: false }),
    ]);
  });

  it('are asked again once the import that decided them is undone', async () => {
    const employeeId = await idOf('A006');
    const { importId } = await importText(program, 'survey', survey, {
      attributions: [{ text: '张伟', employeeId }],
    });
    await program.call('import.undo', { importId });
    expect(await program.call('attribution.list', {})).toEqual([]);
  });
});

describe('a response whose id is known with other content', () => {
  const changed = [
    head,
    '1,2026/1/5 9:00:00,A001,2,不好',
    '2,2026/1/5 9:01:00,A002,1,',
    '6,2026/1/6 9:00:00,A003,5,',
  ].join('\n');

  beforeEach(async () => {
    const attributions = [{ text: '张伟', employeeId: null }];
    await importText(program, 'survey', survey, { attributions });
  });

  it('is shown field by field and stays as it is unless decided otherwise', async () => {
    const { conflicts, counts, replaced } = await previewText(program, 'survey', changed);
    expect({ conflict: counts.conflict, replaced }).toEqual({ conflict: 2, replaced: 0 });
    expect(conflicts[0]).toMatchObject({
      row: 2,
      label: '1',
      decision: 'keep',
      fields: [
        { field: 'answer', questionKey: 'attitude', known: '5', inFile: '2' },
        { field: 'comment', known: '很好', inFile: '不好' },
      ],
    });
  });

  it('is replaced where the file was chosen, one by one', async () => {
    const conflicts = { others: 'keep', rows: [{ row: 3, decision: 'take' }] } as const;
    const record = await importText(program, 'survey', changed, { conflicts });
    expect(record).toMatchObject({ replaced: 1, counts: { new: 1, conflict: 2 } });
    expect(await answers()).toEqual({ 1: '5', 2: '1', 3: '3', 4: '2', 5: '5', 6: '5' });
  });

  it('is replaced everywhere by one choice, but for the rows that are excepted', async () => {
    const conflicts = { others: 'take', rows: [{ row: 3, decision: 'keep' }] } as const;
    await importText(program, 'survey', changed, { conflicts });
    expect(await answers()).toEqual({ 1: '2', 2: '4', 3: '3', 4: '2', 5: '5', 6: '5' });
  });

  it('gives the same store whatever the order of the decisions', async () => {
    const rows = [
      { row: 2, decision: 'take' },
      { row: 3, decision: 'keep' },
    ] as const;
    const one = await previewText(program, 'survey', changed, {
      conflicts: { others: 'keep', rows: [...rows] },
    });
    const other = await previewText(program, 'survey', changed, {
      conflicts: { others: 'keep', rows: rows.toReversed() },
    });
    expect({ ...one, token: '' }).toEqual({ ...other, token: '' });
  });

  it('alone is enough to be written, and the same file then brings nothing', async () => {
    const only = [head, '1,2026/1/5 9:00:00,A001,2,不好'].join('\n');
    const conflicts = { others: 'take', rows: [] } as const;
    expect(await importText(program, 'survey', only, { conflicts })).toMatchObject({ replaced: 1 });
    const again = await previewText(program, 'survey', only, { conflicts });
    expect(again.counts).toMatchObject({ new: 0, duplicate: 1, conflict: 0 });
    expect(await program.refusal('import.commit', { token: again.token })).toBe('importNothingNew');
  });

  it('of the same file is decided like any other: the last taken row counts', async () => {
    const twice = [head, '8,2026/1/7 9:00:00,A001,1,', '8,2026/1/7 9:00:00,A001,4,'].join('\n');
    const { counts } = await previewText(program, 'survey', twice);
    expect(counts).toMatchObject({ new: 1, conflict: 1 });
    await importText(program, 'survey', twice, { conflicts: { others: 'take', rows: [] } });
    expect(await answers()).toMatchObject({ 8: '4' });
  });
});

describe('a ticket whose number is known with other content', () => {
  it('is closed by the newer export when the file is taken', async () => {
    const columns = '工单编号,受理时间,处理人,状态,完结时间';
    await importText(program, 'ticketExport', `${columns}\nT1,2026/1/5 9:00:00,A001,处理中,`);
    const newer = `${columns}\nT1,2026/1/5 9:00:00,A001,已完结,2026/1/5 11:00:00`;
    const { conflicts } = await previewText(program, 'ticketExport', newer);
    expect(conflicts[0]?.fields.map(({ field }) => field)).toContain('resolvedAt');
    const record = await importText(program, 'ticketExport', newer, {
      conflicts: { others: 'take', rows: [] },
    });
    expect(record.replaced).toBe(1);
    expect(await readRows(program.db(), 'ticket')).toEqual([
      expect.objectContaining({ ticketNo: 'T1', isResolved: 1, resolvedAt: '2026-01-05T11:00:00' }),
    ]);
  });
});

describe('a staff list', () => {
  const list =
    '工号,姓名,部门,岗位\nA001,张伟,客户服务部/二组,客服组长\nA007,周婷,客户服务部/三组,客服专员';

  it('shows what it would change of known employees, and only of its own columns', async () => {
    const { conflicts } = await previewText(program, 'staffList', list);
    expect(conflicts).toEqual([
      {
        row: 2,
        label: '张伟 (A001)',
        decision: 'keep',
        fields: [
          { field: 'positionName', questionKey: null, known: '客服专员', inFile: '客服组长' },
        ],
      },
    ]);
  });

  it('changes them when it is taken, and the history says so', async () => {
    const taken = { conflicts: { others: 'take', rows: [] } } as const;
    await importText(program, 'staffList', list, taken);
    const employeeId = await idOf('A001');
    const [employee] = await program.call('employee.list', {});
    expect(employee).toMatchObject({ employeeNo: 'A001', positionName: '客服组长' });
    expect(await program.call('employee.changes', { employeeId })).toEqual([
      expect.objectContaining({
        field: 'position',
        before: '客服专员',
        after: '客服组长',
        fileName: 'staffList.csv',
      }),
    ]);
  });
});

async function idOf(employeeNo: string): Promise<EmployeeId> {
  const employees = await program.call('employee.list', {});
  const found = employees.find((each) => each.employeeNo === employeeNo);
  if (found === undefined) throw new Error(`There is no ${employeeNo}`);
  return found.employeeId;
}

async function responsesPerEmployee(): Promise<Record<string, number>> {
  const employees = await program.call('employee.list', {});
  const numbers = new Map<unknown, string>(
    employees.map((each) => [each.employeeId, each.employeeNo]),
  );
  const counts: Record<string, number> = {};
  for (const { employeeId } of await readRows(program.db(), 'surveyResponse')) {
    const key = numbers.get(employeeId) ?? 'nobody';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The attitude of each response, by the id in the file. */
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
