import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRows } from '@test/helpers/database';
import { employeeIdSchema, type EmployeeId } from '@shared/domain/ids';
import { emptyInterview } from '@shared/domain/interview';
import { emptyPayoutInput } from '@shared/domain/payout';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, firstQuarter, prepareShop, type ShopCopies } from './mainShop';
import { eventInput } from './recordEvent';
import { openViolationShop } from './violationShop';

let shops: ShopCopies;

beforeAll(async () => {
  shops = await prepareShop(openViolationShop);
});
afterAll(async () => shops.remove());

const reason = '店长同意';
const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;

/** One thing somebody does; numbers choose among what is there. */
const acts = {
  score: async (shop, cycle) => shop.dispatch('appraisal.score', { cycleId: cycle }),
  review: async (shop, cycle) =>
    shop.dispatch('cycle.advance', { cycleId: cycle, to: 'inReview', reason }),
  publish: async (shop, cycle) =>
    shop.dispatch('cycle.advance', { cycleId: cycle, to: 'published', reason }),
  close: async (shop, cycle) =>
    shop.dispatch('cycle.advance', { cycleId: cycle, to: 'closed', reason }),
  reopenToCollecting: async (shop, cycle) =>
    shop.dispatch('cycle.reopen', { cycleId: cycle, to: 'collecting', reason }),
  reopenToReview: async (shop, cycle) =>
    shop.dispatch('cycle.reopen', { cycleId: cycle, to: 'inReview', reason }),
  rate: async (shop, cycle, n) => {
    const appraisalId = await appraisalOf(shop, cycle, n);
    const value = { kind: 'given', value: String(1 + (n % 5)) };
    const which = { appraisalId, source: n % 2 === 0 ? 'self' : 'superior' };
    const indicatorKey = n % 2 === 0 ? 'politeness' : 'support';
    await shop.dispatch('review.rate', { ...which, indicatorKey, value });
    return shop.dispatch('review.submit', which);
  },
  measure: async (shop, cycle, n) => {
    const measured = { kind: 'ratio', numerator: String(n % 7), denominator: '200' };
    const appraisalId = await appraisalOf(shop, cycle, n);
    return shop.dispatch('measurement.save', { appraisalId, measure: 'complaintRate', measured });
  },
  undoSurvey: async (shop) => {
    const survey = (await shop.call('import.list', {})).find(
      ({ kind, undoneAt }) => kind === 'survey' && undoneAt === null,
    );
    return shop.dispatch('import.undo', { importId: survey?.importId ?? '' });
  },
  importSurvey: async (shop) => {
    const { token } = await shop.preview('survey', fixtures.survey);
    return shop.dispatch('import.commit', { token });
  },
  event: async (shop, cycle, n) => {
    const employeeId = await employeeOf(shop, cycle, n);
    const { cycles, links } = await choicesOf(shop, cycle, employeeId);
    const link = n % 3 === 0 ? null : (links[n % Math.max(links.length, 1)] ?? null);
    const happenedOn = n % 2 === 0 ? cycles.startsOn : '2026-03-10';
    return shop.dispatch('event.save', eventInput(employeeId, { link, happenedOn }));
  },
  withdrawEvent: async (shop, _cycle, n) =>
    shop.dispatch('event.withdraw', { eventId: await rowOf(shop, 'event', 'eventId', n), reason }),
  proposeVeto: async (shop, cycle, n) => {
    await shop.dispatch('event.save', eventInput(await employeeOf(shop, cycle, n)));
    const eventId = await rowOf(shop, 'event', 'eventId', n);
    const proposal = { matter: '私自承诺', proposedBy: '孙丽', proposedOn: '2026-03-11' };
    return shop.dispatch('veto.propose', { eventId, capGrade: 'fail', ...proposal });
  },
  takeVetoOn: async (shop, _cycle, n) => {
    const vetoId = await rowOf(shop, 'veto', 'vetoId', n);
    const decided = { decidedBy: '何慧', decidedOn: '2026-03-30', objection: '', decision: '查实' };
    await shop.dispatch('veto.confirm', { vetoId, confirmedBy: '何慧', confirmedOn: '2026-03-12' });
    await shop.dispatch('veto.notice', {
      vetoId,
      noticedOn: '2026-03-13',
      appealUntil: '2026-03-20',
    });
    return shop.dispatch(n % 3 === 0 ? 'veto.withdraw' : 'veto.uphold', { vetoId, ...decided });
  },
  adjust: async (shop, cycle, n) =>
    shop.dispatch('adjustment.propose', {
      appraisalId: await appraisalOf(shop, cycle, n),
      change: { kind: 'grade', after: n % 2 === 0 ? 'fail' : 'pass' },
      reason,
      paperApproval: { approverName: '王总', approvedOn: '2026-04-01' },
    }),
  publishList: async (shop, cycle) =>
    shop.dispatch('publication.publish', {
      cycleId: cycle,
      startsOn: '2026-04-01',
      endsOn: '2026-04-08',
      contents: 'grades',
      objectionsTo: '店长',
    }),
  sign: async (shop, cycle, n) =>
    shop.dispatch('acknowledgement.enter', {
      appraisalId: await appraisalOf(shop, cycle, n),
      kind: 'agreed',
      signedOn: '2026-04-01',
      witnessName: '',
      note: '',
      amendmentReason: reason,
    }),
  appeal: async (shop, cycle, n) =>
    shop.dispatch('appeal.receive', {
      appraisalId: await appraisalOf(shop, cycle, n),
      receivedOn: '2026-04-01',
      content: '不服',
      interview: 'unknown',
    }),
  settleAppeal: async (shop, _cycle, n) => {
    const appealId = await rowOf(shop, 'appeal', 'appealId', n);
    const happened = { happenedOn: '2026-04-01', doneByName: '王总', note: '核对属实' };
    await shop.dispatch('appeal.addStep', { appealId, step: { kind: 'accepted', ...happened } });
    const change = { kind: 'grade', after: 'fail' };
    const decided = { kind: 'decided', outcome: 'changed', change, ...happened };
    return shop.dispatch('appeal.addStep', { appealId, step: decided });
  },
  talk: async (shop, cycle, n) => {
    const appraisalId = await appraisalOf(shop, cycle, n);
    const content = { ...emptyInterview, heldOn: '2026-04-01', interviewerName: '店长' };
    await shop.dispatch('interview.save', { appraisalId, content });
    return shop.dispatch('interview.hold', { appraisalId });
  },
  plan: async (shop, cycle, n) =>
    shop.dispatch('actionPlan.start', {
      employeeId: await employeeOf(shop, cycle, n),
      appraisalId: await appraisalOf(shop, cycle, n),
    }),
  pay: async (shop, cycle, n) => {
    const appraisalId = await appraisalOf(shop, cycle, n);
    const input = { ...emptyPayoutInput, baseFen: 100_000 };
    await shop.dispatch('payout.save', { rows: [{ appraisalId, input }] });
    return shop.dispatch('payout.fix', { cycleId: cycle, reason });
  },
  openAgain: async (shop, _cycle, n) =>
    shop.dispatch('cycle.open', n % 2 === 0 ? firstQuarter : january),
  moveSomebody: async (shop, _cycle, n) => {
    const people = await shop.call('employee.list', {});
    const {
      unitName,
      unitId: _u,
      positionId: _p,
      ...person
    } = people[n % people.length] ?? never();
    const positionName = n % 2 === 0 ? '后台支持' : '客服专员';
    return shop.dispatch('employee.save', { ...person, unitName, positionName });
  },
} satisfies Record<string, (shop: TestProgram, cycleId: string, n: number) => Promise<unknown>>;

type Act = keyof typeof acts;
const forward: readonly Act[] = ['score', 'review', 'publish', 'close'];
/** Going forward more often than not, or hardly a run would come to the states that matter. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...forward) },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(acts) as Act[])) },
);
const step = fc.record({ act, second: fc.nat({ max: 3 }), n: fc.nat({ max: 999 }) });

describe('no sequence of calls', () => {
  it('parts a published result from its trace, appraises anybody twice, or changes a settled cycle without a version', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const shop = await shops.open();
        const settled = new Map<string, unknown>();
        for (const { act: name, second, n } of steps) {
          const cycles = await shop.call('cycle.list', {});
          const { cycleId } = cycles[second % 4 === 0 ? 0 : cycles.length - 1] ?? never();
          await acts[name](shop, cycleId, n);
          await expectSound(shop, settled, seen);
        }
        const { differing } = await shop.call('appraisal.verify', {});
        expect(differing).toBe(0);
        await shop.call('store.close', {});
      }),
      { numRuns: 30 },
    );
    // Otherwise the runs would not have come to where the rules matter.
    expect([...seen].toSorted()).toEqual(
      expect.arrayContaining(['closed', 'inReview', 'published', 'reopened', 'event', 'veto']),
    );
  }, 600_000);
});

/** What must hold after every call, refused or not. */
async function expectSound(
  shop: TestProgram,
  settled: Map<string, unknown>,
  seen: Set<string>,
): Promise<void> {
  const appraisals = await readRows(shop.db(), 'appraisal');
  const people = appraisals.map(
    ({ cycleId, employeeId }) => `${String(cycleId)} ${String(employeeId)}`,
  );
  expect(new Set(people).size).toBe(people.length);
  for (const table of ['event', 'veto']) {
    if ((await readRows(shop.db(), table)).length > 0) seen.add(table);
  }
  for (const { cycleId, status, version } of await shop.call('cycle.list', {})) {
    seen.add(status);
    if (version > 1) seen.add('reopened');
    if (status !== 'published' && status !== 'closed') continue;
    const key = `${cycleId} ${version}`;
    const now = await contentOf(shop, cycleId);
    expect(now, `${status} version ${version}`).toEqual(settled.get(key) ?? now);
    settled.set(key, now);
  }
}

/** Everything on which the results of a cycle rest, and the results as they are shown. */
async function contentOf(shop: TestProgram, cycleId: string): Promise<unknown> {
  const own = (await readRows(shop.db(), 'appraisal')).filter((row) => row['cycleId'] === cycleId);
  const ids = new Set(own.map(({ appraisalId }) => appraisalId));
  const ofCycle = async (table: string) =>
    (await readRows(shop.db(), table)).filter((row) => ids.has(row['appraisalId']));
  const reviews = await ofCycle('review');
  const reviewIds = new Set(reviews.map(({ reviewId }) => reviewId));
  const ratings = (await readRows(shop.db(), 'rating')).filter(({ reviewId }) =>
    reviewIds.has(reviewId),
  );
  const people = new Set(own.map(({ employeeId }) => employeeId));
  const [cycle] = (await shop.call('cycle.list', {})).filter((each) => each.cycleId === cycleId);
  const events = (await readRows(shop.db(), 'event')).filter(
    ({ employeeId, happenedOn }) =>
      people.has(employeeId) &&
      String(happenedOn) >= (cycle?.startsOn ?? '') &&
      String(happenedOn) <= (cycle?.endsOn ?? ''),
  );
  const eventIds = new Set(events.map(({ eventId }) => eventId));
  const vetoes = await readRows(shop.db(), 'veto');
  return {
    own,
    // Events that count nowhere may still be written down.
    events: events.filter(({ code }) => code !== null),
    vetoes: vetoes.filter(({ eventId }) => eventIds.has(eventId)),
    reviews,
    ratings,
    scores: await ofCycle('appraisalScore'),
    measurements: await ofCycle('measurement'),
  };
}

/** The identity of one row of a table; nothing where there is none. */
async function rowOf(shop: TestProgram, table: string, column: string, n: number) {
  const rows = await readRows(shop.db(), table);
  return String(rows[n % Math.max(rows.length, 1)]?.[column] ?? '');
}

async function employeeOf(shop: TestProgram, cycleId: string, n: number): Promise<EmployeeId> {
  const own = (await readRows(shop.db(), 'appraisal')).filter((row) => row['cycleId'] === cycleId);
  return employeeIdSchema.parse(own[n % Math.max(own.length, 1)]?.['employeeId']);
}

async function choicesOf(shop: TestProgram, cycleId: string, employeeId: EmployeeId) {
  const cycles = (await shop.call('cycle.list', {})).find((cycle) => cycle.cycleId === cycleId);
  if (cycles === undefined) throw new Error('The shop is not complete');
  const happenedOn = cycles.startsOn;
  const { links } = await shop.call('event.choices', { employeeId, happenedOn });
  return {
    cycles,
    links: links.map(({ indicatorKey, code }) => ({ indicatorKey, code })),
  };
}

async function appraisalOf(shop: TestProgram, cycleId: string, n: number): Promise<string> {
  const own = (await readRows(shop.db(), 'appraisal')).filter((row) => row['cycleId'] === cycleId);
  return String(own[n % Math.max(own.length, 1)]?.['appraisalId'] ?? '');
}

function never(): never {
  throw new Error('The shop is not complete');
}
