import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPrune, sortBackups, type KeptBackup } from '@shared/domain/backup';

function dayAfter(start: string, days: number): string {
  return new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function backup(seq: number, madeOn: string, epoch = 0): KeptBackup {
  return { name: `${epoch}-${seq}`, epoch, seq, madeOn };
}

describe('pruning', () => {
  it('keeps 3 of the newest day, the last of 7 days, 4 weeks and 12 months', () => {
    // Two years with five backups a day, Monday 2024-01-01 to Tuesday 2025-12-30.
    const all = Array.from({ length: 730 * 5 }, (_, index) =>
      backup(index + 1, dayAfter('2024-01-01', Math.floor(index / 5))),
    );
    const gone = new Set(planPrune(all));
    const kept = all.filter(({ name }) => !gone.has(name));
    expect(kept.map(({ madeOn }) => madeOn)).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
      '2025-07-31',
      '2025-08-31',
      '2025-09-30',
      '2025-10-31',
      '2025-11-30',
      '2025-12-14',
      '2025-12-21',
      '2025-12-24',
      '2025-12-25',
      '2025-12-26',
      '2025-12-27',
      '2025-12-28',
      '2025-12-29',
      '2025-12-30',
      '2025-12-30',
      '2025-12-30',
    ]);
  });

  it('never lets the newest go, whatever the clock says, and ends where it began', () => {
    const day = fc.integer({ min: -3650, max: 3650 }).map((days) => dayAfter('2026-06-15', days));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), day), { maxLength: 80 }), (rows) => {
        const all = rows.map(([epoch, madeOn], seq) => backup(seq, madeOn, epoch));
        const gone = new Set(planPrune(all));
        const kept = all.filter(({ name }) => !gone.has(name));
        const newest = sortBackups(all)[0];
        if (newest !== undefined) expect(kept).toContain(newest);
        expect(kept.length).toBeLessThanOrEqual(3 + 7 + 4 + 12);
        expect(kept.length).toBeGreaterThanOrEqual(
          Math.min(3, new Set(all.map((each) => each.madeOn)).size),
        );
        expect(planPrune(kept)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
