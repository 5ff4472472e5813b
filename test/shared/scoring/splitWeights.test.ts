import { compare, divide, formatFraction, ONE, parseFraction, sum } from '@shared/base/fraction';
import { equalWeights, scaleWeights } from '@shared/scoring/splitWeights';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational } from './arbitraries';

test('equal weights of any number of siblings add up to exactly 1', () => {
  for (let count = 1; count <= 50; count += 1) {
    const weights = equalWeights(count);
    expect(weights).toHaveLength(count);
    expect(formatFraction(sum(weights.map(parseFraction)))).toBe('1');
  }
  expect(equalWeights(3)).toEqual(['1/3', '1/3', '1/3']);
});

test('scaled weights add up to exactly 1 and keep their proportions', () => {
  expect(scaleWeights(['30', '30', '20'])).toEqual(['0.375', '0.375', '0.25']);
  fc.assert(
    fc.property(fc.array(positiveRational, { minLength: 1, maxLength: 9 }), (weights) => {
      const scaled = scaleWeights(weights.map(formatFraction)).map(parseFraction);
      expect(compare(sum(scaled), ONE)).toBe(0);
      const [first = ONE] = weights;
      const [scaledFirst = ONE] = scaled;
      for (const [i, weight] of weights.entries()) {
        const before = divide(weight, first);
        expect(compare(divide(scaled[i] ?? ONE, scaledFirst), before)).toBe(0);
      }
    }),
  );
});

test('a weight of 0 stays 0', () => {
  expect(scaleWeights(['0', '2'])).toEqual(['0', '1']);
});

test('nothing can be scaled or split among nobody', () => {
  expect(() => scaleWeights(['0', '0'])).toThrow(RangeError);
  expect(() => equalWeights(0)).toThrow(RangeError);
  expect(() => equalWeights(1.5)).toThrow(RangeError);
});
