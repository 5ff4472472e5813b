import { isLogComplete } from '@shared/domain/event';
import { describe, expect, it } from 'vitest';

const quarter = { startsOn: '2026-01-01', endsOn: '2026-03-31' };
const months = [
  { startsOn: '2026-01-01', endsOn: '2026-01-31' },
  { startsOn: '2026-02-01', endsOn: '2026-02-28' },
  { startsOn: '2026-03-01', endsOn: '2026-03-31' },
];

describe('the log of a cycle', () => {
  it('is complete where somebody said so of the cycle itself or of a longer one', () => {
    expect(isLogComplete(quarter, [quarter])).toBe(true);
    expect(isLogComplete(quarter, [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }])).toBe(true);
    expect(months.every((month) => isLogComplete(month, [quarter]))).toBe(true);
  });

  it('is complete where its months are, in whatever order they were completed', () => {
    expect(isLogComplete(quarter, months.toReversed())).toBe(true);
  });

  it('is not complete while one day is missing, and never without anybody’s word', () => {
    expect(isLogComplete(quarter, [])).toBe(false);
    for (const left of months) {
      expect(
        isLogComplete(
          quarter,
          months.filter((month) => month !== left),
        ),
      ).toBe(false);
    }
    const almost = { startsOn: '2026-03-01', endsOn: '2026-03-30' };
    expect(isLogComplete(quarter, [...months.slice(0, 2), almost])).toBe(false);
  });
});
