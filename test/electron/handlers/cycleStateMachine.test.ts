import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertUser } from '@electron/database/queries/user';
import { userIdSchema } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';
import { countOfRun, seedOfRun } from '@test/helpers/random';
import { evidenceActs } from './cycleSequences/evidenceActs';
import { expectSound, nothingRemembered } from './cycleSequences/expectSound';
import { resultActs } from './cycleSequences/resultActs';
import { never } from './cycleSequences/shopFinders';
import { prepareShop, type ShopCopies } from './mainShop';
import { openMonthsShop, openViolationShop } from './violationShop';

const seed = seedOfRun();
const sequences = countOfRun('GONGPING_SEQUENCES', 24);

/** A quarter of its own, and a quarter that is made of its months. */
let shops: Readonly<Record<'quarter' | 'months', ShopCopies>>;

beforeAll(async () => {
  shops = {
    quarter: await prepareShop(openViolationShop),
    months: await prepareShop(openMonthsShop),
  };
}, 240_000);
afterAll(async () => {
  await shops.quarter.remove();
  await shops.months.remove();
});

const acts = { ...resultActs, ...evidenceActs };
type Act = keyof typeof acts;
const forward: readonly Act[] = ['score', 'review', 'publish', 'close'];
const decisions: readonly Act[] = [
  'appealAtOnce',
  'decideAppeal',
  'adjustOnPaper',
  'proposeAdjustment',
  'decideAdjustment',
  'vetoAtOnce',
];
/** Going forward more often than not, or hardly a run would come to the states that matter. */
const act = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...forward) },
  { weight: 2, arbitrary: fc.constantFrom(...decisions) },
  // The keys of an object that is written out above.
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(acts) as Act[])) },
);
const step = fc.record({ act, which: fc.nat({ max: 5 }), n: fc.nat({ max: 999 }) });
const run = fc.record({
  shop: fc.constantFrom('quarter', 'months'),
  hasSecondAdmin: fc.boolean(),
  /** How far the newest cycle has come before the steps begin. */
  begun: fc.constantFrom(0, 1, 3, 4),
  steps: fc.array(step, { minLength: 20, maxLength: 45 }),
});

describe('no sequence of calls', () => {
  it(
    `parts a published result from its trace, appraises anybody twice, or changes a settled cycle without a version (${sequences} sequences, seed ${seed})`,
    async () => {
      const seen = new Set<string>();
      let calls = 0;
      await fc.assert(
        fc.asyncProperty(run, async ({ shop: kind, hasSecondAdmin, begun, steps }) => {
          const shop = await shops[kind].open();
          if (hasSecondAdmin) await addAdmin(shop);
          const remembered = nothingRemembered();
          const taken = forward.slice(0, begun).map((each) => ({ act: each, which: 0, n: 0 }));
          for (const { act: name, which, n } of [...taken, ...steps]) {
            const cycles = await shop.call('cycle.list', {});
            // Mostly the same cycle, or none would get far.
            const { cycleId } = cycles[which < 4 ? 0 : n % cycles.length] ?? never();
            await acts[name](shop, cycleId, n);
            calls += 1;
            for (const happening of await expectSound(shop, remembered)) seen.add(happening);
          }
          const { differing } = await shop.call('appraisal.verify', {});
          expect(differing).toBe(0);
          await shop.close();
        }),
        { numRuns: sequences, seed, examples: [[wholeWay]] },
      );
      console.info(JSON.stringify({ seed, sequences, acts: calls, seen: [...seen].toSorted() }));
      // Otherwise the runs would not have come to where the rules matter.
      expect([...seen]).toEqual(expect.arrayContaining(wanted));
    },
    300_000 + sequences * 10_000,
  );
});

/** One run that comes to all of them, whatever the seed. */
const wholeWay = {
  shop: 'quarter',
  hasSecondAdmin: false,
  begun: 0,
  steps: (
    [
      ['vetoAtOnce', 0],
      ['score', 0],
      ['review', 0],
      ['adjustOnPaper', 1],
      ['adjustOnPaper', 2],
      ['publish', 0],
      ['publishList', 0],
      ['appealAtOnce', 1],
      ['appealAtOnce', 3],
      ['appealAtOnce', 2],
      ['appealAtOnce', 4],
      ['upholdResult', 0],
      ['upholdResult', 1],
      ['upholdResult', 2],
      ['upholdResult', 3],
      ['close', 0],
      ['reopenToReview', 0],
      ['adjustOnPaper', 4],
      ['adjustOnPaper', 3],
      ['publish', 0],
      ['openMonth', 0],
    ] as const
  ).map(([name, n]) => ({ act: name, n, which: 0 })),
} as const;

const wanted = [
  'scored',
  'inReview',
  'published',
  'closed',
  'reopened',
  'severalCycles',
  'event',
  'vetoUpheld',
  'adjustedInReview',
  'appealDecidesScore',
  'appealDecidesGrade',
  'publication',
];

async function addAdmin(shop: TestProgram): Promise<void> {
  const userId = userIdSchema.parse('0000abcd-0000-4000-8000-000000000009');
  const createdAt = '2026-04-01T01:00:00.000Z';
  await insertUser(shop.db(), { userId, name: '李店长', role: 'admin', createdAt });
}
