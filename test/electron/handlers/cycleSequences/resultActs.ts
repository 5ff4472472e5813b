import { emptyInterview } from '@shared/domain/interview';
import { emptyPayoutInput } from '@shared/domain/payout';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { appraisalOf, employeeOf, idOf } from './shopFinders';

const reason = '店长同意';
const day = '2026-04-01';
const onPaper = { approverName: '王总', approvedOn: day };
const happened = { happenedOn: day, doneByName: '王总', note: '核对属实' };
const scores = ['58', '76.25', '89.95', '89.94', '96'] as const;

/** A change that somebody decides: another grade or another score. */
function changeOf(n: number) {
  return n % 2 === 0
    ? { kind: 'grade', after: n % 4 === 0 ? 'fail' : 'pass' }
    : { kind: 'score', after: scores[n % scores.length] };
}

/** What people do with results; numbers choose among what is there. */
export const resultActs = {
  score: async (shop, cycleId) => shop.dispatch('appraisal.score', { cycleId }),
  review: async (shop, cycleId) =>
    shop.dispatch('cycle.advance', { cycleId, to: 'inReview', reason }),
  publish: async (shop, cycleId) =>
    shop.dispatch('cycle.advance', { cycleId, to: 'published', reason }),
  close: async (shop, cycleId) => shop.dispatch('cycle.advance', { cycleId, to: 'closed', reason }),
  reopenToCollecting: async (shop, cycleId) =>
    shop.dispatch('cycle.reopen', { cycleId, to: 'collecting', reason }),
  reopenToReview: async (shop, cycleId) =>
    shop.dispatch('cycle.reopen', { cycleId, to: 'inReview', reason }),
  calibrate: async (shop, cycleId) =>
    shop.dispatch('calibration.add', {
      cycleId,
      unitName: null,
      heldOn: day,
      attendees: '王总、李店长',
      note: '看过临界的人',
      aboveQuotaReason: reason,
    }),
  adjustOnPaper: async (shop, cycleId, n) =>
    shop.dispatch('adjustment.propose', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      change: changeOf(n),
      reason,
      paperApproval: onPaper,
    }),
  proposeAdjustment: async (shop, cycleId, n) =>
    shop.dispatch('adjustment.propose', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      change: changeOf(n),
      reason,
      paperApproval: null,
    }),
  decideAdjustment: async (shop, _cycleId, n) =>
    bySecondUser(shop, async () =>
      shop.dispatch('adjustment.decide', {
        adjustmentId: await idOf(shop, 'adjustment', n),
        decision: n % 4 === 0 ? 'reject' : 'approve',
        note: '',
      }),
    ),
  publishList: async (shop, cycleId, n) =>
    shop.dispatch('publication.publish', {
      cycleId,
      startsOn: day,
      endsOn: '2026-04-08',
      contents: n % 2 === 0 ? 'grades' : 'scores',
      objectionsTo: '店长',
    }),
  sign: async (shop, cycleId, n) =>
    shop.dispatch('acknowledgement.enter', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      kind: n % 3 === 0 ? 'refused' : 'agreed',
      signedOn: day,
      witnessName: '周婷',
      note: '',
      amendmentReason: reason,
    }),
  appeal: async (shop, cycleId, n) =>
    shop.dispatch('appeal.receive', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      receivedOn: day,
      content: '不服',
      interview: 'unknown',
    }),
  acceptAppeal: async (shop, _cycleId, n) => takeStep(shop, n, 'accepted'),
  investigateAppeal: async (shop, _cycleId, n) => takeStep(shop, n, 'investigated'),
  endAppeal: async (shop, _cycleId, n) => takeStep(shop, n, n % 2 === 0 ? 'withdrawn' : 'rejected'),
  upholdResult: async (shop, _cycleId, n) =>
    shop.dispatch('appeal.addStep', {
      appealId: await idOf(shop, 'appeal', n),
      step: { kind: 'decided', outcome: 'upheld', change: null, ...happened },
    }),
  decideAppeal: async (shop, _cycleId, n) => {
    const appealId = await idOf(shop, 'appeal', n);
    await shop.dispatch('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
    const decided = { kind: 'decided', outcome: 'changed', change: changeOf(n), ...happened };
    return shop.dispatch('appeal.addStep', { appealId, step: decided });
  },
  appealAtOnce: async (shop, cycleId, n) => {
    await resultActs.appeal(shop, cycleId, n);
    const newest = (await readRows(shop.db(), 'appeal')).length - 1;
    const appealId = await idOf(shop, 'appeal', newest);
    await shop.dispatch('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
    const decided = { kind: 'decided', outcome: 'changed', change: changeOf(n), ...happened };
    return shop.dispatch('appeal.addStep', { appealId, step: decided });
  },
  talk: async (shop, cycleId, n) => {
    const appraisalId = await appraisalOf(shop, cycleId, n);
    const content = { ...emptyInterview, heldOn: day, interviewerName: '店长' };
    await shop.dispatch('interview.save', { appraisalId, content });
    return shop.dispatch('interview.hold', { appraisalId });
  },
  plan: async (shop, cycleId, n) =>
    shop.dispatch('actionPlan.start', {
      employeeId: await employeeOf(shop, cycleId, n),
      appraisalId: await appraisalOf(shop, cycleId, n),
    }),
  pay: async (shop, cycleId, n) => {
    const appraisalId = await appraisalOf(shop, cycleId, n);
    const input = { ...emptyPayoutInput, baseFen: 100_000 };
    await shop.dispatch('payout.save', { rows: [{ appraisalId, input }] });
    return shop.dispatch('payout.fix', { cycleId, reason });
  },
} satisfies Record<string, (shop: TestProgram, cycleId: string, n: number) => Promise<unknown>>;

async function takeStep(shop: TestProgram, n: number, kind: string): Promise<unknown> {
  const appealId = await idOf(shop, 'appeal', n);
  return shop.dispatch('appeal.addStep', { appealId, step: { kind, ...happened } });
}

/** As whoever else is an administrator of the shop; the first one where there is no other. */
async function bySecondUser(shop: TestProgram, act: () => Promise<unknown>): Promise<unknown> {
  const first = shop.session();
  const users = await shop.call('user.list', {});
  const second = users.find(({ userId }) => userId !== first.user.userId) ?? first.user;
  shop.sessions.set({
    ...first,
    user: { ...first.user, userId: second.userId, name: second.name },
  });
  const answer = await act();
  shop.sessions.set(first);
  return answer;
}
