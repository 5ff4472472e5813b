import {
  checkRatio,
  checkValue,
} from '@renderer/features/measurements/MeasurementsPage/checkTyped';
import { expect, test } from 'vitest';

function ratio(numerator: string, denominator: string, unit: 'percent' | 'per100' = 'percent') {
  return checkRatio({ numerator, denominator }, unit);
}

test('two whole numbers are a ratio, also in full width and with commas', () => {
  expect(ratio('262', '288')).toEqual({
    isOk: true,
    measured: { kind: 'ratio', numerator: '262', denominator: '288' },
  });
  expect(ratio('２６２', '1,288')).toEqual({
    isOk: true,
    measured: { kind: 'ratio', numerator: '262', denominator: '1288' },
  });
});

test('two empty fields take the typed value back', () => {
  expect(ratio('', ' ')).toEqual({ isOk: true, measured: null });
  expect(checkValue('')).toEqual({ isOk: true, measured: null });
});

test.each([
  ['1.5', '2', 'whole'],
  ['-1', '2', 'whole'],
  ['12%', '', 'whole'],
  ['12', '', 'both'],
  ['', '12', 'both'],
  ['0', '0', 'zero'],
  ['3', '2', 'above'],
])('%s of %s is refused as %s', (numerator, denominator, fault) => {
  expect(ratio(numerator, denominator)).toEqual({ isOk: false, fault });
});

test('events per 100 may exceed the number of customers', () => {
  expect(ratio('3', '2', 'per100')).toMatchObject({ isOk: true });
});

test('a value is a number with at most six decimals', () => {
  expect(checkValue('−4.25')).toEqual({ isOk: true, measured: { kind: 'value', value: '-4.25' } });
  expect(checkValue('1.2345678')).toEqual({ isOk: false, fault: 'number' });
  expect(checkValue('fast')).toEqual({ isOk: false, fault: 'number' });
});
