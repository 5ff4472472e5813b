import { describe, expect, it } from 'vitest';
import { cycleToShow, type Cycle } from '@shared/domain/cycle';
import { cycleIdSchema } from '@shared/domain/ids';

const year = cycleOf(1, { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' });
const january = cycleOf(2, { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' });
const december = cycleOf(3, { kind: 'month', startsOn: '2026-12-01', endsOn: '2026-12-31' });

describe('the cycle that pages show', () => {
  it('is the one that was chosen last, closed or not', () => {
    const cycles = [closed(december), year];
    expect(cycleToShow(cycles, december.cycleId)?.kind).toBe('month');
    expect(cycleToShow(cycles, year.cycleId)).toBe(year);
  });

  it('is the newest one that is not closed while none was chosen, or the chosen one is gone', () => {
    expect(cycleToShow([year, december], null)).toBe(december);
    expect(cycleToShow([year, closed(december)], null)).toBe(year);
    expect(cycleToShow([year, closed(december)], january.cycleId)).toBe(year);
  });

  it('is the shorter of two that start on one day', () => {
    expect(cycleToShow([year, january], null)).toBe(january);
    expect(cycleToShow([january, year], null)).toBe(january);
  });

  it('is the newest one where all are closed, and none where there is none', () => {
    expect(cycleToShow([closed(year), closed(december)], null)?.cycleId).toBe(december.cycleId);
    expect(cycleToShow([], december.cycleId)).toBeNull();
  });
});

function closed(cycle: Cycle): Cycle {
  return { ...cycle, status: 'closed' };
}

function cycleOf(number: number, dates: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>): Cycle {
  return {
    ...dates,
    cycleId: cycleIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`),
    status: 'collecting',
    version: 1,
    scoredAt: null,
  };
}
