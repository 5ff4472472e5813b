import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertUser } from '@electron/database/queries/user';
import type { CycleFindingKey } from '@shared/domain/cycleFinding';
import { startingPlan } from '@shared/domain/actionPlan';
import { userIdSchema, type AppraisalId, type CycleId, type EmployeeId } from '@shared/domain/ids';
import { emptyInterview } from '@shared/domain/interview';
import type { TestProgram } from '@test/helpers/program';
import { prepareShop, type ShopCopies } from './mainShop';
import { eventInput } from './recordEvent';
import { openViolationShop } from './violationShop';

const today = '2026-04-01';
const reason = '店长同意';
let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let employeeId: EmployeeId;
let appraisalId: AppraisalId;
let name: string;
let everybody: readonly string[];

beforeAll(async () => {
  shops = await prepareShop(openViolationShop);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  const [employee] = await program.call('employee.list', {});
  if (cycle === undefined || employee === undefined) throw new Error('The shop is not complete');
  ({ cycleId } = cycle);
  ({ employeeId, name } = employee);
  const { rows } = await program.call('cycle.board', { cycleId });
  everybody = rows.map((row) => row.name);
  const own = rows.find(({ employeeNo }) => employeeNo === employee.employeeNo);
  if (own === undefined) throw new Error('The employee is not appraised');
  ({ appraisalId } = own);
});

async function openPoints() {
  const { findings } = await program.call('cycle.board', { cycleId });
  return new Map<CycleFindingKey, readonly string[]>(
    findings.map(({ key, names }) => [key, names]),
  );
}

async function nextStep() {
  return (await program.call('cycle.board', { cycleId })).nextStep;
}

describe('before the review the board names', () => {
  beforeEach(async () => {
    await program.call('appraisal.score', { cycleId });
  });

  it('everybody whose events nobody said are all there, until somebody says so', async () => {
    expect((await openPoints()).get('eventLogOpen')).toEqual(everybody);
    await program.call('event.completeLog', { cycleId, completedBy: '店长' });
    expect((await openPoints()).has('eventLogOpen')).toBe(false);
  });

  it('who has a complaint that counts nowhere, but no compliment and nothing that counts', async () => {
    const link = { indicatorKey: 'violations', code: 'minorViolation' };
    await program.call('event.save', eventInput(employeeId, { kind: 'compliment' }));
    await program.call('event.save', eventInput(employeeId, { link }));
    expect((await openPoints()).has('eventUnlinked')).toBe(false);
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    expect((await openPoints()).get('eventUnlinked')).toEqual([name]);
    await program.call('event.withdraw', { eventId, reason });
    expect((await openPoints()).has('eventUnlinked')).toBe(false);
  });

  it('who has a veto under way, from the proposal to the decision', async () => {
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const { vetoId } = await program.call('veto.propose', {
      eventId,
      capGrade: 'fail',
      matter: '私自承诺',
      proposedBy: '孙丽',
      proposedOn: '2026-03-11',
    });
    const steps = [
      () =>
        program.call('veto.confirm', { vetoId, confirmedBy: '何慧', confirmedOn: '2026-03-12' }),
      () =>
        program.call('veto.notice', {
          vetoId,
          noticedOn: '2026-03-13',
          appealUntil: '2026-03-20',
        }),
      () =>
        program.call('veto.uphold', {
          vetoId,
          objection: '',
          decidedBy: '何慧',
          decidedOn: '2026-03-23',
          decision: '',
        }),
    ];
    for (const step of steps) {
      const open = await openPoints();
      expect([open.get('vetoOpen'), open.has('eventUnlinked')]).toEqual([[name], false]);
      expect(await nextStep()).toMatchObject({ kind: 'settle', finding: 'vetoOpen', name });
      await step();
    }
    expect((await openPoints()).get('outdated')).toEqual([name]);
    expect(await nextStep()).toEqual({ kind: 'score' });
  });
});

describe('before publication', () => {
  it('a proposed adjustment is decided first', async () => {
    await goTo('inReview');
    const second = userIdSchema.parse('0000abcd-0000-4000-8000-000000000009');
    const createdAt = '2026-04-01T01:00:00.000Z';
    await insertUser(program.db(), { userId: second, name: '李店长', role: 'admin', createdAt });
    const change = { kind: 'grade', after: 'fail' } as const;
    const proposal = { appraisalId, change, reason, paperApproval: null };
    const { adjustmentId } = await program.call('adjustment.propose', proposal);
    expect((await openPoints()).get('adjustmentOpen')).toEqual([name]);
    expect(await nextStep()).toMatchObject({ kind: 'settle', finding: 'adjustmentOpen' });
    const input = { cycleId, to: 'published', reason } as const;
    expect(await program.refusal('cycle.advance', input)).toBe('cycleNotReady');
    await program.call('adjustment.decide', { adjustmentId, decision: 'reject', note: '' });
    expect(await nextStep()).toEqual({ kind: 'advance', to: 'published' });
    await program.call('cycle.advance', { ...input, reason: null });
  });
});

describe('before closing', () => {
  beforeEach(async () => goTo('published'));

  it('results are to be on a list, the list as they are now, and up for its days', async () => {
    expect((await openPoints()).get('unpublished')).toEqual(everybody);
    expect(await nextStep()).toMatchObject({ kind: 'settle', finding: 'unpublished' });
    await publishUntil(today);
    const open = await openPoints();
    expect(open.has('unpublished')).toBe(false);
    expect(open.get('publicationRunning')).toEqual(everybody);
    await publishUntil('2026-03-31');
    expect((await openPoints()).has('publicationRunning')).toBe(false);
    await appealThatFails();
    expect((await openPoints()).get('unpublished')).toEqual([name]);
  });

  it('everybody signs, or refuses, the result as it is now, and the time to appeal passes', async () => {
    const open = await openPoints();
    expect([open.get('unsigned'), open.has('appealTimeOpen')]).toEqual([everybody, false]);
    await sign(today);
    const signed = await openPoints();
    expect(signed.get('unsigned')).not.toContain(name);
    expect(signed.get('appealTimeOpen')).toEqual([name]);
    await appealThatFails();
    expect((await openPoints()).get('unsigned')).toContain(name);
  });

  it('appeals are settled, and no reason closes a cycle over an open one', async () => {
    const { appealId } = await appeal(today);
    expect((await openPoints()).get('appealOpen')).toEqual([name]);
    expect(await nextStep()).toMatchObject({ kind: 'settle', finding: 'appealOpen', name });
    const input = { cycleId, to: 'closed', reason } as const;
    expect(await program.refusal('cycle.advance', input)).toBe('cycleNotReady');
    const step = { kind: 'withdrawn', happenedOn: today, doneByName: '店长', note: '' } as const;
    await program.call('appeal.addStep', { appealId, step });
    expect((await openPoints()).has('appealOpen')).toBe(false);
    await program.call('cycle.advance', input);
  });

  it('an appeal past its limit is told apart', async () => {
    await appeal('2026-03-02');
    const open = await openPoints();
    expect([open.get('appealOverdue'), open.has('appealOpen')]).toEqual([[name], false]);
  });

  it('talks are held and nothing in a plan is overdue, unless somebody says why', async () => {
    expect((await openPoints()).get('interviewOpen')).toEqual(everybody);
    await talk();
    expect((await openPoints()).get('interviewOpen')).not.toContain(name);
    const { actionPlanId } = await program.call('actionPlan.start', { employeeId, appraisalId });
    const plan = startingPlan('2026-03-01', '店长');
    const action = { improvement: '首响', situation: '', target: '93%', measure: '先回一句' };
    const content = {
      ...plan,
      actions: [{ ...action, ownerName: name, dueOn: '2026-03-20', doneOn: null }],
      checkpoints: [...plan.checkpoints],
    };
    await program.call('actionPlan.save', { actionPlanId, content });
    expect((await openPoints()).has('planOverdue')).toBe(false);
    await program.call('actionPlan.agree', { actionPlanId, agreedOn: '2026-03-01' });
    expect((await openPoints()).get('planOverdue')).toEqual([name]);
    const input = { cycleId, to: 'closed' } as const;
    expect(await program.refusal('cycle.advance', { ...input, reason: null })).toBe(
      'cycleReasonNeeded',
    );
    await program.call('cycle.advance', { ...input, reason });
    const { transitions } = await program.call('cycle.state', { cycleId });
    expect(transitions[0]?.accepted).toContainEqual({ key: 'planOverdue', count: 1 });
    expect([...(await openPoints()).keys()]).toEqual(['interviewOpen', 'planOverdue']);
    expect(await nextStep()).toMatchObject({ kind: 'settle', finding: 'interviewOpen' });
  });
});

async function goTo(to: 'inReview' | 'published'): Promise<void> {
  await program.call('appraisal.score', { cycleId });
  await program.call('cycle.advance', { cycleId, to: 'inReview', reason });
  if (to === 'published') await program.call('cycle.advance', { cycleId, to, reason: null });
}

async function publishUntil(endsOn: string): Promise<void> {
  const objectionsTo = '店长';
  const days = { startsOn: '2026-03-25', endsOn };
  await program.call('publication.publish', { cycleId, ...days, contents: 'grades', objectionsTo });
}

async function sign(signedOn: string): Promise<void> {
  await program.call('acknowledgement.enter', {
    appraisalId,
    kind: 'agreed',
    signedOn,
    witnessName: '',
    note: '',
    amendmentReason: null,
  });
}

async function appeal(receivedOn: string) {
  const content = '两通电话不是我接的';
  return program.call('appeal.receive', { appraisalId, receivedOn, content, interview: 'held' });
}

/** An appeal that lowers the grade. */
async function appealThatFails(): Promise<void> {
  const { appealId } = await appeal(today);
  const happened = { happenedOn: today, doneByName: '王总', note: '核对属实' };
  await program.call('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
  const change = { kind: 'grade', after: 'fail' } as const;
  const step = { kind: 'decided', outcome: 'changed', change, ...happened } as const;
  await program.call('appeal.addStep', { appealId, step });
}

async function talk(): Promise<void> {
  const content = {
    ...emptyInterview,
    heldOn: today,
    interviewerName: '店长',
    successes: '耐心',
    steps: [],
  };
  await program.call('interview.save', { appraisalId, content });
  await program.call('interview.hold', { appraisalId });
}
