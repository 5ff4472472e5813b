import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, firstQuarter } from '../mainShop';
import { eventInput } from '../recordEvent';
import { appraisalOf, chosen, employeeOf, idOf, never } from './shopFinders';

const reason = '店长同意';
const months = [
  { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' },
  { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' },
  { kind: 'month', startsOn: '2026-03-01', endsOn: '2026-03-31' },
] as const;
const year = { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
const values = [
  { kind: 'given', value: '0' },
  { kind: 'given', value: '2' },
  { kind: 'given', value: '5' },
  { kind: 'notApplicable' },
  { kind: 'declined' },
] as const;

/** What people do with the evidence and the set-up; numbers choose among what is there. */
export const evidenceActs = {
  rate: async (shop, cycleId, n) => {
    const which = await reviewOf(shop, cycleId, n);
    const indicatorKey = which.source === 'self' ? 'politeness' : 'support';
    const value = chosen(values, n) ?? never();
    await shop.dispatch('review.rate', { ...which, indicatorKey, value });
    return shop.dispatch('review.submit', which);
  },
  returnReview: async (shop, cycleId, n) =>
    shop.dispatch('review.reopen', { ...(await reviewOf(shop, cycleId, n)), reason }),
  assignReviewers: async (shop, cycleId, n) =>
    shop.dispatch('review.assign', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      source: 'superior',
      reviewers: n % 2 === 0 ? ['王总'] : ['王总', '李店长'],
    }),
  measure: async (shop, cycleId, n) => {
    const measured = { kind: 'ratio', numerator: String(n % 90), denominator: '90' };
    const appraisalId = await appraisalOf(shop, cycleId, n);
    return shop.dispatch('measurement.save', {
      appraisalId,
      measure: 'responseWithinTarget',
      measured,
    });
  },
  undoImport: async (shop, _cycleId, n) => {
    const open = (await shop.call('import.list', {})).filter(({ undoneAt }) => undoneAt === null);
    return shop.dispatch('import.undo', { importId: chosen(open, n)?.importId ?? '' });
  },
  importSurvey: async (shop, _cycleId, n) =>
    importFile(shop, 'survey', n % 2 === 0 ? fixtures.survey : fixtures.surveyAgain),
  importTickets: async (shop) => importFile(shop, 'ticketExport', fixtures.ticketExport),
  importStaff: async (shop) => importFile(shop, 'staffList', fixtures.staffList),
  event: async (shop, cycleId, n) => {
    const employeeId = await employeeOf(shop, cycleId, n);
    const cycles = await shop.call('cycle.list', {});
    const { startsOn } = cycles.find((cycle) => cycle.cycleId === cycleId) ?? never();
    const choices = await shop.call('event.choices', { employeeId, happenedOn: startsOn });
    const links = choices.links.map(({ indicatorKey, code }) => ({ indicatorKey, code }));
    const link = n % 3 === 0 ? null : (chosen(links, n) ?? null);
    const happenedOn = n % 2 === 0 ? startsOn : '2026-03-10';
    return shop.dispatch('event.save', eventInput(employeeId, { link, happenedOn }));
  },
  withdrawEvent: async (shop, _cycleId, n) =>
    shop.dispatch('event.withdraw', { eventId: await idOf(shop, 'event', n), reason }),
  completeLog: async (shop, cycleId, n) =>
    shop.dispatch('event.completeLog', { cycleId, completedBy: n % 3 === 0 ? null : '何慧' }),
  proposeVeto: async (shop, cycleId, n) => {
    await shop.dispatch('event.save', eventInput(await employeeOf(shop, cycleId, n)));
    const eventId = await idOf(shop, 'event', n);
    const proposal = { matter: '私自承诺', proposedBy: '孙丽', proposedOn: '2026-03-11' };
    return shop.dispatch('veto.propose', { eventId, capGrade: 'fail', ...proposal });
  },
  confirmVeto: async (shop, _cycleId, n) =>
    shop.dispatch('veto.confirm', {
      vetoId: await idOf(shop, 'veto', n),
      confirmedBy: '何慧',
      confirmedOn: '2026-03-12',
    }),
  noticeVeto: async (shop, _cycleId, n) =>
    shop.dispatch('veto.notice', {
      vetoId: await idOf(shop, 'veto', n),
      noticedOn: '2026-03-13',
      appealUntil: '2026-03-20',
    }),
  upholdVeto: async (shop, _cycleId, n) => decideVeto(shop, n, 'veto.uphold'),
  withdrawVeto: async (shop, _cycleId, n) => decideVeto(shop, n, 'veto.withdraw'),
  vetoAtOnce: async (shop, cycleId, n) => {
    await evidenceActs.proposeVeto(shop, cycleId, n);
    const vetoes = await readRows(shop.db(), 'veto');
    const newest = vetoes.length - 1;
    await evidenceActs.confirmVeto(shop, cycleId, newest);
    await evidenceActs.noticeVeto(shop, cycleId, newest);
    return decideVeto(shop, newest, 'veto.uphold');
  },
  openMonth: async (shop, _cycleId, n) => shop.dispatch('cycle.open', chosen(months, n)),
  openLonger: async (shop, _cycleId, n) =>
    shop.dispatch('cycle.open', n % 2 === 0 ? firstQuarter : year),
  moveSomebody: async (shop, _cycleId, n) => {
    const people = await shop.call('employee.list', {});
    const { unitName, unitId: _u, positionId: _p, ...person } = chosen(people, n) ?? never();
    const positionName = n % 2 === 0 ? '后台支持' : '客服专员';
    return shop.dispatch('employee.save', { ...person, unitName, positionName });
  },
  moveInCycle: async (shop, cycleId, n) => {
    const { positions } = await shop.call('scheme.overview', {});
    const [cycle] = (await shop.call('cycle.list', {})).filter((each) => each.cycleId === cycleId);
    const startsOn = `${cycle?.startsOn.slice(0, 8)}20`;
    return shop.dispatch('segment.save', {
      appraisalId: await appraisalOf(shop, cycleId, n),
      moves: n % 3 === 0 ? [] : [{ startsOn, positionName: chosen(positions, n)?.name }],
    });
  },
  changeScheme: async (shop, _cycleId, n) => {
    const { schemes, positions } = await shop.call('scheme.overview', {});
    const { schemeId } = chosen(schemes, n) ?? never();
    const revised = await shop.call('scheme.revise', { schemeId });
    const content = { ...revised.content, decimals: n % 2 === 0 ? 1 : 2 };
    await shop.dispatch('scheme.save', { schemeId: revised.schemeId, content });
    const positionIds = positions.map(({ positionId }) => positionId);
    return shop.dispatch('scheme.activate', { schemeId: revised.schemeId, positionIds });
  },
} satisfies Record<string, (shop: TestProgram, cycleId: string, n: number) => Promise<unknown>>;

async function reviewOf(shop: TestProgram, cycleId: string, n: number) {
  const source = n % 2 === 0 ? 'self' : 'superior';
  return { appraisalId: await appraisalOf(shop, cycleId, n), source, place: 1 };
}

async function importFile(
  shop: TestProgram,
  kind: 'survey' | 'ticketExport' | 'staffList',
  path: string,
): Promise<unknown> {
  const { token } = await shop.preview(kind, path);
  return shop.dispatch('import.commit', { token });
}

async function decideVeto(
  shop: TestProgram,
  n: number,
  call: 'veto.uphold' | 'veto.withdraw',
): Promise<unknown> {
  const decided = { decidedBy: '何慧', decidedOn: '2026-03-30', objection: '', decision: '查实' };
  return shop.dispatch(call, { vetoId: await idOf(shop, 'veto', n), ...decided });
}
