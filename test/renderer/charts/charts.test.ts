import { renderChart } from '@renderer/charts/renderChart';
import { scoreAxis, shareOnAxis } from '@renderer/charts/scoreAxis';
import { stackedCountsOption } from '@renderer/charts/StackedCounts/stackedCountsOption';
import { expect, test } from 'vitest';

const svg = renderChart(
  stackedCountsOption({
    series: [
      { key: 'train', name: '建议培训' },
      { key: 'met', name: '达标' },
    ],
    rows: [
      { name: '<b>态度</b>', counts: { train: 1, watch: 0, met: 6, observe: 0 } },
      { name: '响应速度', counts: { train: 4, watch: 0, met: 3, observe: 0 } },
    ],
  }),
  { width: 340, height: 68 },
);

test('a chart carries no styles, which the window would refuse', () => {
  expect(svg).not.toContain('style');
  expect(svg).toContain('font-size="12px"');
});

test('names in a chart are text and never markup', () => {
  expect(svg).toContain('&lt;b&gt;态度&lt;/b&gt;');
  expect(svg).not.toContain('<b>');
});

test('counts are written into the bars and zeros are not', () => {
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(words.filter((text) => /^\d+$/.test(text ?? ''))).toEqual(['1', '4', '6', '3']);
});

test('an axis of scores starts at 50 and goes lower only for whoever lies lower', () => {
  expect(scoreAxis([95, 72])).toEqual({ from: 50, to: 100 });
  expect(scoreAxis([59, 44.5])).toEqual({ from: 40, to: 100 });
  expect(scoreAxis([])).toEqual({ from: 50, to: 100 });
  expect(scoreAxis([0])).toEqual({ from: 0, to: 100 });
});

test('scores beyond an end stay at the end', () => {
  const axis = { from: 50, to: 100 };
  expect([40, 50, 75, 100, 120].map((score) => shareOnAxis(axis, score))).toEqual([
    0, 0, 0.5, 1, 1,
  ]);
});
