import { periodOf, periodsAround } from '@renderer/features/cycles/OpenCyclePage/periods';
import { expect, test } from 'vitest';

test('a month ends on its last day, also in a leap year', () => {
  expect(periodOf('month', '2028-02-10')).toEqual({ startsOn: '2028-02-01', endsOn: '2028-02-29' });
});

test.each([
  ['2026-01-01', '2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-04-01', '2026-06-30'],
  ['2026-11-27', '2026-10-01', '2026-12-31'],
])('%s lies in the quarter from %s to %s', (day, startsOn, endsOn) => {
  expect(periodOf('quarter', day)).toEqual({ startsOn, endsOn });
});

test('a year goes from January to December', () => {
  expect(periodOf('year', '2026-07-01')).toEqual({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
});

test('offers the next period first, then the current one, then a year back without a gap', () => {
  const starts = periodsAround('month', '2026-01-15').map(({ startsOn }) => startsOn);
  expect(starts.slice(0, 3)).toEqual(['2026-02-01', '2026-01-01', '2025-12-01']);
  expect(starts.at(-1)).toBe('2025-01-01');
  expect(starts).toHaveLength(14);
});
