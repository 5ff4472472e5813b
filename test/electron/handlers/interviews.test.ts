import { localDay } from '@electron/evidence/localDay';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { emptyInterview, type InterviewContent } from '@shared/domain/interview';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let program: TestProgram;
let cycleId: CycleId;
let appraisalId: AppraisalId;

const talk: InterviewContent = {
  ...emptyInterview,
  heldOn: '2026-12-03',
  interviewerName: '孙丽',
  successes: '帮老人找回充值记录',
  improvements: '高峰时答复偏慢',
  steps: [
    { target: '首响达标率 93%', measure: '先回一句', dueOn: '2026-12-31', ownerName: '李娜' },
    { target: '补学系统操作', measure: '每周一小时', dueOn: '2026-12-15', ownerName: '孙丽' },
  ],
};

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  cycleId = cycle.cycleId;
  const { rows } = await program.call('interview.list', { cycleId });
  appraisalId = rows.find(({ name }) => name === '李娜')?.appraisalId ?? fail();
});

afterEach(async () => program.close());

async function write(content: InterviewContent) {
  const steps = [...content.steps];
  return program.call('interview.save', { appraisalId, content: { ...content, steps } });
}

describe('an interview', () => {
  it('is due as many days after the result as the shop says', async () => {
    const scoredAt = String((await readRows(program.db(), 'appraisalScore'))[0]?.['scoredAt']);
    const due = async () => (await program.call('interview.get', { appraisalId })).dueOn;
    const first = Date.parse(`${await due()}T00:00:00Z`);
    expect(first - Date.parse(`${localDay(scoredAt)}T00:00:00Z`)).toBe(7 * 86_400_000);
    const rule = await program.call('feedbackRule.get', {});
    await program.call('feedbackRule.save', { ...rule, interviewDays: 10 });
    expect(Date.parse(`${await due()}T00:00:00Z`) - first).toBe(3 * 86_400_000);
  });

  it('keeps every word, however little there is', async () => {
    await write({ ...emptyInterview, opinion: '分太低' });
    const entry = await program.call('interview.get', { appraisalId });
    expect(entry.content).toEqual({ ...emptyInterview, opinion: '分太低' });
    expect(entry.status).toBe('draft');
    await write(talk);
    expect((await program.call('interview.get', { appraisalId })).content).toEqual(talk);
  });

  it('is filed only with its day and who led it', async () => {
    for (const lack of [{ heldOn: null }, { interviewerName: ' ' }]) {
      await write({ ...talk, ...lack });
      expect(await program.refusal('interview.hold', { appraisalId })).toBe('interviewIncomplete');
    }
    await write(talk);
    await program.call('interview.hold', { appraisalId });
    const entry = await program.call('interview.get', { appraisalId });
    expect([entry.status, entry.isOverdue, entry.gaps]).toEqual(['held', false, ['signatures']]);
  });

  it('changes after filing only as a new version, and the earlier one stays word for word', async () => {
    await write(talk);
    await program.call('interview.hold', { appraisalId });
    const changed = { ...talk, steps: [], opinion: '另有看法' };
    expect(await program.refusal('interview.save', { appraisalId, content: changed })).toBe(
      'interviewHeld',
    );
    await program.call('interview.revise', { appraisalId, reason: '漏写意见' });
    await write(changed);
    await program.call('interview.hold', { appraisalId });
    const { version, content, versions } = await program.call('interview.get', { appraisalId });
    expect([version, content]).toEqual([2, changed]);
    expect(versions).toMatchObject([{ version: 1, content: talk, reason: '漏写意见' }]);
  });

  it('is shown to the next talk of the same person, and to nobody else’s', async () => {
    await write(talk);
    await program.call('interview.hold', { appraisalId });
    const next = { kind: 'month', startsOn: '2026-12-01', endsOn: '2026-12-31' } as const;
    const opened = await program.call('cycle.open', next);
    const { rows } = await program.call('interview.list', { cycleId: opened.cycleId });
    const earlierOf = async (name: string) => {
      const id = rows.find((row) => row.name === name)?.appraisalId ?? fail();
      return (await program.call('interview.get', { appraisalId: id })).earlier;
    };
    expect(await earlierOf('李娜')).toMatchObject({ display: '89.8', content: talk });
    expect(await earlierOf('张伟')).toBeNull();
  });

  it('stands in the file of the person', async () => {
    await write(talk);
    const own = (await readRows(program.db(), 'appraisal')).find(
      (row) => row['appraisalId'] === appraisalId,
    );
    const employees = await program.call('employee.list', {});
    const person = employees.find(({ employeeId }) => employeeId === own?.['employeeId']);
    const listed = await program.call('interview.listOf', {
      employeeId: person?.employeeId ?? fail(),
    });
    expect(listed).toMatchObject([{ appraisalId, status: 'draft', heldOn: '2026-12-03' }]);
  });
});

describe('the printed record', () => {
  it('holds what is stored, field by field', async () => {
    await write(talk);
    await program.call('interview.print', {
      cycleId,
      appraisalIds: [appraisalId],
      isBlank: false,
      locale: 'zh-CN',
    });
    const job = program.printJobs.at(-1);
    const [paper] = job?.papers ?? [];
    if (paper?.kind !== 'record') throw new Error('Nothing was printed');
    const { sheet } = paper;
    const facts = Object.fromEntries(sheet.facts.map(({ label, value }) => [label, value]));
    expect(facts).toMatchObject({
      姓名: '李娜',
      面谈日期: '2026-12-03',
      面谈人: '孙丽',
      考核结果: '89.8 分 · 良好',
    });
    const boxes = sheet.parts.flatMap((part) => (part.kind === 'boxes' ? part.boxes : []));
    expect(boxes.map(({ text }) => text)).toEqual([
      talk.successes,
      talk.improvements,
      '',
      '',
      '',
      '',
      '',
    ]);
    const table = sheet.parts.find((part) => part.kind === 'table');
    expect(table).toMatchObject({
      blankRows: 1,
      rows: talk.steps.map(({ target, measure, dueOn, ownerName }) => [
        target,
        measure,
        dueOn,
        ownerName,
      ]),
    });
  });

  it('is blank but for its head when it is to be written by hand', async () => {
    await write(talk);
    await program.call('interview.print', {
      cycleId,
      appraisalIds: null,
      isBlank: true,
      locale: 'zh-CN',
    });
    const text = JSON.stringify(program.printJobs.at(-1));
    expect(text).toContain('李娜');
    for (const word of ['找回充值', '93%', '2026-12-03']) expect(text).not.toContain(word);
  });
});

function fail(): never {
  throw new Error('The sample shop is not complete');
}
