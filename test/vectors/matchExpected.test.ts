import { expect, test } from 'vitest';
import { matchExpected } from './matchExpected';

test('a number matches within the tolerance relative to max(1, |expected|) and not beyond', () => {
  expect(matchExpected(1000.9, 1000, 1e-3)).toEqual([]);
  expect(matchExpected(1001.1, 1000, 1e-3)).toHaveLength(1);
  expect(matchExpected(0.0011, 0, 1e-3)).toHaveLength(1);
});

test('tolerance 0 means equal, and NaN matches nothing', () => {
  expect(matchExpected(40, 40.0, 0)).toEqual([]);
  expect(matchExpected(0.1 + 0.2, 0.3, 0)).toHaveLength(1);
  expect(matchExpected(Number.NaN, 1, 1)).toHaveLength(1);
});

test('a missing key, an extra key and a null in place of a missing key are differences', () => {
  expect(matchExpected({}, { a: 1 }, 0)).toEqual(['result.a: missing']);
  expect(matchExpected({ a: 1, b: undefined }, { a: 1 }, 0)).toEqual(['result.b: not expected']);
  expect(matchExpected({ a: null }, {}, 0)).toEqual(['result.a: not expected']);
});

test('lists match element by element and by length', () => {
  expect(matchExpected([1, [2]], [1, [2]], 0)).toEqual([]);
  expect(matchExpected([1], [1, 2], 0)).toHaveLength(1);
  expect(matchExpected([], {}, 0)).toHaveLength(1);
});

test('strings, booleans and null must be equal and of the same type', () => {
  expect(matchExpected(['a', true, null], ['a', true, null], 0)).toEqual([]);
  expect(matchExpected(['80', 1, null], [80, true, 0], 1)).toHaveLength(3);
});
