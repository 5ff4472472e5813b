import { readYuan, yuanOf } from '@shared/domain/payout';
import { payoutAmounts, type PayoutShare } from '@shared/scoring/payoutAmounts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const share = (changed: Partial<PayoutShare> = {}): PayoutShare => ({
  baseFen: 1_000_000,
  positionCoefficient: '1',
  coefficient: '1.2',
  daysDue: null,
  daysPresent: null,
  ...changed,
});

/** Base × position × grade × present ÷ due in integers, half up: all parts have two decimals. */
function byHand({ baseFen, positionCoefficient, coefficient, daysDue, daysPresent }: PayoutShare) {
  const hundredths = (text: string | null) => BigInt(Math.round(Number(text ?? '1') * 100));
  const above =
    BigInt(baseFen ?? 0) *
    hundredths(positionCoefficient) *
    hundredths(coefficient) *
    hundredths(daysPresent);
  const below = 10_000n * hundredths(daysDue);
  return Number((2n * above + below) / (2n * below));
}

const decimal = fc.integer({ min: 0, max: 300 }).map((n) => (n / 100).toFixed(2));
const shares = fc.record({
  baseFen: fc.integer({ min: 1, max: 5_000_000 }),
  positionCoefficient: decimal,
  coefficient: decimal,
  daysDue: fc.constant('22.00'),
  daysPresent: fc.integer({ min: 0, max: 2200 }).map((n) => (n / 100).toFixed(2)),
});

describe('a payout by coefficients', () => {
  it.each([
    // Worked examples of the handbook (domain C.5).
    [share({ coefficient: '0.95' }), 950_000],
    [share({ positionCoefficient: '1.2', coefficient: '0.9' }), 1_080_000],
    [share({ daysDue: '22', daysPresent: '11' }), 600_000],
    [share({ baseFen: 1, coefficient: '0.5' }), 1],
    [share({ baseFen: 0, coefficient: null }), 0],
  ])('of %j is %i fen', (one, fen) => {
    expect(payoutAmounts('coefficient', 0, [one])).toEqual([fen]);
  });

  it('is what anybody gets by multiplying and rounding once', () => {
    fc.assert(
      fc.property(shares, (one) => {
        expect(payoutAmounts('coefficient', 0, [one])).toEqual([byHand(one)]);
      }),
    );
  });

  it('is unknown for who has no base or no grade, and known for the others', () => {
    const rows = [share({ baseFen: null }), share({ coefficient: null }), share()];
    expect(payoutAmounts('coefficient', 0, rows)).toEqual([null, null, 1_200_000]);
  });
});

describe('a payout out of a pool', () => {
  it('adds up to the pool to the fen, and nobody with a smaller share gets more', () => {
    fc.assert(
      fc.property(
        fc.array(shares, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (rows, poolFen) => {
          const fen = payoutAmounts('pool', poolFen, rows).map((each) => each ?? NaN);
          const products = rows.map(
            (row) =>
              BigInt(row.baseFen) *
              BigInt(Math.round(Number(row.positionCoefficient) * 100)) *
              BigInt(Math.round(Number(row.coefficient) * 100)) *
              BigInt(Math.round(Number(row.daysPresent) * 100)),
          );
          const isAnything = products.some((product) => product > 0n);
          expect(fen.reduce((sum, each) => sum + each, 0)).toBe(isAnything ? poolFen : 0);
          for (const [a, first] of products.entries()) {
            for (const [b, second] of products.entries()) {
              if (first > second) expect(fen[a]).toBeGreaterThanOrEqual(fen[b] ?? NaN);
            }
          }
        },
      ),
    );
  });

  it('is not shared out while somebody’s share is unknown', () => {
    expect(payoutAmounts('pool', 1000, [share(), share({ baseFen: null })])).toEqual([null, null]);
  });
});

describe('typed yuan', () => {
  it.each([
    ['3200', 320_000],
    ['¥3,200.5', 320_050],
    ['３２００．０７', 320_007],
    ['0', 0],
    ['3200.505', null],
    ['-5', null],
    ['三千', null],
    ['', null],
  ])('%j is %j fen', (typed, fen) => {
    expect(readYuan(typed)).toBe(fen);
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (fen) => {
        expect(readYuan(yuanOf(fen))).toBe(fen);
      }),
    );
  });
});
