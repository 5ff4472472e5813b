import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertUser } from '@electron/database/queries/user';
import type { EventsMethod } from '@shared/domain/method';
import { userIdSchema, type AppraisalId, type CycleId, type EmployeeId } from '@shared/domain/ids';
import { emptyPayoutInput } from '@shared/domain/payout';
import { defaultResultRule } from '@shared/domain/resultRule';
import { largestAttachmentBytes } from '@shared/domain/attachment';
import type { TestProgram } from '@test/helpers/program';
import { prepareShop, type ShopCopies } from './mainShop';
import { eventInput, grantFile, pictureBytes, recordEvent } from './recordEvent';
import { openViolationShop } from './violationShop';

let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let employeeId: EmployeeId;
let appraisalId: AppraisalId;

const minor = { indicatorKey: 'violations', code: 'minorViolation' } as const;
const serious = { indicatorKey: 'violations', code: 'seriousViolation' } as const;

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
  ({ employeeId } = employee);
  const { rows } = await program.call('cycle.board', { cycleId });
  const own = rows.find(({ employeeNo }) => employeeNo === employee.employeeNo);
  if (own === undefined) throw new Error('The employee is not appraised');
  ({ appraisalId } = own);
});

describe('the events of a cycle', () => {
  it('score nobody until somebody says that they are all recorded, and then everybody', async () => {
    await program.call('event.save', eventInput(employeeId, { link: minor, count: 2 }));
    expect((await violationsOf(appraisalId))?.status).toBe('noData');
    await program.call('event.completeLog', { cycleId, completedBy: '店长' });
    expect((await violationsOf(appraisalId))?.score).toBe('90');
    const { rows } = await program.call('cycle.board', { cycleId });
    const others = rows.filter((row) => row.appraisalId !== appraisalId);
    for (const row of others) expect((await violationsOf(row.appraisalId))?.score).toBe('100');
  });

  it('count on the days of the cycle only, and cost no more than the scheme says', async () => {
    await program.call('event.completeLog', { cycleId, completedBy: '店长' });
    await program.call('event.save', eventInput(employeeId, { link: minor, count: 9 }));
    await program.call('event.save', eventInput(employeeId, { link: serious }));
    for (const happenedOn of ['2025-12-31', '2026-04-01']) {
      await program.call('event.save', eventInput(employeeId, { link: serious, happenedOn }));
    }
    // 100 − min(9 × 5, 20) − 20
    expect((await violationsOf(appraisalId))?.score).toBe('60');
  });

  it('stop counting when they are withdrawn, and stay readable with the reason', async () => {
    await program.call('event.completeLog', { cycleId, completedBy: '店长' });
    const { eventId } = await program.call('event.save', eventInput(employeeId, { link: serious }));
    expect((await violationsOf(appraisalId))?.score).toBe('80');
    await program.call('event.withdraw', { eventId, reason: '记错了人' });
    expect((await violationsOf(appraisalId))?.score).toBe('100');
    const [event] = await program.call('event.ofEmployee', { employeeId });
    expect(event?.withdrawnReason).toBe('记错了人');
    const change = eventInput(employeeId, { eventId, note: '改一下' });
    expect(await program.refusal('event.save', change)).toBe('eventWithdrawn');
  });

  it('keep what they said before each correction', async () => {
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    for (const note of ['第二稿', '第三稿']) {
      await program.call('event.save', eventInput(employeeId, { eventId, note }));
    }
    const versions = await program.call('event.versions', { eventId });
    expect(versions.map(({ note }) => note)).toEqual(['第二稿', eventInput(employeeId).note]);
    const [event] = await program.call('event.ofEmployee', { employeeId });
    expect(event).toMatchObject({ note: '第三稿', corrections: 2 });
  });

  it('are linked only to what the scheme of the person has', async () => {
    const { links } = await program.call('event.choices', { employeeId, happenedOn: '2026-03-10' });
    expect(links).toContainEqual(expect.objectContaining(minor));
    expect(links).toContainEqual(expect.objectContaining({ indicatorKey: 'politeness' }));
    const link = { indicatorKey: 'violations', code: 'lateForWork' };
    expect(await program.refusal('event.save', eventInput(employeeId, { link }))).toBe(
      'eventLinkUnknown',
    );
  });

  it('stand on the sheet with date, matter, points and voucher', async () => {
    await program.call('event.completeLog', { cycleId, completedBy: '店长' });
    await program.call('event.save', eventInput(employeeId, { link: minor, count: 2 }));
    await program.call('appraisal.score', { cycleId });
    await program.call('sheet.printAppraisals', {
      cycleId,
      appraisalIds: [appraisalId],
      locale: 'zh-CN',
    });
    const paper = program.printJobs[0]?.papers[0];
    if (paper?.kind !== 'appraisal') throw new Error('No sheet was printed');
    expect(paper.sheet.events?.rows).toEqual([
      {
        number: '1',
        happenedOn: '2026-03-10',
        matter: '客户投诉没有说明承诺的内容',
        kind: '一般违规',
        points: '−5 × 2',
        voucherNo: 'T-12',
      },
    ]);
  });
});

describe('a veto', () => {
  const proposal = {
    matter: '私自承诺减免',
    proposedBy: '孙丽',
    proposedOn: '2026-03-11',
  } as const;
  const confirmation = { confirmedBy: '何慧', confirmedOn: '2026-03-12' } as const;
  const notice = { noticedOn: '2026-03-13', appealUntil: '2026-03-24' } as const;
  const decision = { objection: '', decidedBy: '何慧', decision: '' } as const;

  it('caps the grade only once it is confirmed, told and the time for objections is over', async () => {
    const before = await resultOf(appraisalId);
    expect(before.grade).not.toBe('fail');
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const { vetoId } = await program.call('veto.propose', {
      eventId,
      capGrade: 'fail',
      ...proposal,
    });
    const steps = [
      () => program.call('veto.confirm', { vetoId, ...confirmation }),
      () => program.call('veto.notice', { vetoId, ...notice }),
    ];
    for (const step of steps) {
      expect((await resultOf(appraisalId)).grade).toBe(before.grade);
      await step();
    }
    expect((await resultOf(appraisalId)).grade).toBe(before.grade);
    const tooEarly = { vetoId, ...decision, decidedOn: '2026-03-24' };
    expect(await program.refusal('veto.uphold', tooEarly)).toBe('vetoTooEarly');
    await program.call('veto.uphold', { vetoId, ...decision, decidedOn: '2026-03-25' });
    const after = await resultOf(appraisalId);
    expect(after).toMatchObject({ display: before.display, grade: 'fail', coefficient: '0.8' });
    const paid = async () =>
      (await program.call('payout.get', { cycleId })).rows.find(
        (row) => row.appraisalId === appraisalId,
      );
    const input = { ...emptyPayoutInput, baseFen: 300_000 };
    await program.call('payout.save', { rows: [{ appraisalId, input }] });
    expect(await paid()).toMatchObject({ coefficient: '0.8', isVetoed: false, fen: 240_000 });
    await program.call('resultRule.save', { ...defaultResultRule, vetoPayout: 'nothing' });
    expect(await paid()).toMatchObject({ coefficient: '0', isVetoed: true, fen: 0 });
    await program.call('veto.withdraw', {
      vetoId,
      ...decision,
      decision: '申诉成立',
      decidedOn: '2026-04-02',
    });
    expect((await resultOf(appraisalId)).grade).toBe(before.grade);
  });

  it('is confirmed by somebody else: another name, and another user where there are several', async () => {
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const capGrade = 'pass' as const;
    const { vetoId } = await program.call('veto.propose', { eventId, capGrade, ...proposal });
    const same = { vetoId, ...confirmation, confirmedBy: '孙 丽' };
    expect(await program.refusal('veto.confirm', same)).toBe('vetoNotSecondPerson');
    const userId = userIdSchema.parse('0000abcd-0000-4000-8000-000000000009');
    const createdAt = '2026-03-01T01:00:00.000Z';
    await insertUser(program.db(), { userId, name: '何慧', role: 'admin', createdAt });
    const input = { vetoId, ...confirmation };
    expect(await program.refusal('veto.confirm', input)).toBe('vetoNotSecondPerson');
  });

  it('is refused out of order, with a grade the scheme has not, and twice on one event', async () => {
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const best = { eventId, capGrade: 'excellent', ...proposal };
    expect(await program.refusal('veto.propose', best)).toBe('vetoGradeUnknown');
    const { vetoId } = await program.call('veto.propose', {
      eventId,
      capGrade: 'pass',
      ...proposal,
    });
    expect(await program.refusal('veto.notice', { vetoId, ...notice })).toBe('vetoStepWrong');
    const twice = { eventId, capGrade: 'pass', ...proposal };
    expect(await program.refusal('veto.propose', twice)).toBe('eventHasVeto');
    expect(await program.refusal('event.withdraw', { eventId, reason: '不算' })).toBe(
      'eventHasVeto',
    );
    const early = { vetoId, ...confirmation, confirmedOn: '2026-03-10' };
    expect(await program.refusal('veto.confirm', early)).toBe('vetoDatesWrong');
  });
});

describe('once the results of its days are settled', () => {
  const proposal = { matter: '私自承诺', proposedBy: '孙丽', proposedOn: '2026-03-11' } as const;
  const reason = '标准已口头告知';

  it('an event that counts is neither entered, changed, moved nor withdrawn', async () => {
    const counted = { link: minor } as const;
    const { eventId } = await program.call('event.save', eventInput(employeeId, counted));
    const other = await program.call(
      'event.save',
      eventInput(employeeId, { ...counted, happenedOn: '2026-04-02' }),
    );
    await settle();
    const changes = [
      counted,
      { ...counted, eventId, note: '改一下' },
      { eventId, link: null },
      { ...counted, eventId, happenedOn: '2026-04-02' },
      { ...counted, eventId: other.eventId },
    ];
    for (const change of changes) {
      const input = eventInput(employeeId, change);
      expect(await program.refusal('event.save', input)).toBe('cycleDoesNotAllow');
    }
    expect(await program.refusal('event.withdraw', { eventId, reason })).toBe('cycleDoesNotAllow');
  });

  it('an event that counts nowhere is still written down, and events of other days count', async () => {
    await settle();
    await program.call('event.save', eventInput(employeeId));
    const later = { link: minor, happenedOn: '2026-04-02' };
    await program.call('event.save', eventInput(employeeId, later));
    const remembered = { link: { indicatorKey: 'politeness', code: null } };
    await program.call('event.save', eventInput(employeeId, remembered));
    expect(await program.call('event.ofEmployee', { employeeId })).toHaveLength(3);
  });

  it('a veto is neither proposed nor taken a step further, nor given up', async () => {
    const capGrade = 'fail' as const;
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const { vetoId } = await program.call('veto.propose', { eventId, capGrade, ...proposal });
    const second = await program.call('event.save', eventInput(employeeId));
    await settle();
    const decision = { vetoId, objection: '', decidedBy: '何慧', decision: '查无此事' };
    const calls = [
      ['veto.propose', { ...second, capGrade, ...proposal }],
      ['veto.confirm', { vetoId, confirmedBy: '何慧', confirmedOn: '2026-03-12' }],
      ['veto.withdraw', { ...decision, decidedOn: '2026-03-12' }],
    ] as const;
    for (const [name, input] of calls) {
      expect(await program.refusal(name, input), name).toBe('cycleDoesNotAllow');
    }
    await program.call('cycle.reopen', { cycleId, to: 'collecting', reason });
    await program.call('veto.confirm', { vetoId, confirmedBy: '何慧', confirmedOn: '2026-03-12' });
  });

  async function settle(): Promise<void> {
    await program.call('appraisal.score', { cycleId });
    await program.call('cycle.advance', { cycleId, to: 'inReview', reason });
  }
});

describe('an attachment', () => {
  it('comes back byte for byte, and stays in the store when it is taken off', async () => {
    const { eventId, attachmentId } = await recordEvent(program, employeeId);
    const read = await program.call('attachment.read', { attachmentId });
    expect(read).toMatchObject({ fileName: '现场照片.jpg', mediaType: 'image/jpeg' });
    expect(new Uint8Array(Buffer.from(read.base64, 'base64'))).toEqual(pictureBytes);
    await program.call('attachment.remove', { attachmentId, reason: '拍错了' });
    const [event] = await program.call('event.ofEmployee', { employeeId });
    expect(event).toMatchObject({ eventId, attachments: [] });
    expect((await program.call('attachment.read', { attachmentId })).base64).toBe(read.base64);
  });

  it('is a picture or a PDF by its bytes, not by its name, and not too large', async () => {
    const { eventId } = await program.call('event.save', eventInput(employeeId));
    const add = async (name: string, bytes: Uint8Array) => {
      const token = await grantFile(program, name, bytes);
      return program.refusal('attachment.add', { eventId, token });
    };
    expect(await add('照片.jpg', new TextEncoder().encode('<script>alert(1)</script>'))).toBe(
      'attachmentKindUnknown',
    );
    expect(await add('空.jpg', new Uint8Array())).toBe('fileEmpty');
    expect(await add('大.jpg', new Uint8Array(largestAttachmentBytes + 1))).toBe(
      'attachmentTooLarge',
    );
  });

  it('goes with the person who is erased, and so does every event', async () => {
    const { eventId } = await recordEvent(program, employeeId, { note: '张伟当面道歉' });
    const proposal = { matter: '私自承诺', proposedBy: '孙丽', proposedOn: '2026-03-11' };
    await program.call('veto.propose', { eventId, capGrade: 'pass', ...proposal });
    const [employee] = await program.call('employee.list', {});
    const { name = '' } = employee ?? {};
    await program.call('privacy.erase', { employeeId, name, reason: 'requested' });
    for (const table of ['event', 'veto', 'attachment'] as const) {
      expect(await program.db().selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });
});

async function resultOf(of: AppraisalId) {
  await program.call('appraisal.score', { cycleId });
  const { groups } = await program.call('appraisal.results', { cycleId });
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.appraisalId === of);
  if (row === undefined) throw new Error('There is no result');
  return row;
}

async function violationsOf(of: AppraisalId) {
  await program.call('appraisal.score', { cycleId });
  const { tree } = await program.call('appraisal.explain', { appraisalId: of });
  const found = tree.sources
    .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
    .find(({ key }) => key === 'violations');
  const method: EventsMethod | null = found?.input.kind === 'events' ? found.input.method : null;
  expect(method?.base).toBe('100');
  return found;
}
