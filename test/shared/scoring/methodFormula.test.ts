import { formatFraction } from '@shared/base/fraction';
import { asRules, methodSchemaOf, type Method } from '@shared/domain/method';
import { methodFormula } from '@shared/scoring/methodFormula';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import { expect, test } from 'vitest';

function formulaOf(method: Method, value: string): string {
  const result = scoreIndicatorExact(methodSchemaOf(asRules).parse(method), value);
  if (result.status !== 'ok') throw new Error(result.status);
  return `${methodFormula(method, value, formatFraction(result.score))} = ${formatFraction(result.score)}`;
}

const line: Method = {
  type: 'linear',
  direction: 'lower',
  anchors: [
    { x: '2.5', s: '60' },
    { x: '0.5', s: '100' },
  ],
  belowFloor: 'zero',
};
const slope: Method = {
  type: 'slope',
  target: '100',
  base: '100',
  unit: '5',
  plusPerUnit: '5',
  minusPerUnit: '2',
  cap: '120',
};
const ratio: Method = { type: 'ratio', direction: 'higher', target: '80' };

test.each<[string, Method, string, string]>([
  ['a line', line, '0.8', '100 + (0.8 − 0.5) ÷ (2.5 − 0.5) × (60 − 100) = 94'],
  ['an anchor', line, '2.5', '60 = 60'],
  ['what lies beyond the best anchor', line, '0.1', '100 = 100'],
  ['what lies beyond the worst anchor of a gate', line, '3', '0 = 0'],
  ['a ratio', ratio, '60', '60 ÷ 80 × 100 = 75'],
  ['a ratio at its cap', ratio, '90', 'min(90 ÷ 80 × 100, 100) = 100'],
  ['a mirrored ratio', { ...ratio, direction: 'lower' }, '100', '(2 − 100 ÷ 80) × 100 = 75'],
  [
    'a mirrored ratio at its floor',
    { ...ratio, direction: 'lower' },
    '200',
    'max((2 − 200 ÷ 80) × 100, 0) = 0',
  ],
  [
    'an inverse ratio',
    { ...ratio, direction: 'lower', lowerForm: 'inverse' },
    '100',
    '80 ÷ 100 × 100 = 80',
  ],
  [
    'the inverse of nothing',
    { ...ratio, direction: 'lower', lowerForm: 'inverse' },
    '0',
    '100 = 100',
  ],
  ['a slope above its target', slope, '112', '100 + (112 − 100) ÷ 5 × 5 = 112'],
  ['a slope below its target', slope, '90', '100 − (100 − 90) ÷ 5 × 2 = 96'],
  ['a slope at its target', slope, '100', '100 = 100'],
  [
    'whole units only',
    { ...slope, partial: 'ignore', unitIsPercentOfTarget: true },
    '118',
    '100 + ⌊(118 − 100) ÷ (100 × 5%)⌋ × 5 = 115',
  ],
  ['units begun', { ...slope, partial: 'full' }, '98', '100 − ⌈(100 − 98) ÷ 5⌉ × 2 = 98'],
  [
    'a slope where less is better',
    { ...slope, direction: 'lower' },
    '95',
    '100 + (100 − 95) ÷ 5 × 5 = 105',
  ],
  [
    'a band',
    {
      type: 'bands',
      bands: [
        { min: null, max: '60', score: '40' },
        { min: '60', max: null, score: '90' },
      ],
    },
    '61',
    '90 = 90',
  ],
])('the arithmetic of %s can be followed by hand', (_, method, value, expected) => {
  expect(formulaOf(method, value)).toBe(expected);
});
