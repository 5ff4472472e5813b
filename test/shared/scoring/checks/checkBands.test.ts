import { checkBands } from '@shared/scoring/checks/checkBands';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Bands = Parameters<typeof checkBands>[0];
type Band = Bands[number];

/** Bands that are a partition of 0–100 by construction: each shared end belongs to one side. */
const partition: fc.Arbitrary<Bands> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  )
  .map(([cuts, belongsBelow]) => {
    const ends = [0, ...cuts.toSorted((a, b) => a - b), 1000];
    return ends.slice(1).map((end, i) => ({
      min: String((ends[i] ?? 0) / 10),
      max: String(end / 10),
      minIncl: i === 0 || belongsBelow[i - 1] === false,
      maxIncl: end === 1000 || belongsBelow[i] === true,
      score: String(i),
    }));
  });

function codes(bands: Bands, unit: 'percent' | 'per100' | 'value' = 'percent') {
  return checkBands(bands, unit).map(({ code }) => code);
}

function band(min: string | null, max: string | null, rest: Partial<Band> = {}): Band {
  return { min, max, score: '1', ...rest };
}

describe('bands', () => {
  it('that are a partition give no finding, in any order', () => {
    fc.assert(
      fc.property(partition, fc.integer(), (bands, turn) => {
        const at = Math.abs(turn) % bands.length;
        expect(checkBands([...bands.slice(at), ...bands.slice(0, at)], 'percent')).toEqual([]);
      }),
    );
  });

  it('that are a partition score each value, and exactly one of them holds it', () => {
    fc.assert(
      fc.property(partition, fc.integer({ min: 0, max: 1000 }), (bands, tenths) => {
        const holding = bands.filter(
          (each) =>
            scoreIndicatorExact({ type: 'bands', bands: [each] }, String(tenths / 10)).status ===
            'ok',
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('of which any end is moved or handed over give a finding', () => {
    fc.assert(
      fc.property(
        partition,
        fc.nat(),
        fc.constantFrom<(changed: Band) => Band>(
          (changed) => ({ ...changed, minIncl: changed.minIncl !== true }),
          (changed) => ({ ...changed, maxIncl: changed.maxIncl !== true }),
          (changed) => ({ ...changed, min: moved(changed.min, '01') }),
          (changed) => ({ ...changed, max: moved(changed.max, '01') }),
        ),
        (bands, place, change) => {
          const at = place % bands.length;
          const changed = bands.map((each, i) => (i === at ? change(each) : each));
          // Beyond 100 per cent there is nothing to hold: the last end may be moved up.
          fc.pre(changed.at(-1)?.max !== '100.01');
          expect(checkBands(changed, 'percent')).not.toEqual([]);
        },
      ),
    );
  });

  it('of which one is missing leave a gap', () => {
    const bands = [band(null, '60'), band('60', '80'), band('80', null)];
    expect(codes(bands, 'value')).toEqual([]);
    expect(checkBands(bands.toSpliced(1, 1), 'value')).toEqual([
      { code: 'bandsGap', values: { from: '60', to: '80' } },
    ]);
  });

  it('must be open at both ends where any number can be measured', () => {
    expect(codes([band('0', '60'), band('60', null)], 'value')).toEqual(['bandsGap']);
    expect(codes([band('0', '60'), band('60', null)], 'per100')).toEqual([]);
    expect(codes([band('0', '60'), band('60', '100')], 'per100')).toEqual(['bandsGap']);
  });

  it('overlap at an end that both hold, and in between', () => {
    expect(codes([band('0', '60', { maxIncl: true }), band('60', null)])).toEqual(['bandsOverlap']);
    expect(codes([band('0', '60'), band('50', null)])).toEqual(['bandsOverlap']);
    expect(codes([band('0', null), band('50', null)])).toEqual(['bandsOverlap']);
  });

  it('may hold a single value', () => {
    const single = band('95', '95', { maxIncl: true });
    const above = band('95', '100', { minIncl: false, maxIncl: true });
    expect(codes([above, single, band('0', '95')])).toEqual([]);
  });

  it('that no value can lie in are empty', () => {
    expect(codes([band('0', '50'), band('50', '50'), band('50', null)])).toEqual(['bandEmpty']);
    expect(codes([band('0', '60'), band('60', '50'), band('60', null)])).toEqual(['bandEmpty']);
  });
});

/** A little more than before, on a finer grid than the ends are on. */
function moved(end: string | null, by: string): string {
  const [whole = '0', tenth = '0'] = (end ?? '0').split('.');
  return `${whole}.${tenth}${by.slice(1)}`.replace(/\.0(\d)$/, '.0$1');
}
