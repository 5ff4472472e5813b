import { compare, formatFraction, toFraction } from '@shared/base/fraction';
import { indicatorLibrary } from '@shared/schemes/indicatorLibrary';
import { ruleCurve } from '@shared/scoring/ruleCurve';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import { describe, expect, it } from 'vitest';

const measured = indicatorLibrary.flatMap(({ indicators }) =>
  indicators.flatMap(({ key, basis }) => (basis.kind === 'measurement' ? [{ key, basis }] : [])),
);

describe.each(measured)('the curve of $key', ({ basis }) => {
  const points = ruleCurve(basis);

  it('runs by rising value and shows what the rule gives at each', () => {
    expect(points.length).toBeGreaterThan(100);
    points.forEach(({ x, score }, place) => {
      const before = points[place - 1];
      if (before !== undefined) expect(compare(x, before.x)).toBeGreaterThanOrEqual(0);
      const result = scoreIndicatorExact(basis.method, x);
      expect(result.status === 'ok' && compare(result.score, score)).toBe(0);
    });
  });

  it('reaches the best score', () => {
    expect(points.some(({ score }) => compare(score, toFraction(100)) === 0)).toBe(true);
  });
});

it('stays inside what per cent can be', () => {
  const method = {
    type: 'linear' as const,
    direction: 'higher' as const,
    anchors: [
      { x: '2', s: '0' },
      { x: '99', s: '100' },
    ],
  };
  const points = ruleCurve({ method, unit: 'percent' });
  expect(formatFraction(points[0]?.x ?? toFraction(-1))).toBe('0');
  expect(formatFraction(points.at(-1)?.x ?? toFraction(-1))).toBe('100');
});
