import {
  coefficientText,
  contributionText,
  measuredText,
  scoreText,
  shortText,
} from '@shared/sheets/printedNumber';
import { describe, expect, test } from 'vitest';

describe('printed numbers', () => {
  test('a score has 2 decimals, rounded half up on the exact value', () => {
    expect(scoreText('1.005')).toBe('1.01');
    expect(scoreText('250/3')).toBe('83.33');
  });

  test('a weighted score has 4 decimals', () => {
    expect(contributionText('1/3')).toBe('0.3333');
  });

  test('a short number has no trailing zeros', () => {
    expect(['85', '93.50', '100', '0', '1/3', '-2.5'].map(shortText)).toEqual([
      '85',
      '93.5',
      '100',
      '0',
      '0.33',
      '−2.5',
    ]);
  });

  test('a coefficient keeps all its decimals, at least one', () => {
    expect(['1', '1.2', '1.25', '2/3'].map(coefficientText)).toEqual([
      '1.0',
      '1.2',
      '1.25',
      '0.6667',
    ]);
  });

  test('a measured value is printed in its unit', () => {
    expect(measuredText('26200/288', 'percent')).toBe('91.0%');
    expect(measuredText('100/301', 'per100')).toBe('0.33');
    expect(measuredText('1200', 'value')).toBe('1,200');
  });
});
