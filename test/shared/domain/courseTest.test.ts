import { pointsSchema, readPoints } from '@shared/domain/courseTest';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['85', '85'],
  [' 85.50 ', '85.5'],
  ['８５．２５', '85.25'],
  ['85分', '85'],
  ['85 %', '85'],
  ['0', '0'],
  ['007', '7'],
  ['100.00', '100'],
  ['0.50', '0.5'],
])('%j is read as %s points', (text, points) => {
  expect(readPoints(text)).toEqual({ kind: 'points', points });
});

test.each(['缺考', '-1', '100.5', '101', '1000', '85.125', '85,5', '1e1', '.5', 'NaN', '=1+1'])(
  '%j is no points, and never taken for some',
  (text) => {
    expect(readPoints(text)).toEqual({ kind: 'wrong' });
  },
);

test('only an empty cell is blank, and blank is not 0', () => {
  expect(readPoints(' \u3000')).toEqual({ kind: 'blank' });
  expect(readPoints('0')).not.toEqual({ kind: 'blank' });
});

test('every number of hundredths up to 100 comes back as written, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat({ max: 2 }), (hundredths, noughts) => {
      const text = `${'0'.repeat(noughts)}${(hundredths / 100).toFixed(2)}`;
      const found = readPoints(text);
      if (found.kind !== 'points') throw new Error(`${text} was not read`);
      expect(Math.round(Number(found.points) * 100)).toBe(hundredths);
      expect(pointsSchema.safeParse(found.points).success).toBe(true);
      expect(readPoints(found.points)).toEqual(found);
    }),
  );
});

test('whatever is typed is blank, wrong, or points that the store takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const found = readPoints(text);
      if (found.kind === 'points') expect(pointsSchema.safeParse(found.points).success).toBe(true);
      if (found.kind === 'blank') expect(text.trim()).toBe('');
    }),
    { numRuns: 2000 },
  );
});
