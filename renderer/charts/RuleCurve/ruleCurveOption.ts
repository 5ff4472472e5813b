import type { EChartsCoreOption } from 'echarts/core';
import { chartColors } from '../chartTheme';

export interface RuleCurveProps {
  /** Value and score, by rising value. */
  readonly points: readonly (readonly [number, number])[];
  /** Behind the numbers of the value axis. */
  readonly unit: string;
}

/** What the charting library draws: one line over the values, scores from 0 upward. */
export function ruleCurveOption({ points, unit }: RuleCurveProps): EChartsCoreOption {
  const highest = Math.max(100, ...points.map(([, score]) => score));
  const axisLabel = { color: chartColors.ink2, fontSize: 12 };
  return {
    aria: { enabled: true },
    grid: { left: 32, right: 16, top: 10, bottom: 22, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: points[0]?.[0] ?? 0,
      max: points.at(-1)?.[0] ?? 100,
      splitLine: { show: false },
      axisLabel: { ...axisLabel, formatter: `{value}${unit}`, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: highest,
      interval: highest / 4,
      splitLine: { lineStyle: { color: chartColors.line } },
      axisLabel,
    },
    series: [
      {
        type: 'line',
        silent: true,
        showSymbol: false,
        lineStyle: { color: chartColors.brand, width: 2 },
        data: points.map(([value, score]) => [value, score]),
      },
    ],
  };
}
