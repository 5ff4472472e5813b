import { formatNumber, formatShare } from '@shared/text/formatNumber';
import { expect, test } from 'vitest';

test('numbers carry thousands commas and a real minus sign', () => {
  expect(formatNumber('-1234567.85', 1)).toBe('−1,234,567.9');
  expect(formatNumber(999, 0)).toBe('999');
  expect(formatNumber('-0.04', 1)).toBe('0.0');
});

test('exact fractions are rounded once, half up', () => {
  expect(formatNumber('1.005', 2)).toBe('1.01');
  expect(formatNumber('250/3', 2)).toBe('83.33');
});

test('shares lose only zeros behind the point', () => {
  expect(formatShare('0.3')).toBe('30%');
  expect(formatShare('1/3')).toBe('33.33%');
  expect(formatShare('0.125')).toBe('12.5%');
  expect(formatShare('1')).toBe('100%');
  expect(formatShare('0')).toBe('0%');
});
