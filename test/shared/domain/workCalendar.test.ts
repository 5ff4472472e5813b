import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@shared/base/localDate';
import { isWorkingDay, lastDayOfLimit, lastDayOfPeriod } from '@shared/domain/workCalendar';

const plain = { daysOff: [], extraWorkdays: [] };
/** The national holiday of 2026 with the days that are worked for it. */
const autumn = {
  daysOff: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  extraWorkdays: ['2026-09-20', '2026-10-10'],
};

describe('a limit in working days', () => {
  it('does not count the day it begins on, nor weekends', () => {
    expect(lastDayOfLimit('2026-11-27', 1, plain)).toBe('2026-11-30');
    expect(lastDayOfLimit('2026-12-02', 7, plain)).toBe('2026-12-11');
    expect(lastDayOfLimit('2026-11-28', 5, plain)).toBe('2026-12-04');
  });

  it('leaves out days off, and counts the weekend days worked for them', () => {
    expect(lastDayOfLimit('2026-09-30', 3, plain)).toBe('2026-10-05');
    expect(lastDayOfLimit('2026-09-30', 3, autumn)).toBe('2026-10-10');
  });

  it('ends on a working day, with as many working days behind it as were asked for', () => {
    const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const end = lastDayOfLimit(from, days, autumn);
        let worked = 0;
        for (let each = addDays(from, 1); each <= end; each = addDays(each, 1)) {
          if (isWorkingDay(each, autumn)) worked += 1;
        }
        expect(isWorkingDay(end, autumn)).toBe(true);
        expect(worked).toBe(days);
      }),
    );
  });

  it('counts the first day of a period if that is worked', () => {
    expect(lastDayOfPeriod('2026-11-30', 5, plain)).toBe('2026-12-04');
    expect(lastDayOfPeriod('2026-11-28', 5, plain)).toBe('2026-12-04');
  });

  it('has at least one day', () => {
    expect(() => lastDayOfLimit('2026-11-30', 0, plain)).toThrow(RangeError);
    expect(() => lastDayOfLimit('2026-11-30', 1.5, plain)).toThrow(RangeError);
  });
});
