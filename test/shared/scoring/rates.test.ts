import { formatFraction } from '@shared/base/fraction';
import { npsAsScore } from '@shared/scoring/npsAsScore';
import { npsOf } from '@shared/scoring/npsOf';
import { rateOf } from '@shared/scoring/rateOf';
import { timeStats } from '@shared/scoring/timeStats';
import { topBoxOf } from '@shared/scoring/topBoxOf';
import { expect, test } from 'vitest';

test('answers left out do not count in a top box or a promoter score', () => {
  const { x, n, pct } = topBoxOf([5, null, 4, 3], 4);
  expect([x, n, pct && formatFraction(pct)]).toEqual([2, 3, '200/3']);
  const { promoters, detractors, n: answers, nps } = npsOf([10, null, 6, 7]);
  expect([promoters, detractors, answers, nps && formatFraction(nps)]).toEqual([1, 1, 3, '0']);
});

test('a promoter score takes whole answers from 0 to 10 only and maps to 0 to 100', () => {
  expect(() => npsOf([11])).toThrow(RangeError);
  expect(() => npsOf([-1])).toThrow(RangeError);
  expect(() => npsOf([9.5])).toThrow(RangeError);
  const scores = [npsOf([9]), npsOf([0]), npsOf([9, 9, 0])].map(({ nps }) =>
    nps === null ? null : formatFraction(npsAsScore(nps)),
  );
  expect(scores).toEqual(['100', '0', '200/3']);
});

test('a rate without a base is no data; one that cannot be is invalid', () => {
  expect(rateOf(5, 0, 'proportion').status).toBe('no_data');
  expect(rateOf(5, 4, 'proportion').status).toBe('invalid');
  expect(rateOf(5, 4, 'per100').status).toBe('ok');
  expect(rateOf(-1, 4, 'per100').status).toBe('invalid');
  expect(rateOf(1.5, 4, 'proportion').status).toBe('invalid');
});

test('an unfinished case exactly at the target is pending, a finished one is in time', () => {
  const events = [
    { t: '5', done: true },
    { t: '5', done: false },
    { t: '5.001', done: false },
  ];
  expect(timeStats({ events, target: '5' })).toEqual({
    attained: 1,
    n: 2,
    pending: 1,
    attainmentPct: '50',
    meanDone: '5',
    medianDone: '5',
    p90Done: null,
  });
});

test('without cases there are no times and no attainment', () => {
  expect(timeStats({ events: [], target: 5 })).toEqual({
    attained: 0,
    n: 0,
    pending: 0,
    attainmentPct: null,
    meanDone: null,
    medianDone: null,
    p90Done: null,
  });
});
