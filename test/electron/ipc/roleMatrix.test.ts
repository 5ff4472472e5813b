import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRouter } from '@electron/ipc/router';
import type { Handlers } from '@electron/handlers/context';
import { handlers } from '@electron/ipc/handlers';
import { createLog } from '@electron/log';
import { contract, type CallName } from '@shared/contract/index';
import type { Result } from '@shared/contract/result';
import { entryCode } from '@shared/sheets/entryCode';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { divideTeams, openMainShop } from '../handlers/mainShop';
import {
  callNames,
  firstPassword,
  heldInterview,
  prepareEveryCall,
  proveRecoveryKey,
  wholePlan,
} from './exampleCalls';
import { leaveTraces, namelessInputs, type LeftTraces } from './namelessInputs';
import type {
  ActionPlanId,
  AppealId,
  AppraisalId,
  AttachmentId,
  CycleId,
  EmployeeId,
  EventId,
  ObjectiveId,
  PublicationId,
} from '@shared/domain/ids';
import { eventInput, grantFile, pictureBytes, recordEvent } from '../handlers/recordEvent';

/** yes: answered; no: the role is missing; shut: locked. */
type Decision = 'yes' | 'no' | 'shut';
/** What a supervisor meets about people of somebody else. */
type Foreign = 'notFound' | 'ownRows' | 'noPeople' | 'no';
/** Locked, viewer, supervisor about own people and about others, auditor, administrator. */
type Row = readonly [Decision, Decision, Decision, Foreign, Decision, Decision];

const always: Row = ['yes', 'yes', 'yes', 'noPeople', 'yes', 'yes'];
const look: Row = ['shut', 'yes', 'yes', 'noPeople', 'yes', 'yes'];
const lookAtRows: Row = ['shut', 'yes', 'yes', 'ownRows', 'yes', 'yes'];
const lookAtOne: Row = ['shut', 'yes', 'yes', 'notFound', 'yes', 'yes'];
const review: Row = ['shut', 'no', 'yes', 'notFound', 'no', 'yes'];
const write: Row = ['shut', 'no', 'yes', 'noPeople', 'no', 'yes'];
const exportRows: Row = ['shut', 'no', 'yes', 'ownRows', 'yes', 'yes'];
const oversee: Row = ['shut', 'no', 'no', 'no', 'yes', 'yes'];
const administer: Row = ['shut', 'no', 'no', 'no', 'no', 'yes'];

/** Every call of the contract stands here: a new one does not compile without its row. */
const matrix: Readonly<Record<CallName, Row>> = {
  'setting.get': always,
  'setting.change': always,
  'setting.showCycle': look,
  'setting.changeLock': administer,
  'store.list': always,
  'store.current': always,
  'store.place': always,
  'store.create': always,
  'store.open': always,
  'store.openSample': always,
  'store.close': always,
  'session.locked': always,
  'session.users': always,
  'session.signIn': always,
  'session.recover': always,
  'session.lock': always,
  'recoveryKey.make': look,
  'recoveryKey.print': look,
  'recoveryKey.renew': administer,
  'user.list': oversee,
  'user.add': administer,
  'user.change': administer,
  'user.resetPassword': administer,
  'user.changePassword': look,
  'user.remove': administer,
  'user.protect': administer,
  'backup.list': administer,
  'backup.reminder': administer,
  'backup.make': administer,
  'backup.test': administer,
  'backup.chooseSecond': administer,
  'backup.chooseFile': look,
  'backup.restore': administer,
  'backup.offer': always,
  'backup.restoreFile': administer,
  'handOff.get': administer,
  'handOff.setUp': administer,
  'handOff.exportIdentity': administer,
  'handOff.readFile': administer,
  'handOff.pair': administer,
  'handOff.unpair': administer,
  'handOff.make': administer,
  'handOff.merge': administer,
  'handOff.conflicts': administer,
  'handOff.decide': administer,
  'employee.list': lookAtRows,
  'employee.save': administer,
  'employee.changes': lookAtOne,
  'employee.export': exportRows,
  'employee.results': lookAtOne,
  'scheme.overview': look,
  'scheme.adopt': administer,
  'scheme.copy': administer,
  'scheme.revise': administer,
  'scheme.save': administer,
  'scheme.activate': administer,
  'scheme.archive': administer,
  'scheme.discard': administer,
  'scheme.check': look,
  'scheme.simulate': look,
  'scheme.replay': administer,
  'cycle.list': look,
  'cycle.plan': administer,
  'cycle.open': administer,
  'cycle.participation': look,
  'cycle.setParticipation': administer,
  'segment.get': lookAtOne,
  'segment.save': administer,
  'standardAcknowledgement.list': lookAtRows,
  'standardAcknowledgement.record': administer,
  'cycle.state': oversee,
  'cycle.advance': administer,
  'cycle.reopen': administer,
  'cycle.board': lookAtRows,
  'import.choose': administer,
  'import.preview': administer,
  'import.cancel': administer,
  'import.commit': administer,
  'import.list': oversee,
  'import.details': oversee,
  'import.undo': administer,
  'import.paste': administer,
  'import.exportIssues': administer,
  'mapping.list': oversee,
  'mapping.delete': administer,
  'mapping.export': administer,
  'mapping.choose': administer,
  'mapping.import': administer,
  'attribution.list': oversee,
  'attribution.revoke': administer,
  'review.get': lookAtOne,
  'review.rate': review,
  'review.hints': review,
  'review.grid': lookAtRows,
  'review.rateMany': review,
  'review.assign': review,
  'review.describe': review,
  'review.submit': review,
  'review.reopen': review,
  'event.overview': lookAtRows,
  'event.ofEmployee': lookAtOne,
  'event.choices': lookAtOne,
  'event.versions': lookAtOne,
  'event.save': review,
  'event.withdraw': review,
  'event.completeLog': administer,
  'veto.propose': review,
  'veto.confirm': administer,
  'veto.notice': administer,
  'veto.uphold': administer,
  'veto.withdraw': administer,
  'attachment.choose': write,
  'attachment.add': review,
  'attachment.addSigned': review,
  'attachment.read': lookAtOne,
  'attachment.export': lookAtOne,
  'attachment.remove': review,
  'survey.summary': lookAtRows,
  'paperSurvey.list': administer,
  'paperSurvey.get': administer,
  'paperSurvey.save': administer,
  'paperSurvey.remove': administer,
  'paperSurvey.write': administer,
  'measurement.table': lookAtRows,
  'measurement.save': administer,
  'measurement.saveMany': administer,
  'appraisal.score': administer,
  'appraisal.results': lookAtRows,
  'appraisal.explain': lookAtOne,
  'appraisal.verify': oversee,
  'appraisal.whatIf': lookAtOne,
  'appraisal.compare': lookAtOne,
  'appraisal.quality': administer,
  'appraisal.export': exportRows,
  'adjustment.propose': review,
  'adjustment.decide': administer,
  'acknowledgement.list': lookAtRows,
  'acknowledgement.enter': review,
  'appeal.list': lookAtRows,
  'appeal.receive': administer,
  'appeal.addStep': administer,
  'publication.list': lookAtRows,
  'publication.publish': administer,
  'calibration.get': administer,
  'calibration.add': administer,
  'resultRule.get': look,
  'resultRule.save': administer,
  'interview.list': lookAtRows,
  'interview.listOf': lookAtOne,
  'interview.get': lookAtOne,
  'interview.save': review,
  'interview.hold': review,
  'interview.revise': review,
  'interview.print': lookAtRows,
  'objective.list': lookAtRows,
  'objective.save': review,
  'objective.decide': review,
  'actionPlan.list': lookAtRows,
  'actionPlan.overdue': lookAtRows,
  'actionPlan.start': review,
  'actionPlan.get': lookAtOne,
  'actionPlan.save': review,
  'actionPlan.agree': review,
  'actionPlan.extend': review,
  'actionPlan.close': review,
  'actionPlan.revise': review,
  'actionPlan.print': lookAtOne,
  'evidenceFile.get': lookAtOne,
  'evidenceFile.print': lookAtOne,
  'evidenceFile.printCycle': lookAtOne,
  'candidate.list': oversee,
  'payout.get': oversee,
  'payout.save': administer,
  'payout.setMethod': administer,
  'payout.fix': administer,
  'payout.export': oversee,
  'payout.print': oversee,
  'feedbackRule.get': look,
  'feedbackRule.save': administer,
  'trainingNeed.overview': lookAtRows,
  'attendance.list': lookAtRows,
  'attendance.effects': lookAtRows,
  'attendance.save': administer,
  'courseTest.save': administer,
  'attendance.remove': administer,
  'trainingNeed.keyDrivers': lookAtRows,
  'sheet.printAppraisals': lookAtRows,
  'sheet.printBlanks': lookAtRows,
  'sheet.findEntry': look,
  'standardAcknowledgement.print': lookAtRows,
  'sheet.printTrainingReport': lookAtRows,
  'appeal.print': lookAtOne,
  'appeal.printBlank': look,
  'publication.print': lookAtRows,
  'printout.read': look,
  'printout.save': look,
  'printout.drop': look,
  'sheet.cancel': look,
  'sheet.showInFolder': look,
  'privacy.overview': administer,
  'privacy.reminder': administer,
  'privacy.exportEmployee': administer,
  'privacy.printNotice': administer,
  'privacy.setRetention': administer,
  'privacy.confirmReview': administer,
  'privacy.erase': administer,
  'remnant.list': administer,
  'remnant.discard': administer,
  'auditEntry.list': oversee,
  'auditEntry.state': look,
  'auditEntry.find': oversee,
  'auditEntry.verify': oversee,
  'auditEntry.export': oversee,
  'auditEntry.anchor': administer,
};

describe('the role of who is signed in', () => {
  let program: TestProgram;
  afterAll(async () => program.close());

  it('decides every call as the matrix says, whatever the handler would do', async () => {
    program = createTestProgram();
    const inputs = await prepareEveryCall(program);
    // Every handler only says that it was reached.
    const reached = Object.fromEntries(
      Object.keys(handlers).map((name) => [name, async () => 'reached']),
    ) as unknown as Handlers;
    const router = createRouter({
      handlers: reached,
      sessions: program.sessions,
      program: program.context,
      onChanged: () => undefined,
      log: createLog(null),
      onVerifyProgress: () => undefined,
    });
    async function decide(name: CallName): Promise<Decision> {
      const result = await router.dispatch(name, inputs[name]);
      return result.ok ? 'yes' : decisions[result.error.code as keyof typeof decisions];
    }
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const name of callNames(inputs)) {
      const [locked, viewer, supervisor, foreign, auditor, admin] = matrix[name];
      const unlock = program.pretendLocked();
      const whileLocked = await decide(name);
      unlock();
      const byRole: Decision[] = [];
      for (const role of ['viewer', 'supervisor', 'auditor', 'admin'] as const) {
        program.actAs(role);
        byRole.push(await decide(name));
      }
      expected[name] = [locked, viewer, supervisor, auditor, admin];
      found[name] = [whileLocked, ...byRole];
      expect(foreign === 'no', name).toBe(supervisor === 'no');
    }
    expect(found).toEqual(expected);
    expect(Object.keys(matrix).toSorted()).toEqual(Object.keys(contract).toSorted());
  });
});

const decisions = { storeLocked: 'shut', roleMissing: 'no' } as const;

describe('who only looks', () => {
  it.each([
    ['auditor', 4],
    ['viewer', 1],
  ] as const)('changes nothing in the store but the own password: %s', (_role, place) => {
    const commands = (Object.keys(matrix) as CallName[]).filter(
      (name) =>
        matrix[name][place] === 'yes' &&
        contract[name].kind === 'command' &&
        contract[name].scope === 'store',
    );
    expect(commands).toEqual(['user.changePassword']);
  });
});

describe('a supervisor', () => {
  let program: TestProgram;
  let cycleId: CycleId;
  let publicationId: PublicationId;
  let own: Person;
  let foreign: Person;
  /** Names, numbers and ids of everybody who is not in the team. */
  let strangers: readonly string[];
  let ownNames: readonly string[];
  /** What an administrator was at when the supervisor signed in. */
  let left: LeftTraces;
  const plans = new Map<EmployeeId, ActionPlanId>();
  const objectives = new Map<EmployeeId, ObjectiveId>();

  function planOf({ employeeId }: Person) {
    return { actionPlanId: plans.get(employeeId) ?? fail() };
  }

  beforeAll(async () => {
    program = createTestProgram();
    cycleId = await openMainShop(program);
    await program.call('appraisal.score', { cycleId });
    const superiorName = await divideTeams(program);
    const employees = await program.call('employee.list', {});
    const team = employees.filter((each) => each.superiorName === superiorName);
    const board = await program.call('cycle.board', { cycleId });
    const isOwn = (employeeNo: string) => team.some((each) => each.employeeNo === employeeNo);
    const others = board.rows.filter(({ employeeNo }) => !isOwn(employeeNo));
    const personOf = async (row: (typeof board.rows)[number] | undefined): Promise<Person> => {
      const employee = employees.find(({ employeeNo }) => employeeNo === row?.employeeNo);
      if (row === undefined || employee === undefined) return fail();
      const { employeeId } = employee;
      const { appraisalId } = row;
      const { appealId } = await program.call('appeal.receive', {
        appraisalId,
        receivedOn: '2026-01-05',
        content: '响应时长算错了',
        interview: 'unknown',
      });
      return { appraisalId, employeeId, appealId, ...(await recordEvent(program, employeeId)) };
    };
    const reason = '演练';
    await program.call('cycle.advance', { cycleId, to: 'inReview', reason });
    await program.call('cycle.advance', { cycleId, to: 'published', reason });
    own = await personOf(board.rows.find(({ employeeNo }) => isOwn(employeeNo)));
    foreign = await personOf(others[0]);
    ({ publicationId } = await program.call('publication.publish', {
      cycleId,
      startsOn: '2026-01-05',
      endsOn: '2026-01-09',
      contents: 'grades',
      objectionsTo: '店长',
    }));
    await program.call('cycle.reopen', { cycleId, to: 'collecting', reason });
    ownNames = team.map(({ name }) => name);
    strangers = [
      ...employees.filter((each) => !isOwn(each.employeeNo)).map(({ employeeId }) => employeeId),
      ...others.flatMap(({ employeeNo, name, appraisalId }) => [employeeNo, name, appraisalId]),
      // A superior is named as such on the sheets of the team.
    ].filter((word) => word !== superiorName);
    for (const { employeeId } of [own, foreign]) {
      const input = { employeeId, appraisalId: null };
      plans.set(employeeId, (await program.call('actionPlan.start', input)).actionPlanId);
      const objective = { objectiveId: null, content: objectiveOf(employeeId) };
      objectives.set(employeeId, (await program.call('objective.save', objective)).objectiveId);
    }
    const { proof } = await proveRecoveryKey(program);
    const { storeId } = program.session().listing;
    await program.call('user.protect', { name: '店长', password: firstPassword, recovery: proof });
    const rights = { name: '主管', role: 'supervisor', superiorName } as const;
    const userId = await program.call('user.add', { ...rights, password: firstPassword });
    const { employeeId } = foreign;
    const appraisalIds = others.map(({ appraisalId }) => appraisalId);
    left = await leaveTraces(program, { storeId, userId, cycleId, appraisalIds, employeeId });
    await signInAsSupervisor();
  });

  async function signInAsSupervisor(): Promise<void> {
    const { storeId, userId } = left;
    await program.call('session.signIn', { storeId, userId, password: firstPassword });
  }

  afterAll(async () => program.close());

  it('meets own people, and nobody else, in every call that is allowed', async () => {
    const which = { source: 'self', indicatorKey: 'politeness' } as const;
    const token = await grantFile(program, '登记表.jpg', pictureBytes);
    const inputs: Readonly<Partial<Record<CallName, (person: Person) => unknown>>> = {
      'employee.list': () => ({}),
      'employee.changes': ({ employeeId }) => ({ employeeId }),
      'employee.results': ({ employeeId }) => ({ employeeId, locale: 'zh-CN' }),
      'employee.export': () => ({ format: 'csv', locale: 'zh-CN' }),
      'appraisal.compare': ({ appraisalId }) => ({ firstId: appraisalId, secondId: appraisalId }),
      'cycle.board': () => ({ cycleId }),
      'segment.get': ({ appraisalId }) => ({ appraisalId }),
      'standardAcknowledgement.list': () => ({ cycleId }),
      'survey.summary': () => ({ cycleId }),
      'measurement.table': () => ({ cycleId }),
      'appraisal.results': () => ({ cycleId }),
      'appraisal.export': () => ({ cycleId, format: 'csv', locale: 'zh-CN' }),
      'trainingNeed.overview': () => ({ cycleId }),
      'attendance.list': () => ({}),
      'attendance.effects': () => ({ cycleId }),
      'trainingNeed.keyDrivers': () => ({ cycleId, locale: 'zh-CN' }),
      'sheet.printAppraisals': () => ({ cycleId, appraisalIds: null, locale: 'zh-CN' }),
      'sheet.printBlanks': () => ({
        cycleId,
        kinds: ['self'],
        appraisalIds: null,
        surveyCopies: 1,
        locale: 'zh-CN',
      }),
      'standardAcknowledgement.print': () => ({ cycleId, content: 'lists', locale: 'zh-CN' }),
      'sheet.printTrainingReport': () => ({ cycleId, locale: 'zh-CN' }),
      'review.get': ({ appraisalId }) => ({ appraisalId, source: 'self' }),
      'review.rate': ({ appraisalId }) => ({
        ...which,
        appraisalId,
        value: { kind: 'given', value: '4' },
      }),
      'review.hints': ({ appraisalId }) => ({ appraisalId, source: 'self' }),
      'review.grid': () => ({ cycleId, source: 'self' }),
      'review.rateMany': ({ appraisalId }) => ({
        cells: [{ ...which, appraisalId, value: { kind: 'given', value: '4' } }],
      }),
      'review.assign': ({ appraisalId }) => ({
        appraisalId,
        source: 'superior',
        reviewers: ['主管'],
      }),
      'review.describe': ({ appraisalId }) => ({
        appraisalId,
        source: 'self',
        reviewerName: '主管',
        receivedOn: null,
        comment: '',
      }),
      'review.submit': ({ appraisalId }) => ({ appraisalId, source: 'self' }),
      'review.reopen': ({ appraisalId }) => ({ appraisalId, source: 'self', reason: '重填' }),
      'adjustment.propose': ({ appraisalId }) => ({
        appraisalId,
        change: { kind: 'score', after: '71.5' },
        reason: '当月借调',
        paperApproval: null,
      }),
      'appeal.print': ({ appealId }) => ({ appealId, locale: 'zh-CN' }),
      'publication.print': () => ({ publicationId, locale: 'zh-CN' }),
      'appraisal.whatIf': ({ appraisalId }) => ({ appraisalId }),
      'acknowledgement.list': () => ({ cycleId }),
      'acknowledgement.enter': ({ appraisalId }) => ({ appraisalId, ...signature }),
      'appeal.list': () => ({ cycleId }),
      'publication.list': () => ({ cycleId }),
      'appraisal.explain': ({ appraisalId }) => ({ appraisalId }),
      'interview.list': () => ({ cycleId }),
      'interview.listOf': ({ employeeId }) => ({ employeeId }),
      'interview.get': ({ appraisalId }) => ({ appraisalId }),
      'interview.save': ({ appraisalId }) => ({ appraisalId, content: heldInterview }),
      'interview.hold': ({ appraisalId }) => ({ appraisalId }),
      'interview.revise': ({ appraisalId }) => ({ appraisalId, reason: '日期写错' }),
      'objective.list': () => ({}),
      'objective.save': ({ employeeId }) => ({
        objectiveId: null,
        content: objectiveOf(employeeId),
      }),
      'objective.decide': ({ employeeId }) => ({
        objectiveId: objectives.get(employeeId) ?? fail(),
        outcome: 'achieved',
        result: '86%',
        decidedOn: '2026-06-30',
      }),
      'actionPlan.list': () => ({}),
      'actionPlan.overdue': () => ({}),
      'actionPlan.start': ({ employeeId }) => ({ employeeId, appraisalId: null }),
      'actionPlan.get': planOf,
      'actionPlan.save': (person) => ({ ...planOf(person), content: wholePlan }),
      'actionPlan.agree': (person) => ({ ...planOf(person), agreedOn: '2026-04-03' }),
      'actionPlan.extend': (person) => ({
        ...planOf(person),
        endsOn: '2026-09-01',
        reason: '门店装修',
      }),
      'actionPlan.close': (person) => ({
        ...planOf(person),
        outcome: 'achieved',
        outcomeNote: '',
        closedOn: '2026-07-01',
        reappraisalCycleId: null,
      }),
      'actionPlan.revise': (person) => ({ ...planOf(person), reason: '目标写错' }),
      'actionPlan.print': (person) => ({
        ...planOf(person),
        isBlank: false,
        locale: 'zh-CN',
      }),
      'evidenceFile.get': ({ employeeId }) => ({ employeeId }),
      'evidenceFile.print': ({ employeeId }) => ({ employeeId, locale: 'zh-CN' }),
      'evidenceFile.printCycle': ({ appraisalId }) => ({
        cycleId,
        appraisalIds: [appraisalId],
        locale: 'zh-CN',
      }),
      'interview.print': () => ({
        cycleId,
        appraisalIds: null,
        isBlank: false,
        locale: 'zh-CN',
      }),
      'event.overview': () => ({ cycleId }),
      'event.ofEmployee': ({ employeeId }) => ({ employeeId }),
      'event.choices': ({ employeeId }) => ({ employeeId, happenedOn: '2026-03-10' }),
      'event.versions': ({ eventId }) => ({ eventId }),
      'event.save': ({ employeeId }) => eventInput(employeeId),
      'event.withdraw': ({ eventId }) => ({ eventId, reason: '记错了' }),
      'veto.propose': ({ eventId }) => ({
        eventId,
        matter: '私自承诺减免',
        capGrade: 'pass',
        proposedBy: '主管',
        proposedOn: '2026-03-11',
      }),
      'attachment.read': ({ attachmentId }) => ({ attachmentId }),
      'attachment.export': ({ attachmentId }) => ({ attachmentId }),
      'attachment.remove': ({ attachmentId }) => ({ attachmentId, reason: '照片拍错了' }),
      'attachment.add': ({ eventId }) => ({ eventId, token }),
      'attachment.addSigned': ({ appraisalId }) => ({ appraisalId, token }),
    };
    const peopleCalls = callNamesWith(['notFound', 'ownRows']);
    expect(Object.keys(inputs).toSorted()).toEqual(peopleCalls);
    for (const name of peopleCalls) {
      const inputOf = inputs[name] ?? fail();
      const about = await program.dispatch(name, inputOf(own));
      // An own review may be incomplete, and its cycle in another state; it is never missing.
      if (!about.ok) expect(openPoints, name).toContain(about.error.code);
      if (matrix[name][3] === 'notFound') {
        expect(codeOf(await program.dispatch(name, inputOf(foreign))), name).toBe('notFound');
      }
      const text = JSON.stringify([about, program.printJobs.splice(0)]);
      for (const word of strangers) expect(text.includes(word), `${word} in ${name}`).toBe(false);
    }
    const code = entryCode('self', foreign.appraisalId);
    expect(codeOf(await program.dispatch('sheet.findEntry', { code }))).toBe('entryCodeUnknown');
    const list = await program.call('employee.list', {});
    expect(list.map(({ name }) => name).toSorted()).toEqual(ownNames.toSorted());
  });

  it('meets nobody else in the calls that name nobody, nor what others chose and printed', async () => {
    const inputs = await namelessInputs(program, left);
    expect(Object.keys(inputs).toSorted()).toEqual(callNamesWith(['noPeople']));
    const found = new Map<string, readonly string[]>();
    const answered: string[] = [];
    for (const [name, tries] of Object.entries(inputs)) {
      for (const input of tries) {
        const filesBefore = new Set(readdirSync(program.targetFolder));
        program.events.splice(0);
        const result = await program.dispatch(name, input);
        if (result.ok) answered.push(name);
        const written = readdirSync(program.targetFolder)
          .filter((file) => !filesBefore.has(file))
          .map((file) => file + readFileSync(join(program.targetFolder, file)).toString());
        const text = [
          JSON.stringify([result, program.printJobs.splice(0), program.events]),
          ...program.shownInFolder.splice(0),
          ...written,
        ].join();
        const seen = [...strangers, ...left.words].filter((word) => text.includes(word));
        if (seen.length > 0) found.set(name, seen);
        if (program.sessions.get()?.user.userId !== left.userId) await signInAsSupervisor();
      }
    }
    expect(Object.fromEntries(found)).toEqual({});
    // Each says something where it has something to say: a test of refusals alone would show nothing.
    expect(callNamesWith(['noPeople']).filter((name) => !answered.includes(name))).toEqual([
      'printout.read',
      'printout.save',
      'session.recover',
    ]);
  });
});

/** Codes that say an own record is not so far yet. */
const openPoints: readonly string[] = [
  'reviewIncomplete',
  'notFound',
  'actionPlanAgreed',
  'actionPlanIncomplete',
  'eventWithdrawn',
  'cycleDoesNotAllow',
];
const signature = {
  kind: 'agreed',
  signedOn: '2026-01-05',
  witnessName: '',
  note: '',
  amendmentReason: '补登',
} as const;

interface Person {
  readonly appraisalId: AppraisalId;
  readonly employeeId: EmployeeId;
  readonly appealId: AppealId;
  readonly eventId: EventId;
  readonly attachmentId: AttachmentId;
}

function callNamesWith(kinds: readonly Foreign[]): readonly CallName[] {
  const names = Object.keys(matrix) as CallName[];
  return names.filter((name) => kinds.includes(matrix[name][3])).toSorted();
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'answered' : result.error.code;
}

function objectiveOf(employeeId: EmployeeId) {
  return {
    parentId: null,
    unitId: null,
    employeeId,
    aim: '一次解决率提高',
    measure: '工单系统，每月',
    target: '≥ 85%',
    startsOn: '2026-01-01',
    dueOn: '2026-06-30',
  };
}

function fail(): never {
  throw new Error('The shop is not complete');
}
