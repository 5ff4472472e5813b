import { addContributions } from '@renderer/features/appraisals/WhyDrawer/contributions';
import { add, formatFraction, parseFraction, sum, ZERO } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('contributions re-add to the total that is shown', () => {
  expect(addContributions(['9.1', '26.85', '35.02941176', '18.77108'])).toEqual({
    parts: ['9.1000', '26.8500', '35.0294', '18.7711'],
    total: '89.7505',
    difference: null,
  });
});

test('a sum of rounded parts that misses the total says by how much', () => {
  expect(addContributions(['1/3', '1/3', '1/3'])).toEqual({
    parts: ['0.3333', '0.3333', '0.3333'],
    total: '1.0000',
    difference: '0.0001',
  });
});

test('printed parts, difference and printed total always agree', () => {
  const part = fc
    .tuple(fc.bigInt(0n, 100_000n), fc.bigInt(1n, 999n))
    .map(([numerator, denominator]) => `${numerator}/${denominator}`);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
      const shown = addContributions(parts);
      const printed = sum(shown.parts.map(parseFraction));
      const exact = parts.map(parseFraction).reduce(add, ZERO);
      expect(shown.total).toBe(roundHalfUp(exact, 4));
      const isSame = formatFraction(printed) === formatFraction(parseFraction(shown.total));
      expect(shown.difference === null).toBe(isSame);
    }),
  );
});
