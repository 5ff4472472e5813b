import { join } from 'node:path';
import type { CallInput, CallName } from '@shared/contract/index';
import type { TestProgram } from '@test/helpers/program';
import { prepareHandOff } from '../handOff/prepareHandOff';
import { insertUser } from '@electron/database/queries/user';
import { startingPlan } from '@shared/domain/actionPlan';
import { emptyPayoutInput } from '@shared/domain/payout';
import { defaultResultRule } from '@shared/domain/resultRule';
import { entryCode } from '@shared/sheets/entryCode';
import { emptyInterview } from '@shared/domain/interview';
import { insertVeto } from '@electron/database/queries/veto';
import { userIdSchema, vetoIdSchema } from '@shared/domain/ids';
import { fixtures, openMainShop } from '../handlers/mainShop';
import { eventInput, grantFile, pictureBytes, recordEvent } from '../handlers/recordEvent';

export const firstPassword = 'Vier Teetassen im Regal';
export const nextPassword = 'Sieben Regenschirme';

export const heldInterview = {
  ...emptyInterview,
  heldOn: '2026-04-03',
  interviewerName: '孙丽',
  improvements: '响应慢',
  steps: [{ target: '首响 93%', measure: '先回一句', dueOn: '2026-05-01', ownerName: '张伟' }],
};

const start = startingPlan('2026-04-03', '孙丽');
export const wholePlan = {
  ...start,
  checkpoints: [...start.checkpoints],
  actions: [
    {
      improvement: '首次响应',
      situation: '91%',
      target: '93%',
      measure: '先回一句',
      ownerName: '张伟',
      dueOn: '2026-05-01',
      doneOn: null,
    },
  ],
};

export type ExampleInputs = { readonly [Name in CallName]: CallInput<Name> };

/**
 * A shop in which every call of the contract has something to do, and one input for each: carried
 * out in this order by an administrator, all of them succeed.
 */
export async function prepareEveryCall(program: TestProgram): Promise<ExampleInputs> {
  const { storeId: openStoreId } = await program.call('store.create', {
    shopName: '没有密码的门店',
  });
  const cycleId = await openMainShop(program);
  const { rows } = await program.call('cycle.board', { cycleId });
  const { appraisalId, positionName = '' } = rows[0] ?? {};
  const [survey] = (await program.call('import.list', {})).filter(({ kind }) => kind === 'survey');
  const [scheme] = (await program.call('scheme.overview', {})).schemes;
  const [employee] = await program.call('employee.list', {});
  const [mapping] = (await program.call('mapping.list', {})).filter(
    ({ kind }) => kind === 'staffList',
  );
  if (
    appraisalId === undefined ||
    survey === undefined ||
    scheme === undefined ||
    employee === undefined ||
    mapping === undefined
  ) {
    throw new Error('The shop is not complete');
  }
  const which = { appraisalId, source: 'self' } as const;
  const { dimensions } = await program.call('review.get', which);
  for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
    const value = { kind: 'given', value: '4' } as const;
    await program.call('review.rate', { ...which, indicatorKey: key, value });
  }
  program.dialogs.file = fixtures.surveyAgain;
  const { token } = (await program.call('import.choose', { kind: 'survey' })) ?? { token: '' };
  const handOff = await prepareHandOff(program);
  const person = (await program.call('employee.list', {})).at(-1);
  if (person === undefined) throw new Error('The shop has no employee');
  const exported = await program.call('mapping.export', { mappingId: mapping.mappingId });
  const mappingFile = join(program.targetFolder, exported?.fileName ?? '');
  const { storeId } = program.session().listing;
  const { userId } = program.session().user;
  const other = userIdSchema.parse('0000abcd-0000-4000-8000-000000000001');
  const gone = userIdSchema.parse('0000abcd-0000-4000-8000-000000000002');
  for (const each of [other, gone]) {
    const createdAt = '2026-04-01T01:00:00.000Z';
    await insertUser(program.db(), { userId: each, name: each, role: 'viewer', createdAt });
  }
  const { employeeId } = employee;
  const recorded = await recordEvent(program, employeeId);
  const forWithdrawal = await program.call('event.save', eventInput(employeeId));
  const { eventId } = await program.call('event.save', eventInput(employeeId));
  const vetoId = vetoIdSchema.parse('0000abcd-0000-4000-8000-000000000003');
  const proposal = {
    matter: '私自承诺减免',
    proposedBy: '主管',
    proposedOn: '2026-03-11',
  } as const;
  await insertVeto(
    program.db(),
    { vetoId, eventId, capGrade: 'pass', proposedUserId: other, ...proposal },
    '2026-03-11T01:00:00.000Z',
  );
  const decision = { vetoId, objection: '', decidedBy: '店长', decision: '照办' };
  const picture = await grantFile(program, '登记表.jpg', pictureBytes);
  const first = await proveRecoveryKey(program);
  const renewed = await proveRecoveryKey(program);
  const printed = await program.call('recoveryKey.make', {});
  const rights = { name: '只看的人', role: 'viewer', superiorName: null } as const;
  const nextQuarter = { kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30' } as const;
  const draft = await program.call('scheme.copy', { readyMadeKey: 'hotline' });
  const { schemeId } = await program.call('scheme.revise', { schemeId: scheme.schemeId });
  const positionIds = [...scheme.positionIds];
  const course = {
    employeeIds: [employee.employeeId],
    dimensionKey: 'attitude',
    course: '服务沟通',
    attendedOn: '2026-03-05',
  };
  await program.call('attendance.save', course);
  const [attendance] = await program.call('attendance.list', {});
  if (attendance === undefined) throw new Error('No attendance was kept');
  // What was prepared by hand is in the trail with the next entry.
  const sameValue = { kind: 'given', value: '4' } as const;
  await program.call('review.rate', { ...which, indicatorKey: 'politeness', value: sameValue });
  const paid = await program.call('cycle.open', {
    kind: 'month',
    startsOn: '2026-05-01',
    endsOn: '2026-05-31',
  });
  await program
    .db()
    .updateTable('cycle')
    .set({ status: 'published' })
    .where('cycleId', '=', paid.cycleId)
    .execute();
  const payoutRows = (await program.call('payout.get', { cycleId: paid.cycleId })).rows.map(
    (row) => ({
      appraisalId: row.appraisalId,
      input: { ...emptyPayoutInput, baseFen: 0 },
    }),
  );
  await program.call('payout.save', { rows: payoutRows });
  await program.call('payout.fix', { cycleId: paid.cycleId, reason: '' });
  const planned = employee;
  const { actionPlanId } = await program.call('actionPlan.start', {
    employeeId: planned.employeeId,
    appraisalId: null,
  });
  const objective = {
    parentId: null,
    unitId: null,
    employeeId: planned.employeeId,
    aim: '一次解决率提高',
    measure: '工单系统，每月',
    target: '≥ 85%',
    startsOn: '2026-01-01',
    dueOn: '2026-06-30',
  };
  const { objectiveId } = await program.call('objective.save', {
    objectiveId: null,
    content: objective,
  });
  const inReview = await openMonth(program, '2026-01-01', '2026-01-31');
  const published = await openMonth(program, '2026-02-01', '2026-02-28');
  await program.call('cycle.advance', {
    cycleId: published.cycleId,
    to: 'published',
    reason: null,
  });
  const adjusting = {
    appraisalId: inReview.appraisalId,
    change: { kind: 'score', after: '77' },
    reason: '漏记一项',
    paperApproval: null,
  } as const;
  const { adjustmentId } = await program.call('adjustment.propose', adjusting);
  const appealing = {
    appraisalId: published.appraisalId,
    receivedOn: '2026-01-05',
    content: '响应时长算错了',
    interview: 'held',
  } as const;
  const publishing = {
    cycleId: published.cycleId,
    startsOn: '2026-01-06',
    endsOn: '2026-01-12',
    contents: 'grades',
    objectionsTo: '店长，办公室',
  } as const;
  const { publicationId } = await program.call('publication.publish', publishing);
  const { appealId } = await program.call('appeal.receive', appealing);
  const { backupId } = await program.call('backup.make', {});
  program.dialogs.backup = join(program.context.backups.folder(storeId), backupId);
  const backupToken = program.context.files.grant(program.dialogs.backup);
  const { token: printoutToken } = await program.call('privacy.printNotice', { locale: 'zh-CN' });
  return {
    // Before the session ends that it was printed in.
    'printout.read': { token: printoutToken, start: 0, length: 4 },
    'printout.save': { token: printoutToken },
    'printout.drop': { token: printoutToken },
    'backup.list': {},
    'backup.reminder': {},
    'backup.make': {},
    'backup.test': { backupId },
    'backup.chooseSecond': {},
    'backup.chooseFile': {},
    // Before a restore: a restored store is another device, which has to be paired anew.
    ...handOff,
    'backup.restoreFile': { token: backupToken, secret: null },
    'backup.restore': { backupId, secret: null },
    'backup.offer': { storeId: openStoreId },
    'setting.get': {},
    'setting.change': { locale: 'zh-CN' },
    'setting.showCycle': { storeId: openStoreId, cycleId },
    'setting.changeLock': { lockAfter: 10 },
    'recoveryKey.make': {},
    'recoveryKey.print': { token: printed.token, shopName: '测试门店', locale: 'zh-CN' },
    'user.protect': { name: '店长', password: firstPassword, recovery: first.proof },
    'user.list': {},
    'user.add': { ...rights, password: firstPassword },
    'user.change': { ...rights, name: '另一个只看的人', userId: other },
    'user.resetPassword': { userId: other, password: firstPassword },
    'user.changePassword': { password: firstPassword, newPassword: nextPassword },
    'recoveryKey.renew': renewed.proof,
    'user.remove': { userId: gone },
    'store.list': {},
    'store.current': {},
    'store.place': {},
    'employee.list': {},
    'employee.save': {
      employeeId: employee.employeeId,
      employeeNo: employee.employeeNo,
      name: employee.name,
      status: 'active',
      unitName: '客户服务部/三组',
      positionName: employee.positionName,
      superiorName: null,
      hiredOn: '2020-01-05',
    },
    'employee.changes': { employeeId: employee.employeeId },
    'employee.export': { format: 'csv', locale: 'zh-CN' },
    'employee.results': { employeeId: employee.employeeId, locale: 'zh-CN' },
    'scheme.overview': {},
    'scheme.adopt': { readyMadeKey: 'servqual', positionIds: [...scheme.positionIds] },
    'scheme.copy': { readyMadeKey: 'frontLine' },
    'scheme.revise': { schemeId: scheme.schemeId },
    'scheme.save': { schemeId: draft.schemeId, content: draft.content },
    'scheme.activate': { schemeId, positionIds },
    'scheme.archive': { schemeId: scheme.schemeId },
    'scheme.discard': { schemeId: draft.schemeId },
    'scheme.check': { schemeId: scheme.schemeId },
    'scheme.simulate': { readyMadeKey: 'servqual' },
    'cycle.list': {},
    'cycle.plan': nextQuarter,
    'cycle.open': nextQuarter,
    'cycle.board': { cycleId },
    'cycle.participation': {},
    'cycle.setParticipation': { minimumDays: 15 },
    'segment.get': { appraisalId },
    'segment.save': {
      appraisalId,
      moves: [{ startsOn: '2026-02-10', positionName: employee.positionName ?? '' }],
    },
    'standardAcknowledgement.list': { cycleId },
    'standardAcknowledgement.record': {
      cycleId,
      employeeIds: [employee.employeeId],
      signedOn: '2026-01-04',
      note: '店会上签字',
    },
    'import.list': {},
    'import.details': { importId: survey.importId },
    'import.undo': { importId: survey.importId },
    'import.choose': { kind: 'survey' },
    'import.paste': { kind: 'staffList', text: '工号\t姓名\nA009\t周婷' },
    'import.preview': { token, kind: 'survey' },
    'import.cancel': { token },
    'import.exportIssues': { token, format: 'xlsx' },
    'import.commit': { token },
    'mapping.list': {},
    'mapping.export': { mappingId: mapping.mappingId },
    'mapping.choose': {},
    'mapping.import': { token: program.context.files.grant(mappingFile) },
    'mapping.delete': { mappingId: mapping.mappingId },
    'attribution.list': {},
    'attribution.revoke': { text: '小张' },
    'review.get': which,
    'review.rate': {
      ...which,
      indicatorKey: 'politeness',
      value: { kind: 'given', value: '5' },
    },
    'review.hints': which,
    'review.grid': { cycleId, source: 'self' },
    'review.rateMany': { cells: [{ ...which, indicatorKey: 'politeness', value: sameValue }] },
    'review.assign': { appraisalId, source: 'superior', reviewers: ['主管', '店长'] },
    'review.describe': { ...which, reviewerName: '张伟', receivedOn: '2026-04-02', comment: '好' },
    'review.submit': which,
    'review.reopen': { ...which, reason: '张伟填错了一项' },
    'event.overview': { cycleId },
    'event.ofEmployee': { employeeId },
    'event.choices': { employeeId, happenedOn: '2026-03-10' },
    'event.save': eventInput(employeeId, { eventId, note: '客户投诉，已回访' }),
    'event.versions': { eventId },
    'event.withdraw': { eventId: forWithdrawal.eventId, reason: '记错了人' },
    'event.completeLog': { cycleId, completedBy: '店长' },
    'veto.propose': { eventId: recorded.eventId, capGrade: 'good', ...proposal },
    'veto.confirm': { vetoId, confirmedBy: '店长', confirmedOn: '2026-03-12' },
    'veto.notice': { vetoId, noticedOn: '2026-03-13', appealUntil: '2026-03-24' },
    'veto.uphold': { ...decision, decidedOn: '2026-03-25' },
    'veto.withdraw': { ...decision, decidedOn: '2026-03-26' },
    'attachment.choose': {},
    'attachment.add': { eventId, token: picture },
    'attachment.addSigned': { appraisalId: published.appraisalId, token: picture },
    'attachment.read': { attachmentId: recorded.attachmentId },
    'attachment.export': { attachmentId: recorded.attachmentId },
    'attachment.remove': { attachmentId: recorded.attachmentId, reason: '照片拍错了' },
    'survey.summary': { cycleId },
    'paperSurvey.list': { cycleId },
    'paperSurvey.get': { appraisalId },
    'paperSurvey.save': {
      appraisalId,
      responses: [1, 2].map((number) => ({
        number,
        filledOn: '2026-03-09',
        answers: { attitude: '4' },
        comment: '',
      })),
    },
    'paperSurvey.remove': { appraisalId, number: 2 },
    'paperSurvey.write': { appraisalId },
    'measurement.table': { cycleId },
    'measurement.save': {
      appraisalId,
      measure: 'complaintRate',
      measured: { kind: 'ratio', numerator: '1', denominator: '200' },
    },
    'measurement.saveMany': {
      cells: [{ appraisalId, measure: 'complaintRate', measured: null }],
    },
    'appraisal.score': { cycleId },
    'adjustment.propose': adjusting,
    'adjustment.decide': { adjustmentId, decision: 'reject', note: '' },
    'acknowledgement.list': { cycleId },
    'acknowledgement.enter': {
      appraisalId: published.appraisalId,
      kind: 'refused',
      signedOn: '2026-01-05',
      witnessName: '周婷',
      note: '',
      amendmentReason: null,
    },
    'appeal.receive': appealing,
    'appeal.list': { cycleId },
    'appeal.addStep': {
      appealId,
      step: { kind: 'accepted', happenedOn: '2026-01-05', doneByName: '店长', note: '' },
    },
    'publication.publish': publishing,
    'publication.list': { cycleId },
    'calibration.get': { cycleId },
    'calibration.add': {
      cycleId: published.cycleId,
      unitName: null,
      heldOn: '2026-01-05',
      attendees: '店长、主管',
      note: '看过临界的人',
      aboveQuotaReason: null,
    },
    'resultRule.get': {},
    'resultRule.save': defaultResultRule,
    'interview.list': { cycleId },
    'interview.listOf': { employeeId: employee.employeeId },
    'interview.get': { appraisalId },
    'interview.save': { appraisalId, content: heldInterview },
    'interview.hold': { appraisalId },
    'interview.revise': { appraisalId, reason: '日期写错' },
    'interview.print': {
      cycleId,
      appraisalIds: [appraisalId],
      isBlank: false,
      locale: 'zh-CN',
    },
    'scheme.replay': { cycleId, positionName, schemeId: scheme.schemeId },
    'cycle.state': { cycleId },
    'cycle.advance': { cycleId, to: 'inReview', reason: '缺两份自评，负责人同意按现有来源计算' },
    'cycle.reopen': { cycleId, to: 'collecting', reason: '自评补交了' },
    'appraisal.results': { cycleId },
    'appraisal.explain': { appraisalId },
    'appraisal.verify': {},
    'appraisal.quality': { cycleId, locale: 'zh-CN' },
    'appraisal.whatIf': { appraisalId: inReview.appraisalId },
    'appraisal.compare': { firstId: appraisalId, secondId: appraisalId },
    'appraisal.export': { cycleId, format: 'csv', locale: 'zh-CN' },
    'objective.list': {},
    'objective.save': { objectiveId: null, content: objective },
    'objective.decide': {
      objectiveId,
      outcome: 'achieved',
      result: '86%',
      decidedOn: '2026-06-30',
    },
    'actionPlan.list': {},
    'actionPlan.overdue': {},
    'actionPlan.start': { employeeId: planned.employeeId, appraisalId: null },
    'actionPlan.get': { actionPlanId },
    'actionPlan.save': { actionPlanId, content: wholePlan },
    'actionPlan.agree': { actionPlanId, agreedOn: '2026-04-03' },
    'actionPlan.extend': { actionPlanId, endsOn: '2026-07-01', reason: '门店装修' },
    'actionPlan.close': {
      actionPlanId,
      outcome: 'achieved',
      outcomeNote: '',
      closedOn: '2026-07-01',
      reappraisalCycleId: null,
    },
    'actionPlan.revise': { actionPlanId, reason: '目标写错' },
    'actionPlan.print': { actionPlanId, isBlank: false, locale: 'zh-CN' },
    'evidenceFile.get': { employeeId: employee.employeeId },
    'evidenceFile.print': { employeeId: employee.employeeId, locale: 'zh-CN' },
    'evidenceFile.printCycle': { cycleId, appraisalIds: [appraisalId], locale: 'zh-CN' },
    'candidate.list': {},
    'payout.get': { cycleId: paid.cycleId },
    'payout.save': { rows: payoutRows },
    'payout.setMethod': { cycleId: paid.cycleId, method: 'coefficient', poolFen: null },
    'payout.fix': { cycleId: paid.cycleId, reason: '首次发放' },
    'payout.export': { cycleId: paid.cycleId, format: 'csv', locale: 'zh-CN' },
    'payout.print': { cycleId: paid.cycleId, locale: 'zh-CN' },
    'feedbackRule.get': {},
    'feedbackRule.save': { interviewDays: 10, excellentYears: 2, raiseFrom: '85' },
    'trainingNeed.overview': { cycleId },
    'attendance.list': {},
    'attendance.effects': { cycleId },
    'attendance.save': { ...course, attendedOn: '2026-03-06' },
    'courseTest.save': {
      cells: [
        {
          attendanceId: attendance.attendanceId,
          kind: 'exam',
          time: 'after',
          points: '85.5',
        },
      ],
    },
    'attendance.remove': { attendanceId: attendance.attendanceId },
    'trainingNeed.keyDrivers': { cycleId, locale: 'zh-CN' },
    'sheet.printAppraisals': { cycleId, appraisalIds: [appraisalId], locale: 'zh-CN' },
    'sheet.printBlanks': {
      cycleId,
      kinds: ['self'],
      appraisalIds: [appraisalId],
      surveyCopies: 1,
      locale: 'zh-CN',
    },
    'sheet.findEntry': { code: entryCode('self', appraisalId) },
    'standardAcknowledgement.print': { cycleId, content: 'lists', locale: 'zh-CN' },
    'sheet.printTrainingReport': { cycleId, locale: 'zh-CN' },
    'appeal.print': { appealId, locale: 'zh-CN' },
    'appeal.printBlank': { cycleId, locale: 'zh-CN' },
    'publication.print': { publicationId, locale: 'zh-CN' },
    'sheet.cancel': {},
    'sheet.showInFolder': { token: program.context.files.grant(program.targetFolder) },
    'privacy.overview': {},
    'privacy.reminder': {},
    'privacy.exportEmployee': { employeeId: person.employeeId, locale: 'zh-CN' },
    'privacy.printNotice': { locale: 'zh-CN' },
    'privacy.setRetention': { years: 3 },
    'privacy.confirmReview': {},
    'privacy.erase': {
      employeeId: person.employeeId,
      name: person.name,
      reason: 'requested',
    },
    'remnant.list': {},
    'remnant.discard': { remnantIds: ['kept/store.db.before-restore'] },
    'auditEntry.list': { ...anyEntry, before: null, limit: 50 },
    'auditEntry.state': {},
    'auditEntry.find': { mark: '0123-4567-89ab' },
    'auditEntry.verify': {},
    'auditEntry.export': { ...anyEntry, format: 'csv', locale: 'zh-CN' },
    'auditEntry.anchor': {},
    // What was chosen before is forgotten with the session.
    'session.lock': {},
    'session.locked': {},
    'session.users': { storeId },
    'session.signIn': { storeId, userId, password: nextPassword },
    'session.recover': {
      storeId,
      userId,
      recoveryKey: renewed.recoveryKey,
      newPassword: nextPassword,
    },
    'store.create': { shopName: '第二家门店' },
    'store.openSample': {},
    'store.open': { storeId: openStoreId },
    'store.close': {},
  };
}

const anyEntry = { userId: null, concept: null, from: null, to: null };
/** A scored month in review; its evidence is not enough for totals. */
async function openMonth(program: TestProgram, startsOn: string, endsOn: string) {
  const { cycleId } = await program.call('cycle.open', { kind: 'month', startsOn, endsOn });
  await program.call('appraisal.score', { cycleId });
  const reason = '评分和数据都还没有';
  await program.call('cycle.advance', { cycleId, to: 'inReview', reason });
  const [row] = (await program.call('cycle.board', { cycleId })).rows;
  if (row === undefined) throw new Error('Nobody is appraised');
  return { cycleId, appraisalId: row.appraisalId };
}

/** A new recovery key with the proof that it was written down. */
export async function proveRecoveryKey(program: TestProgram) {
  const { token, groups, asked } = await program.call('recoveryKey.make', {});
  const proof = { token, groups: asked.map((place) => groups[place] ?? '') };
  return { recoveryKey: groups.join('-'), proof };
}

/** The names in the order of the examples. */
export function callNames(inputs: ExampleInputs): readonly CallName[] {
  // Object.keys widens the keys of a type that has exactly these.
  return Object.keys(inputs) as CallName[];
}
