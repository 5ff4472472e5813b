import type { EmployeeId, ObjectiveId, UnitId } from '@shared/domain/ids';
import type { ObjectiveContent } from '@shared/domain/objective';
import { readRows } from '@test/helpers/database';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let program: TestProgram;
let unitId: UnitId;
let employeeId: EmployeeId;

beforeEach(async () => {
  const surroundings = steppingSurroundings('2026-07-15T01:00:00.000Z', 1000);
  program = createTestProgram({ surroundings });
  await program.call('store.openSample', {});
  const { people } = await program.call('objective.list', {});
  const person = people.find(({ name }) => name === '李娜');
  unitId = person?.unitId ?? fail();
  employeeId = person?.employeeId ?? fail();
});

afterEach(async () => program.close());

async function write(changes: Partial<ObjectiveContent> = {}): Promise<ObjectiveId> {
  const saved = await program.call('objective.save', {
    objectiveId: null,
    content: contentOf(changes),
  });
  return saved.objectiveId;
}

function contentOf(changes: Partial<ObjectiveContent>): ObjectiveContent {
  return {
    parentId: null,
    unitId: null,
    employeeId: null,
    aim: '一次解决率提高',
    measure: '工单系统，每月',
    target: '≥ 85%',
    startsOn: '2026-01-01',
    dueOn: '2026-06-30',
    ...changes,
  };
}

async function rowOf(id: ObjectiveId) {
  const { objectives } = await program.call('objective.list', {});
  return objectives.find(({ objectiveId }) => objectiveId === id) ?? fail();
}

describe('objectives', () => {
  it('are broken down from the shop to a unit to a person, and name who has no part yet', async () => {
    const shop = await write();
    const before = await rowOf(shop);
    expect(before.uncoveredUnits.map((unit) => unit.unitId)).toContain(unitId);
    const unit = await write({ parentId: shop, unitId });
    const person = await write({ parentId: unit, employeeId });
    const { objectives } = await program.call('objective.list', {});
    const places = objectives.filter(({ objectiveId }) =>
      [shop, unit, person].includes(objectiveId),
    );
    expect(places.map(({ level, depth }) => [level, depth])).toEqual([
      ['shop', 0],
      ['unit', 1],
      ['employee', 2],
    ]);
    expect(places[2]?.ownerName).toBe('李娜');
    const after = await rowOf(shop);
    expect(after.uncoveredUnits.map((each) => each.unitId)).not.toContain(unitId);
    const names = (await rowOf(unit)).uncoveredEmployees.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('李娜');
  });

  it('are refused where they cannot be: upwards, with days the wrong way, of somebody unknown', async () => {
    const person = await write({ employeeId });
    const save = async (changes: Partial<ObjectiveContent>) =>
      program.refusal('objective.save', { objectiveId: null, content: contentOf(changes) });
    expect(await save({ parentId: person, unitId })).toBe('objectiveInvalid');
    expect(await save({ unitId, employeeId })).toBe('objectiveInvalid');
    expect(await save({ startsOn: '2026-07-01' })).toBe('objectiveInvalid');
    expect(await save({ employeeId: '00000000-0000' as EmployeeId })).toBe('notFound');
    const moved = { objectiveId: person, content: contentOf({ unitId }) };
    expect(await program.refusal('objective.save', moved)).toBe('objectiveInvalid');
  });

  it('are not rewritten once their result is entered, until they are opened again', async () => {
    const objectiveId = await write({ employeeId });
    const result = { outcome: 'missed', result: '82%', decidedOn: '2026-06-30' } as const;
    await program.call('objective.decide', { objectiveId, ...result });
    expect(await rowOf(objectiveId)).toMatchObject(result);
    const other = { objectiveId, content: contentOf({ employeeId, target: '≥ 80%' }) };
    expect(await program.refusal('objective.save', other)).toBe('objectiveDecided');
    await program.call('objective.decide', { objectiveId, ...result, outcome: null });
    await program.call('objective.save', other);
    expect(await rowOf(objectiveId)).toMatchObject({ outcome: null, target: '≥ 80%' });
  });

  it('are the first action of a plan that is started for them, and lead to it', async () => {
    const objectiveId = await write({ employeeId });
    const start = { employeeId, appraisalId: null, objectiveId };
    const { actionPlanId } = await program.call('actionPlan.start', start);
    const plan = await program.call('actionPlan.get', { actionPlanId });
    expect(plan.objective).toMatchObject({ objectiveId, target: '≥ 85%' });
    expect(plan.content.actions).toMatchObject([
      { improvement: '一次解决率提高', target: '≥ 85%', ownerName: '李娜', dueOn: '2026-06-30' },
    ]);
    expect((await rowOf(objectiveId)).actionPlanId).toBe(actionPlanId);
    const ofOthers = { ...start, objectiveId: await write({ unitId }) };
    expect(await program.refusal('actionPlan.start', ofOthers)).toBe('notFound');
  });

  it('go with the person who is erased, while plans of others and the shop’s stay', async () => {
    const shop = await write();
    const objectiveId = await write({ parentId: shop, employeeId });
    await program.call('actionPlan.start', { employeeId, appraisalId: null, objectiveId });
    await program.call('privacy.erase', { employeeId, name: '李娜', reason: 'requested' });
    const rows = await readRows(program.db(), 'objective');
    expect(rows.map((row) => row['objectiveId'])).toContain(shop);
    expect(rows.map((row) => row['objectiveId'])).not.toContain(objectiveId);
  });
});

describe('the overdue list', () => {
  it('holds talks, parts of plans and objectives whose day has passed, oldest first', async () => {
    const objectiveId = await write({ dueOn: '2026-01-31' });
    const start = { employeeId, appraisalId: null };
    const { actionPlanId } = await program.call('actionPlan.start', start);
    const { content } = await program.call('actionPlan.get', { actionPlanId });
    const action = {
      improvement: '首响',
      situation: '',
      target: '93%',
      measure: '先回一句',
      ownerName: '李娜',
      dueOn: '2026-02-20',
      doneOn: null,
    };
    const days = { startsOn: '2026-02-01', endsOn: '2026-03-31', superiorName: '店长' };
    const [checkpoint] = content.checkpoints;
    await program.call('actionPlan.save', {
      actionPlanId,
      content: {
        ...content,
        ...days,
        actions: [action],
        checkpoints: [{ ...(checkpoint ?? fail()), dueOn: '2026-02-14' }],
      },
    });
    await program.call('actionPlan.agree', { actionPlanId, agreedOn: '2026-02-01' });
    const entries = await program.call('actionPlan.overdue', {});
    const ours = entries.filter(
      (entry) =>
        (entry.kind === 'objective' && entry.objectiveId === objectiveId) ||
        ('actionPlanId' in entry && entry.actionPlanId === actionPlanId),
    );
    expect(ours.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['objective', '2026-01-31'],
      ['checkpoint', '2026-02-14'],
      ['action', '2026-02-20'],
      ['plan', '2026-03-31'],
    ]);
    expect(entries.map(({ dueOn }) => dueOn)).toEqual(entries.map(({ dueOn }) => dueOn).toSorted());
  });

  it('holds a talk only until its cycle is closed, or the talk was held', async () => {
    const [cycle] = await program.call('cycle.list', {});
    const cycleId = cycle?.cycleId ?? fail();
    const { rows } = await program.call('interview.list', { cycleId });
    const late = rows.filter(({ isOverdue }) => isOverdue).map(({ appraisalId }) => appraisalId);
    const entries = await program.call('actionPlan.overdue', {});
    const listed = entries.flatMap((entry) =>
      entry.kind === 'interview' ? [entry.appraisalId] : [],
    );
    expect([...listed].toSorted()).toEqual([...late].toSorted());
  });
});

function fail(): never {
  throw new Error('The sample shop lacks what this test is about');
}
