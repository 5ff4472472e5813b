import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleStatuses, type CycleStatus } from '@shared/domain/cycle';
import { cycleActs, cycleAllows } from '@shared/domain/cycleAct';
import {
  findingToSettle,
  nothingOpen,
  type CycleFacts,
  type CycleFindingKey,
} from '@shared/domain/cycleFinding';
import {
  nextStatus,
  openFindings,
  reopenTargets,
  transitionFindings,
} from '@shared/domain/cycleTransition';

describe('what a cycle allows', () => {
  const first = (status: CycleStatus) =>
    cycleActs.filter((act) => cycleAllows({ status, version: 1 }, act));

  it('follows its state', () => {
    expect(cycleStatuses.map(first)).toEqual([
      ['collect', 'score'],
      ['collect', 'score', 'feedback'],
      ['adjust', 'publish', 'feedback'],
      ['publish', 'acknowledge', 'appeal', 'pay', 'feedback', 'close'],
      ['pay', 'feedback'],
    ]);
  });

  it('lets scores be computed in review only after it was reopened', () => {
    expect(cycleAllows({ status: 'inReview', version: 1 }, 'score')).toBe(false);
    expect(cycleAllows({ status: 'inReview', version: 2 }, 'score')).toBe(true);
  });

  it('never lets evidence or scores change once published, whatever the version', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 }),
        fc.constantFrom('published', 'closed'),
        (version, status) => {
          expect(cycleAllows({ status, version }, 'collect')).toBe(false);
          expect(cycleAllows({ status, version }, 'score')).toBe(false);
          expect(cycleAllows({ status, version }, 'adjust')).toBe(false);
        },
      ),
    );
  });
});

describe('the steps of a cycle', () => {
  it('go forward one by one, and scoring ends the collecting', () => {
    expect(cycleStatuses.map(nextStatus)).toEqual([null, 'inReview', 'published', 'closed', null]);
  });

  it('go back only to states in which work is done again', () => {
    expect(cycleStatuses.map((status) => reopenTargets({ status }))).toEqual([
      [],
      [],
      ['collecting'],
      ['collecting', 'inReview'],
      ['collecting', 'inReview'],
    ]);
  });
});

describe('the open points of a step', () => {
  it('are none when nothing is open', () => {
    for (const to of ['inReview', 'published', 'closed'] as const)
      expect(transitionFindings(to, nothingOpen)).toEqual([]);
  });

  it('name whom they concern, what blocks before what a reason may settle', () => {
    const facts = { ...nothingOpen, provisional: ['甲'], outdated: ['乙', '丙'] };
    expect(transitionFindings('inReview', facts)).toEqual([
      { key: 'outdated', weight: 'blocks', names: ['乙', '丙'] },
      { key: 'provisional', weight: 'needsReason', names: ['甲'] },
    ]);
  });

  it.each([
    ['inReview', ['unscored', 'outdated']],
    ['published', ['unscored', 'outdated', 'adjustmentOpen']],
    ['closed', ['appealOverdue', 'appealOpen']],
  ] as const)('block the step to %s only by what must be settled first', (to, blocking) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const blocks = transitionFindings(to, facts).some(({ weight }) => weight === 'blocks');
        expect(blocks).toBe(blocking.some((key) => facts[key].length > 0));
      }),
    );
  });

  it('of closing are signatures, talks, plans and the list, which may stay open with a reason', () => {
    const everything = factsOf(() => ['甲']);
    const open = transitionFindings('closed', everything);
    expect(open.filter(({ weight }) => weight === 'needsReason').map(({ key }) => key)).toEqual([
      'unpublished',
      'unsigned',
      'interviewOpen',
      'planOverdue',
      'publicationRunning',
      'appealTimeOpen',
    ]);
  });

  it('are every point of the state, once: before its next step, and after the last only feedback', () => {
    const everything = factsOf(() => ['甲']);
    expect(openFindings('collecting', everything)).toEqual([]);
    expect(openFindings('closed', everything).map(({ key }) => key)).toEqual([
      'interviewOpen',
      'planOverdue',
    ]);
    const asked = (['inReview', 'published', 'closed'] as const).flatMap((to) =>
      transitionFindings(to, everything).map(({ key }) => key),
    );
    expect(new Set(asked)).toEqual(new Set(Object.keys(nothingOpen)));
    expect(openFindings('published', everything)).toEqual(transitionFindings('closed', everything));
  });

  it('lead to what somebody can do, never to what is only waited for', () => {
    const waiting = { ...nothingOpen, publicationRunning: ['甲'], appealTimeOpen: ['甲'] };
    expect(findingToSettle(openFindings('published', waiting))).toBe(null);
    const unsigned = { ...waiting, unsigned: ['乙'] };
    expect(findingToSettle(openFindings('published', unsigned))?.key).toBe('unsigned');
    const appealed = { ...unsigned, appealOpen: ['丙'] };
    expect(findingToSettle(openFindings('published', appealed))?.key).toBe('appealOpen');
  });
});

function factsOf(namesOf: (key: string) => readonly string[]): CycleFacts {
  const keys = Object.keys(nothingOpen) as CycleFindingKey[];
  return { ...nothingOpen, ...Object.fromEntries(keys.map((key) => [key, namesOf(key)])) };
}

const anyFacts = fc
  .infiniteStream(fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }))
  .map((names) => factsOf(() => names.next().value));
