import {
  actionPlanGaps,
  nextDueOn,
  overdueItems,
  startingPlan,
  type ActionPlanContent,
} from '@shared/domain/actionPlan';
import type { ActionPlanId, AppraisalId, CycleId, EmployeeId } from '@shared/domain/ids';
import { emptyInterview } from '@shared/domain/interview';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let program: TestProgram;
let cycleId: CycleId;
let employeeId: EmployeeId;
let appraisalId: AppraisalId;

const step = { target: '首响 93%', measure: '先回一句', dueOn: '2026-12-31', ownerName: '李娜' };

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  cycleId = (await program.call('cycle.list', {}))[0]?.cycleId ?? fail();
  const employees = await program.call('employee.list', {});
  employeeId = employees.find(({ name }) => name === '李娜')?.employeeId ?? fail();
  const { rows } = await program.call('interview.list', { cycleId });
  appraisalId = rows.find(({ name }) => name === '李娜')?.appraisalId ?? fail();
});

afterEach(async () => program.close());

async function start(): Promise<ActionPlanId> {
  const content = { ...emptyInterview, steps: [step] };
  await program.call('interview.save', { appraisalId, content });
  return (await program.call('actionPlan.start', { employeeId, appraisalId })).actionPlanId;
}

async function agreed(): Promise<ActionPlanId> {
  const actionPlanId = await start();
  await program.call('actionPlan.agree', { actionPlanId, agreedOn: '2026-12-05' });
  return actionPlanId;
}

async function write(actionPlanId: ActionPlanId, changed: Partial<ActionPlanContent>) {
  const { content } = await program.call('actionPlan.get', { actionPlanId });
  const { actions, checkpoints, ...words } = { ...content, ...changed };
  const whole = { ...words, actions: [...actions], checkpoints: [...checkpoints] };
  return program.dispatch('actionPlan.save', { actionPlanId, content: whole });
}

describe('an action plan', () => {
  it('starts from the next steps of the talk, with checkpoints inside its days', async () => {
    const actionPlanId = await start();
    const { content, gaps, before } = await program.call('actionPlan.get', { actionPlanId });
    expect(content.actions).toMatchObject([
      { target: step.target, measure: step.measure, dueOn: step.dueOn, ownerName: '李娜' },
    ]);
    expect(content.checkpoints.length).toBeGreaterThan(1);
    expect(gaps).toEqual([]);
    expect(before).toMatchObject({ display: '89.8', grade: 'good' });
  });

  it('is not agreed on before it is complete', async () => {
    const actionPlanId = await start();
    await write(actionPlanId, { checkpoints: [] });
    const agree = { actionPlanId, agreedOn: '2026-12-05' };
    expect(await program.refusal('actionPlan.agree', agree)).toBe('actionPlanIncomplete');
  });

  it('takes progress once agreed, and nothing that was agreed on', async () => {
    const actionPlanId = await agreed();
    const { content } = await program.call('actionPlan.get', { actionPlanId });
    const checkpoints = content.checkpoints.map((each, i) =>
      i === 0
        ? { ...each, heldOn: each.dueOn, progress: '92%', judgement: 'onTrack' as const }
        : each,
    );
    const actions = content.actions.map((each) => ({ ...each, doneOn: '2026-12-20' }));
    expect((await write(actionPlanId, { checkpoints, actions })).ok).toBe(true);
    const other = content.actions.map((each) => ({ ...each, target: '首响 91%' }));
    expect(await write(actionPlanId, { actions: other })).toMatchObject({
      error: { code: 'actionPlanAgreed' },
    });
    const kept = (await program.call('actionPlan.get', { actionPlanId })).content;
    expect([kept.actions[0]?.target, kept.checkpoints[0]?.progress]).toEqual([step.target, '92%']);
  });

  it('goes on until a later day with the reason, and keeps the day before', async () => {
    const actionPlanId = await agreed();
    const { endsOn } = await program.call('actionPlan.get', { actionPlanId });
    const later = '2027-06-30';
    await program.call('actionPlan.extend', { actionPlanId, endsOn: later, reason: '门店装修' });
    const plan = await program.call('actionPlan.get', { actionPlanId });
    expect([plan.status, plan.endsOn]).toEqual(['running', later]);
    expect(plan.extensions).toMatchObject([
      { endsOnBefore: endsOn, endsOn: later, reason: '门店装修' },
    ]);
    const sooner = { actionPlanId, endsOn, reason: '早点' };
    expect(await program.refusal('actionPlan.extend', sooner)).toBe('actionPlanIncomplete');
  });

  it('ends with a result and the cycle in which the person is appraised again', async () => {
    const actionPlanId = await agreed();
    const result = { outcome: 'achieved', outcomeNote: '93.5%', closedOn: '2027-01-31' } as const;
    await program.call('actionPlan.close', {
      actionPlanId,
      ...result,
      reappraisalCycleId: cycleId,
    });
    const plan = await program.call('actionPlan.get', { actionPlanId });
    expect(plan).toMatchObject({ ...result, status: 'closed', after: { display: '89.8' } });
    expect(await write(actionPlanId, {})).toMatchObject({ error: { code: 'actionPlanAgreed' } });
  });

  it('changes its agreement only as a new version that must be signed again', async () => {
    const actionPlanId = await agreed();
    await write(actionPlanId, { employeeSignedOn: '2026-12-05' });
    await program.call('actionPlan.revise', { actionPlanId, reason: '目标太高' });
    const plan = await program.call('actionPlan.get', { actionPlanId });
    expect([plan.version, plan.status, plan.content.employeeSignedOn]).toEqual([2, 'draft', null]);
    const [kept] = await readRows(program.db(), 'actionPlanVersion');
    expect(kept).toMatchObject({ version: 1, reason: '目标太高' });
    expect(String(kept?.['content'])).toContain('"employeeSignedOn":"2026-12-05"');
  });
});

describe('what is overdue', () => {
  const plan: ActionPlanContent = {
    ...startingPlan('2026-01-01', '孙丽'),
    actions: [
      {
        improvement: '首响',
        situation: '',
        target: '93%',
        measure: '先回一句',
        ownerName: '张伟',
        dueOn: '2026-01-20',
        doneOn: null,
      },
    ],
  };

  it('is what was due before today and not done, oldest first', () => {
    expect(overdueItems('running', plan, '2026-01-15')).toEqual([]);
    expect(overdueItems('running', plan, '2026-01-21')).toEqual([
      { kind: 'checkpoint', number: 1, dueOn: '2026-01-15' },
      { kind: 'action', number: 1, dueOn: '2026-01-20' },
    ]);
    expect(overdueItems('running', plan, '2026-03-03').at(-1)).toEqual({
      kind: 'plan',
      number: null,
      dueOn: plan.endsOn,
    });
  });

  it('is nothing in a draft or a closed plan', () => {
    for (const status of ['draft', 'closed'] as const) {
      expect(overdueItems(status, plan, '2030-01-01')).toEqual([]);
    }
  });

  it('is never what was done, and the next day is the first that is not', () => {
    const done = {
      ...plan,
      actions: plan.actions.map((each) => ({ ...each, doneOn: '2026-01-19' })),
      checkpoints: plan.checkpoints.map((each) => ({ ...each, heldOn: each.dueOn })),
    };
    expect(overdueItems('running', done, plan.endsOn)).toEqual([]);
    expect(nextDueOn(done)).toBe(plan.endsOn);
    expect(nextDueOn(plan)).toBe('2026-01-15');
  });

  it.each<[Partial<ActionPlanContent>, string]>([
    [{ superiorName: ' ' }, 'superiorName'],
    [{ actions: [] }, 'actions'],
    [{ checkpoints: [] }, 'checkpoints'],
    [{ startsOn: '2026-12-31' }, 'dates'],
  ])('a plan with %j lacks %s', (changed, gap) => {
    expect(actionPlanGaps(plan)).toEqual([]);
    expect(actionPlanGaps({ ...plan, ...changed })).toContain(gap);
  });
});

describe('the printed plan', () => {
  it('holds what is stored, and ticks the result', async () => {
    const actionPlanId = await agreed();
    await program.call('actionPlan.close', {
      actionPlanId,
      outcome: 'moved',
      outcomeNote: '转后台',
      closedOn: '2027-01-31',
      reappraisalCycleId: null,
    });
    await program.call('actionPlan.print', { actionPlanId, isBlank: false, locale: 'zh-CN' });
    const [paper] = program.printJobs.at(-1)?.papers ?? [];
    if (paper?.kind !== 'record') throw new Error('Nothing was printed');
    const [, actions, checkpoints, result] = paper.sheet.parts;
    const { content } = await program.call('actionPlan.get', { actionPlanId });
    expect(actions).toMatchObject({
      rows: [[step.target, '', step.target, step.measure, '李娜', step.dueOn]],
    });
    expect(checkpoints).toMatchObject({
      rows: content.checkpoints.map(({ dueOn }) => [dueOn, '', '', '', '', '']),
    });
    const ticks = result?.kind === 'ticks' ? result.choices : [];
    expect(ticks.filter(({ isTicked }) => isTicked).map(({ label }) => label)).toEqual(['调岗']);
    expect(JSON.stringify(result)).toContain('转后台');
  });
});

function fail(): never {
  throw new Error('The sample shop is not complete');
}
