import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, firstQuarter, openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;

beforeAll(async () => {
  shops = await prepareShop(openMainShop);
}, 120_000);
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
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
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
      { numRuns: 12 },
    );
    // Otherwise the runs would not have come to where the rules matter.
    expect([...seen].toSorted()).toEqual(
      expect.arrayContaining(['closed', 'inReview', 'published', 'reopened']),
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
  return {
    own,
    reviews,
    ratings,
    scores: await ofCycle('appraisalScore'),
    measurements: await ofCycle('measurement'),
  };
}

async function appraisalOf(shop: TestProgram, cycleId: string, n: number): Promise<string> {
  const own = (await readRows(shop.db(), 'appraisal')).filter((row) => row['cycleId'] === cycleId);
  return String(own[n % Math.max(own.length, 1)]?.['appraisalId'] ?? '');
}

function never(): never {
  throw new Error('The shop is not complete');
}
