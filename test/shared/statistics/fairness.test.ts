import { displayTier } from '@shared/statistics/displayTier';
import { fisherExact } from '@shared/statistics/fisherExact';
import { groupGap } from '@shared/statistics/groupGap';
import { impactRatio } from '@shared/statistics/impactRatio';
import { suppressCells } from '@shared/statistics/suppressCells';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const group = (name: string, pass: number, n: number) => ({ name, pass, n });

test('the lower group is the one with the smaller rate whatever the order, equal rates the first', () => {
  const lowerOf = (...groups: readonly ReturnType<typeof group>[]) => impactRatio({ groups });
  expect(lowerOf(group('a', 9, 10), group('b', 5, 10))).toMatchObject({ lower: 'b' });
  expect(lowerOf(group('a', 5, 10), group('b', 9, 10))).toMatchObject({ lower: 'a' });
  expect(lowerOf(group('a', 5, 10), group('b', 10, 20))).toMatchObject({ lower: 'a', ratio: 1 });
});

test('one more favourable result that reaches exactly 0.8 makes a finding fragile', () => {
  expect(impactRatio({ groups: [group('a', 3, 5), group('b', 5, 5)] })).toMatchObject({
    below80: true,
    ratioIfOneMore: 0.8,
    fragile: true,
  });
  expect(impactRatio({ groups: [group('a', 10, 10), group('b', 5, 5)] })).toMatchObject({
    below80: false,
    ratioIfOneMore: 1.1,
    fragile: false,
  });
});

test('a small group comes before no selection, and other than two groups are refused', () => {
  expect(impactRatio({ groups: [group('a', 0, 4), group('b', 0, 9)] })).toEqual({
    status: 'too_small',
  });
  expect(() => impactRatio({ groups: [group('a', 1, 9)] })).toThrow(RangeError);
  expect(() =>
    impactRatio({ groups: [group('a', 1, 9), group('b', 1, 9), group('c', 1, 9)] }),
  ).toThrow(RangeError);
});

test('an exact test does not depend on the order of groups and is 1 for an empty margin', () => {
  const count = fc.nat(12);
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const { p } = fisherExact({
        table: [
          [a, b],
          [c, d],
        ],
      });
      expect(
        fisherExact({
          table: [
            [c, d],
            [a, b],
          ],
        }).p,
      ).toBeCloseTo(p, 9);
      expect(
        fisherExact({
          table: [
            [b, a],
            [d, c],
          ],
        }).p,
      ).toBeCloseTo(p, 9);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
  expect(
    fisherExact({
      table: [
        [0, 5],
        [0, 7],
      ],
    }).p,
  ).toBeCloseTo(1, 9);
});

test('three against three people cannot go below a p of 0.10', () => {
  expect(
    fisherExact({
      table: [
        [3, 0],
        [0, 3],
      ],
    }).p,
  ).toBeCloseTo(0.1, 9);
});

test('groups without spread have a gap but no effect size', () => {
  expect(groupGap({ a: [80, 80], b: [70, 70] })).toEqual({ diff: 10, g: null, ci: null });
  expect(groupGap({ a: [80], b: [70, 75] })).toEqual({ diff: 7.5, g: null, ci: null });
});

test('an anonymous result below three responses is never shown, a named one is', () => {
  const tiers = (source: 'anonymous' | 'named') =>
    [0, 2, 3, 8, 19, 20].map((n) => displayTier({ n, source }).tier);
  expect(tiers('anonymous')).toEqual([
    'none',
    'suppressed',
    'reference',
    'cautious',
    'cautious',
    'adequate',
  ]);
  expect(tiers('named')).toEqual([
    'none',
    'reference',
    'reference',
    'cautious',
    'cautious',
    'adequate',
  ]);
});

const cellsOf = (...counts: readonly number[]) => counts.map((n, i) => ({ id: `c${i}`, n }));

test('hidden cells together hold at least k answers, unless no other cell has any', () => {
  const counts = fc.array(fc.nat(12), { maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 6 }), (list, k) => {
      const cells = cellsOf(...list);
      const { suppressed } = suppressCells({ cells, k });
      const hidden = cells.filter(({ id }) => suppressed.includes(id));
      const shown = cells.filter(({ id }) => !suppressed.includes(id));
      const sum = hidden.reduce((total, { n }) => total + n, 0);
      expect(shown.every(({ n }) => n === 0 || n >= k)).toBe(true);
      expect(hidden.every(({ n }) => n > 0)).toBe(true);
      expect(hidden.length === 0 || sum >= k || shown.every(({ n }) => n === 0)).toBe(true);
    }),
  );
});

test('small cells that add up to exactly k need no other, and ties hide the earlier one', () => {
  expect(suppressCells({ cells: cellsOf(1, 2, 9), k: 3 }).suppressed).toEqual(['c0', 'c1']);
  expect(suppressCells({ cells: cellsOf(6, 2, 6), k: 3 }).suppressed).toEqual(['c0', 'c1']);
  expect(suppressCells({ cells: cellsOf(0, 2, 0), k: 3 }).suppressed).toEqual(['c1']);
});
