import { addWorkingDays } from '@shared/base/workingDays';
import { describe, expect, it } from 'vitest';

describe('working days', () => {
  it.each([
    ['2026-03-13', 1, '2026-03-16'],
    ['2026-03-13', 5, '2026-03-20'],
    ['2026-03-13', 7, '2026-03-24'],
    ['2026-03-14', 1, '2026-03-16'],
    ['2026-03-13', 0, '2026-03-13'],
  ])('%s and %i more is %s', (from, days, until) => {
    expect(addWorkingDays(from, days)).toBe(until);
  });
});
