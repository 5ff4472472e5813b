import type { Method } from '@shared/domain/method';
import { methodWords } from '@shared/sheets/methodWords';
import { translate } from '@shared/text/translate';
import { describe, expect, test } from 'vitest';

const t = translate('zh-CN');
const words = (method: Method, unit: 'percent' | 'per100' | 'value' = 'value') =>
  methodWords(t, method, unit);

describe('a scoring rule in words', () => {
  test('lists the anchors of a linear rule by value, with what lies beyond the worst', () => {
    const anchors = [
      { x: '95', s: '100' },
      { x: '70', s: '60' },
    ];
    expect(
      words({ type: 'linear', direction: 'higher', anchors, belowFloor: 'zero' }, 'percent'),
    ).toEqual(['70%→60 分', '95%→100 分', '低于 70%→0 分']);
    expect(words({ type: 'linear', direction: 'lower', anchors, belowFloor: 'zero' }).at(-1)).toBe(
      '高于 95→0 分',
    );
  });

  test('gives the formula of a ratio rule with its limits', () => {
    expect(words({ type: 'ratio', direction: 'higher', target: '20', cap: '120' })).toEqual([
      '实际 ÷ 20 × 100 分',
      '0–120 分之间',
    ]);
    expect(words({ type: 'ratio', direction: 'lower', target: '20' })[0]).toBe(
      '（2 − 实际 ÷ 20）× 100 分',
    );
    expect(
      words({ type: 'ratio', direction: 'lower', target: '20', lowerForm: 'inverse' })[0],
    ).toBe('20 ÷ 实际 × 100 分');
  });

  test('tells for each band which end belongs to it', () => {
    expect(
      words({
        type: 'bands',
        bands: [
          { min: '90', max: null, score: '100' },
          { min: '60', max: '90', minIncl: false, maxIncl: true, score: '80' },
          { min: null, max: '60', score: '0' },
          { min: null, max: null, score: '50' },
        ],
      }),
    ).toEqual(['≥90→100 分', '>60 且 ≤90→80 分', '<60→0 分', '其余→50 分']);
  });
});
