import { cycleDatesBefore, cyclesWithin, type Cycle, type CycleKind } from '@shared/domain/cycle';
import { cycleIdSchema } from '@shared/domain/ids';
import { expect, test } from 'vitest';

const year = { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;

function cycle(kind: CycleKind, startsOn: string, endsOn: string): Cycle {
  const cycleId = cycleIdSchema.parse('01890000-0000-7000-8000-000000000001');
  return { cycleId, kind, startsOn, endsOn, status: 'collecting', version: 1, scoredAt: null };
}

test('the cycle before ends the day before and is of the same kind', () => {
  expect(cycleDatesBefore({ kind: 'month', startsOn: '2026-03-01' })).toEqual({
    kind: 'month',
    startsOn: '2026-02-01',
    endsOn: '2026-02-28',
  });
  expect(cycleDatesBefore({ kind: 'quarter', startsOn: '2026-01-01' })).toEqual({
    kind: 'quarter',
    startsOn: '2025-10-01',
    endsOn: '2025-12-31',
  });
  expect(cycleDatesBefore(year)).toMatchObject({ startsOn: '2025-01-01', endsOn: '2025-12-31' });
});

test('a year is made of months, and of quarters where no month was opened', () => {
  const january = cycle('month', '2026-01-01', '2026-01-31');
  const first = cycle('quarter', '2026-01-01', '2026-03-31');
  const second = cycle('quarter', '2026-04-01', '2026-06-30');
  const before = cycle('month', '2025-12-01', '2025-12-31');
  expect(cyclesWithin(year, [second, first, before, january])).toEqual([january, second]);
});

test('a month is made of nothing shorter', () => {
  const january = cycle('month', '2026-01-01', '2026-01-31');
  expect(cyclesWithin(january, [january])).toEqual([]);
});
