import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotaCeiling } from '@shared/domain/quota';
import { defaultResultRule } from '@shared/domain/resultRule';

const withShare = { ...defaultResultRule, largerUnitShare: '0.2' };

describe('the ceiling for the best grade', () => {
  it('is one in units of at most five people, else two', () => {
    expect([1, 5, 6, 30].map((people) => quotaCeiling(people, defaultResultRule))).toEqual([
      { smallUnitSize: 5, people: 1, ceiling: 1, because: 'smallUnit' },
      { smallUnitSize: 5, people: 5, ceiling: 1, because: 'smallUnit' },
      { smallUnitSize: 5, people: 6, ceiling: 2, because: 'largerUnit' },
      { smallUnitSize: 5, people: 30, ceiling: 2, because: 'largerUnit' },
    ]);
  });

  it('follows a share, rounded down, only where that is more', () => {
    expect(quotaCeiling(14, withShare)).toEqual({
      smallUnitSize: 5,
      people: 14,
      ceiling: 2,
      because: 'largerUnit',
    });
    expect(quotaCeiling(15, withShare)).toEqual({
      smallUnitSize: 5,
      people: 15,
      ceiling: 3,
      because: 'share',
    });
    expect(quotaCeiling(19, withShare).ceiling).toBe(3);
  });

  it('is never more than there are people, and never less for more people', () => {
    const share = fc.constantFrom(null, '0.15', '1/3', '0.9');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), share, (people, largerUnitShare) => {
        const rule = { ...defaultResultRule, largerUnitShare };
        const { ceiling } = quotaCeiling(people, rule);
        expect(ceiling).toBeLessThanOrEqual(people);
        expect(quotaCeiling(people + 1, rule).ceiling).toBeGreaterThanOrEqual(ceiling);
      }),
    );
  });
});
