import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleStatuses, type CycleStatus } from '@shared/domain/cycle';
import { cycleActs, cycleAllows } from '@shared/domain/cycleAct';
import {
  cycleFindingKeys,
  nextStatus,
  reopenTargets,
  transitionFindings,
  type CycleFacts,
} from '@shared/domain/cycleTransition';

const nobody: CycleFacts = {
  unscored: [],
  outdated: [],
  incomplete: [],
  provisional: [],
  standardUnsigned: [],
};

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
      expect(transitionFindings(to, nobody)).toEqual([]);
  });

  it('name whom they concern, what blocks before what a reason may settle', () => {
    const facts = { ...nobody, provisional: ['甲'], outdated: ['乙', '丙'] };
    expect(transitionFindings('inReview', facts)).toEqual([
      { key: 'outdated', weight: 'blocks', names: ['乙', '丙'] },
      { key: 'provisional', weight: 'needsReason', names: ['甲'] },
    ]);
  });

  it('do not let a result be published that says something else than its evidence', () => {
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
    const anyFacts = fc.record(
      Object.fromEntries(cycleFindingKeys.map((key) => [key, names])),
    ) as fc.Arbitrary<CycleFacts>;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const blocks = transitionFindings('published', facts).some(
          ({ weight }) => weight === 'blocks',
        );
        expect(blocks).toBe(facts.outdated.length + facts.unscored.length > 0);
      }),
    );
  });
});
