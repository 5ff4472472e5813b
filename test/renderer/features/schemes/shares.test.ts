import { sharesOf } from '@renderer/features/schemes/shares';
import { formatFraction, ONE, parseFraction } from '@shared/base/fraction';
import { expect, test } from 'vitest';

function sharesAsText(weights: readonly string[], parent = ONE) {
  return sharesOf(
    weights.map((weight) => ({ weight })),
    parent,
  ).map(formatFraction);
}

test('keeps thirds exact', () => {
  expect(sharesAsText(['1/3', '1/3', '1/3'])).toEqual(['1/3', '1/3', '1/3']);
});

test('shares the part of the parent by weight, whatever the weights add up to', () => {
  expect(sharesAsText(['2', '3'], parseFraction('0.5'))).toEqual(['0.2', '0.3']);
});

test('gives nothing to siblings that all weigh nothing', () => {
  expect(sharesAsText(['0', '0'])).toEqual(['0', '0']);
});
