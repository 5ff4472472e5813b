import { formatFraction, type Fraction } from '@shared/base/fraction';
import { rollupDays, rollupDaysExact } from '@shared/scoring/rollupDays';
import { rollupRate } from '@shared/scoring/rollupRate';
import { rollupResponses } from '@shared/scoring/rollupResponses';
import { widenWindow } from '@shared/scoring/widenWindow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from './arbitraries';

type Days = Readonly<{ score: Fraction | null; days: number }>;

const segments: fc.Arbitrary<readonly Days[]> = fc.array(
  fc.record({ score: fc.option(score, { freq: 5 }), days: fc.integer({ min: 2, max: 366 }) }),
  { minLength: 1, maxLength: 5 },
);

test('splitting a segment at any day with the same scheme changes nothing', () => {
  fc.assert(
    fc.property(segments, fc.nat(), fc.nat(), (list, pick, day) => {
      const index = pick % list.length;
      const whole = list[index];
      if (whole === undefined) throw new Error('there is always a segment');
      const first = 1 + (day % (whole.days - 1));
      const halves = [
        { ...whole, days: first },
        { ...whole, days: whole.days - first },
      ];
      const before = rollupDaysExact(list, 1);
      const after = rollupDaysExact(list.toSpliced(index, 1, ...halves), 1);
      expect([after.score, after.days]).toEqual([before.score, before.days]);
    }),
  );
});

test('the order of segments is irrelevant', () => {
  fc.assert(
    fc.property(segments, (list) => {
      expect(rollupDaysExact(list.toReversed(), 5).score).toEqual(rollupDaysExact(list, 5).score);
    }),
  );
});

test('a segment of exactly the minimum is kept, 10 days by default', () => {
  const list = [
    { score: '60', days: 9 },
    { score: '70', days: 10 },
  ];
  expect(rollupDays({ segments: list })).toEqual({
    days: 10,
    score: '70',
    display: '70.00',
    dropped: [0],
  });
});

test('no segment left gives no score and lists all of them', () => {
  const list = [
    { score: null, days: 30 },
    { score: '70', days: 3 },
  ];
  expect(rollupDays({ segments: list, minDays: 10 })).toEqual({
    days: 0,
    score: null,
    display: null,
    dropped: [0, 1],
  });
});

test('half days add up exactly', () => {
  const list = [
    { score: '60', days: 0.1 },
    { score: '60', days: 0.2 },
  ];
  expect(rollupDays({ segments: list, minDays: 0 }).days).toBe(0.3);
});

test('pooling responses is independent of how they are split into periods', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 2, maxLength: 30 }), fc.nat(), (list, cut) => {
      const at = cut % list.length;
      const period = (part: readonly number[]) => ({
        n: part.length,
        sum: part.reduce((a, b) => a + b, 0),
      });
      const split = [period(list.slice(0, at)), period(list.slice(at))];
      expect(rollupResponses({ periods: split })).toEqual(
        rollupResponses({ periods: [period(list)] }),
      );
    }),
  );
});

test('no responses or no base give null, not 0', () => {
  expect(rollupResponses({ periods: [] })).toEqual({ n: 0, score: null, display: null });
  expect(rollupRate({ periods: [{ num: 0, den: 0 }] })).toEqual({ num: 0, den: 0, rate: null });
});

test('a window counts the current period in its length and ignores a change in it', () => {
  const period = (n: number, positionChanged = false) => ({ n, sum: `${80 * n}`, positionChanged });
  expect(
    widenWindow({ periods: [period(1, true), period(0), period(1), period(9)], k: 5, max: 3 }),
  ).toEqual({ status: 'insufficient', used: [0, 1, 2], n: 2, score: null });
  expect(widenWindow({ periods: [period(1), period(4), period(9)], k: 5 })).toEqual({
    status: 'widened',
    used: [0, 1],
    n: 5,
    score: '80',
  });
  expect(widenWindow({ periods: [], k: 5 })).toEqual({
    status: 'insufficient',
    used: [],
    n: 0,
    score: null,
  });
});

test('a window never goes beyond the first earlier period with another position', () => {
  const period = fc.record({ n: fc.nat(4), sum: fc.constant('0'), positionChanged: fc.boolean() });
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), fc.nat(12), (periods, k) => {
      const { used } = widenWindow({ periods, k, max: 4 });
      expect(used.length).toBeLessThanOrEqual(4);
      expect(used.filter((i) => i > 0 && periods[i]?.positionChanged === true)).toEqual([]);
    }),
  );
});

test('a day-weighted score prints exactly', () => {
  const { score: exact } = rollupDaysExact(
    [
      { score: '82', days: 20 },
      { score: '83', days: 10 },
    ],
    10,
  );
  expect(exact && formatFraction(exact)).toBe('247/3');
});
