import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertUser } from '@electron/database/queries/user';
import { userIdSchema, type AppraisalId, type CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';
import { openMainShop, prepareShop, type ShopCopies } from './mainShop';

const today = '2026-04-01';
let shop: ShopCopies;
beforeAll(async () => {
  shop = await prepareShop(async (program) => {
    const cycleId = await openMainShop(program);
    await program.call('appraisal.score', { cycleId });
  });
});
afterAll(async () => shop.remove());

async function openShop(to: 'inReview' | 'published' = 'inReview') {
  const program = await shop.open();
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { cycleId } = cycle;
  const reason = '缺自评，按现有来源';
  await program.call('cycle.advance', { cycleId, to: 'inReview', reason });
  if (to === 'published') await program.call('cycle.advance', { cycleId, to, reason });
  const row = async () => {
    const { groups } = await program.call('appraisal.results', { cycleId });
    const found = groups.flatMap(({ rows }) => rows).find(({ grade }) => grade !== null);
    if (found === undefined) throw new Error('Nobody has a grade');
    return found;
  };
  return { program, cycleId, row, appraisalId: (await row()).appraisalId };
}

async function addAdmin(program: TestProgram) {
  const userId = userIdSchema.parse('0000abcd-0000-4000-8000-000000000009');
  const createdAt = '2026-04-01T01:00:00.000Z';
  await insertUser(program.db(), { userId, name: '李店长', role: 'admin', createdAt });
  return userId;
}

function actAsUser(program: TestProgram, userId: ReturnType<typeof userIdSchema.parse>) {
  const current = program.session();
  program.sessions.set({ ...current, user: { userId, name: '李店长', role: 'admin' } });
}

/** Published results change only in a version that was reopened, or through an appeal. */
async function adjustAfterReopening(
  program: TestProgram,
  cycleId: CycleId,
  appraisalId: AppraisalId,
) {
  const change = { appraisalId, change: toFail, reason: '复核', paperApproval: onPaper } as const;
  expect(await program.refusal('adjustment.propose', change)).toBe('cycleDoesNotAllow');
  await program.call('cycle.reopen', { cycleId, to: 'inReview', reason: '复核' });
  await program.call('adjustment.propose', change);
  await program.call('cycle.advance', { cycleId, to: 'published', reason: '复核完' });
}

const toFail = { kind: 'grade', after: 'fail' } as const;
const onPaper = { approverName: '王总', approvedOn: today };

describe('an adjustment', () => {
  it('counts at once with an approval on paper, and the computed result stays', async () => {
    const { program, appraisalId, row } = await openShop();
    const before = await row();
    const kept = await program.call('appraisal.explain', { appraisalId });
    await program.call('adjustment.propose', {
      appraisalId,
      change: toFail,
      reason: '漏登一票否决',
      paperApproval: onPaper,
    });
    const after = await row();
    expect(after).toMatchObject({
      display: before.display,
      grade: before.grade,
      coefficient: before.coefficient,
      version: before.version,
      decided: { display: before.display, grade: 'fail' },
      adjustment: { before: before.grade, after: 'fail', approverName: '王总', isOnPaper: true },
    });
    const now = await program.call('appraisal.explain', { appraisalId });
    expect(now.tree).toEqual(kept.tree);
    expect((await program.call('appraisal.verify', {})).differing).toBe(0);
  });

  it('needs a second administrator where there is one, and nobody approves an own one', async () => {
    const { program, appraisalId, row } = await openShop();
    const second = await addAdmin(program);
    const proposal = { appraisalId, change: toFail, reason: '会上决定', paperApproval: null };
    expect(
      await program.refusal('adjustment.propose', { ...proposal, paperApproval: onPaper }),
    ).toBe('adjustmentNeedsApprover');
    const { adjustmentId } = await program.call('adjustment.propose', proposal);
    const approval = { adjustmentId, decision: 'approve', note: '' } as const;
    expect(await program.refusal('adjustment.decide', approval)).toBe('adjustmentNeedsApprover');
    expect(await row()).toMatchObject({ adjustment: null, proposals: [{ status: 'proposed' }] });
    actAsUser(program, second);
    await program.call('adjustment.decide', approval);
    expect(await row()).toMatchObject({
      decided: { grade: 'fail' },
      adjustment: { approverName: '李店长', isOnPaper: false },
      proposals: [],
    });
    expect(await program.refusal('adjustment.decide', approval)).toBe('adjustmentDecided');
  });

  it('that changes nothing, or to a score beyond reach, is refused', async () => {
    const { program, appraisalId, row } = await openShop();
    const { grade } = await row();
    const refused = async (change: unknown) =>
      program.refusal('adjustment.propose', {
        appraisalId,
        change,
        reason: '无',
        paperApproval: onPaper,
      });
    expect(await refused({ kind: 'grade', after: grade })).toBe('adjustmentUnchanged');
    expect(await refused({ kind: 'score', after: '-3' })).toBe('inputInvalid');
    expect(await refused({ kind: 'score', after: '2000' })).toBe('inputInvalid');
  });
});

describe('a signature', () => {
  const agreed = {
    kind: 'agreed',
    signedOn: today,
    witnessName: '',
    note: '',
    amendmentReason: null,
  } as const;

  async function stateOf(program: TestProgram, cycleId: CycleId, appraisalId: AppraisalId) {
    const { rows } = await program.call('acknowledgement.list', { cycleId });
    return rows.find((each) => each.appraisalId === appraisalId);
  }

  it('begins the time to appeal, and is corrected only with a reason, keeping the earlier one', async () => {
    const { program, cycleId, appraisalId } = await openShop('published');
    await program.call('acknowledgement.enter', { appraisalId, ...agreed });
    expect(await stateOf(program, cycleId, appraisalId)).toMatchObject({
      state: 'agreed',
      appealUntil: '2026-04-10',
    });
    const again = { appraisalId, ...agreed, kind: 'disagreed' } as const;
    expect(await program.refusal('acknowledgement.enter', again)).toBe('acknowledgementKnown');
    await program.call('acknowledgement.enter', { ...again, amendmentReason: '看错了勾' });
    const corrected = await stateOf(program, cycleId, appraisalId);
    expect(corrected?.state).toBe('disagreed');
    expect(corrected?.acknowledgements.map(({ kind }) => kind)).toEqual(['disagreed', 'agreed']);
  });

  it('refused needs a witness, and none lies in the future', async () => {
    const { program, cycleId, appraisalId } = await openShop('published');
    const refused = { appraisalId, ...agreed, kind: 'refused' } as const;
    expect(await program.refusal('acknowledgement.enter', refused)).toBe('witnessMissing');
    const late = { appraisalId, ...agreed, signedOn: '2026-04-02' };
    expect(await program.refusal('acknowledgement.enter', late)).toBe('dayInFuture');
    await program.call('acknowledgement.enter', { ...refused, witnessName: '周婷' });
    expect((await stateOf(program, cycleId, appraisalId))?.state).toBe('refused');
  });

  it('is outdated once the result was adjusted', async () => {
    const { program, cycleId, appraisalId } = await openShop('published');
    await program.call('acknowledgement.enter', { appraisalId, ...agreed });
    await adjustAfterReopening(program, cycleId, appraisalId);
    expect((await stateOf(program, cycleId, appraisalId))?.state).toBe('outdated');
    await program.call('acknowledgement.enter', { appraisalId, ...agreed });
    expect((await stateOf(program, cycleId, appraisalId))?.state).toBe('agreed');
  });
});

describe('an appeal', () => {
  it('goes its steps in order, and a decision changes the grade by an adjustment', async () => {
    const { program, cycleId, appraisalId, row } = await openShop('published');
    const { appealId } = await program.call('appeal.receive', {
      appraisalId,
      receivedOn: '2026-03-02',
      content: '两通电话不是我接的',
      interview: 'held',
    });
    const happened = { happenedOn: '2026-03-04', doneByName: '王总', note: '通话记录核对属实' };
    const decided = { kind: 'decided', outcome: 'changed', change: toFail, ...happened } as const;
    expect(await program.refusal('appeal.addStep', { appealId, step: decided })).toBe(
      'appealStepNotNext',
    );
    await program.call('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
    await program.call('appeal.addStep', { appealId, step: { kind: 'investigated', ...happened } });
    expect(
      await program.refusal('appeal.addStep', { appealId, step: { ...decided, change: null } }),
    ).toBe('inputInvalid');
    await program.call('appeal.addStep', { appealId, step: decided });
    const [appeal] = (await program.call('appeal.list', { cycleId })).rows;
    expect(appeal).toMatchObject({
      status: 'decided',
      acceptUntil: '2026-03-05',
      answerUntil: '2026-03-23',
      steps: [{ kind: 'accepted' }, { kind: 'investigated' }, { kind: 'decided' }],
      adjustment: { appealId, status: 'approved', reason: '通话记录核对属实' },
    });
    expect((await row()).decided.grade).toBe('fail');
    expect(
      await program.refusal('appeal.addStep', {
        appealId,
        step: { kind: 'accepted', ...happened },
      }),
    ).toBe('appealStepNotNext');
  });

  it('may decide a new score, which is graded anew while the computed one stays', async () => {
    const { program, cycleId, appraisalId, row } = await openShop('published');
    const before = await row();
    const { appealId } = await program.call('appeal.receive', {
      appraisalId,
      receivedOn: '2026-03-02',
      content: '一张工单记错了人',
      interview: 'held',
    });
    const happened = { happenedOn: '2026-03-04', doneByName: '王总', note: '工单改记后重算' };
    await program.call('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
    const change = { kind: 'score', after: '95.55' } as const;
    const step = { kind: 'decided', outcome: 'changed', change, ...happened } as const;
    await program.call('appeal.addStep', { appealId, step });
    const after = await row();
    expect(after.decided).toMatchObject({ display: '95.6', grade: 'excellent' });
    expect([after.display, after.grade]).toEqual([before.display, before.grade]);
    const [appeal] = (await program.call('appeal.list', { cycleId })).rows;
    expect(appeal).toMatchObject({
      computed: { display: before.display, grade: before.grade },
      adjustment: { appealId, kind: 'score', before: before.decided.display, after: '95.6' },
    });
  });

  it('is overdue after its days, late after its window, and stays in the file when rejected', async () => {
    const { program, cycleId, appraisalId } = await openShop('published');
    await program.call('publication.publish', {
      cycleId,
      startsOn: '2026-03-02',
      endsOn: '2026-03-06',
      contents: 'grades',
      objectionsTo: '店长',
    });
    const { appealId } = await program.call('appeal.receive', {
      appraisalId,
      receivedOn: '2026-03-20',
      content: '不服',
      interview: 'unknown',
    });
    const find = async () => (await program.call('appeal.list', { cycleId })).rows[0];
    expect(await find()).toMatchObject({
      appealUntil: '2026-03-11',
      isLate: true,
      overdue: 'accept',
    });
    const happened = { happenedOn: today, doneByName: '王总', note: '超过期限' };
    await program.call('appeal.addStep', { appealId, step: { kind: 'rejected', ...happened } });
    expect(await find()).toMatchObject({ status: 'rejected', overdue: null });
  });
});

describe('a publication', () => {
  it('freezes grades without scores, and says when results changed since', async () => {
    const { program, cycleId, appraisalId, row } = await openShop('published');
    const { grade } = await row();
    const dates = { startsOn: '2026-04-01', endsOn: '2026-04-08' };
    const list = {
      cycleId,
      ...dates,
      contents: 'grades',
      objectionsTo: '店长 13800000000',
    } as const;
    expect(await program.refusal('publication.publish', { ...list, endsOn: '2026-03-31' })).toBe(
      'publicationDatesWrong',
    );
    await program.call('publication.publish', list);
    await adjustAfterReopening(program, cycleId, appraisalId);
    const { published, current, isOutdated } = await program.call('publication.list', { cycleId });
    const own = published[0]?.entries.find((entry) => entry.appraisalId === appraisalId);
    expect(own).toMatchObject({ grade, display: null });
    expect(current.find((entry) => entry.appraisalId === appraisalId)?.grade).toBe('fail');
    expect(isOutdated).toBe(true);
    await program.call('publication.publish', list);
    const again = await program.call('publication.list', { cycleId });
    expect(again.published.map(({ number }) => number)).toEqual([2, 1]);
    expect(again.isOutdated).toBe(false);
    const [newest] = again.published;
    if (newest === undefined) throw new Error('Nothing was published');
    const { publicationId } = newest;
    await program.call('publication.print', { publicationId, locale: 'zh-CN' });
    const printed = JSON.stringify(program.printJobs.at(-1));
    for (const { display } of current) expect(printed).not.toContain(`"${display ?? '-'}"`);
  });
});

describe('the calibration view', () => {
  it('counts every employee once, after adjustments, and keeps what meetings said', async () => {
    const { program, cycleId, appraisalId } = await openShop();
    const { groups } = await program.call('appraisal.results', { cycleId });
    const people = groups.flatMap(({ rows }) => rows);
    const before = await program.call('calibration.get', { cycleId });
    const counted = before.units.flatMap(({ rows }) => rows.map((each) => each.appraisalId));
    expect(counted.toSorted()).toEqual(people.map((each) => each.appraisalId).toSorted());
    await program.call('adjustment.propose', {
      appraisalId,
      change: toFail,
      reason: '复核',
      paperApproval: onPaper,
    });
    const unit = before.units.find(({ rows }) => rows.some((r) => r.appraisalId === appraisalId));
    await program.call('calibration.add', {
      cycleId,
      unitName: unit?.unitName ?? null,
      heldOn: today,
      attendees: '王总、李店长',
      note: '看过临界的人',
      aboveQuotaReason: null,
    });
    const after = await program.call('calibration.get', { cycleId });
    const own = after.units.find(({ unitName }) => unitName === unit?.unitName);
    expect(own?.grades.find(({ grade }) => grade === 'fail')?.count).toBeGreaterThan(0);
    expect(own?.meetings).toMatchObject([{ attendees: '王总、李店长', heldOn: today }]);
  });
});
