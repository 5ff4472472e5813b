import type { EChartsCoreOption } from 'echarts/core';
import { chartColors } from '../chartTheme';

const fontSize = 12;
const widestLabel = 118;

const fills = {
  train: chartColors.train,
  watch: chartColors.watch,
  met: chartColors.met,
  observe: chartColors.observe,
} as const;

export type StackedCountsKey = keyof typeof fills;

export interface StackedCountsProps {
  readonly series: readonly { readonly key: StackedCountsKey; readonly name: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly counts: Readonly<Record<StackedCountsKey, number>>;
  }[];
}

/** What the charting library draws: bars from 0, first row on top, no gap and no legend. */
export function stackedCountsOption({ series, rows }: StackedCountsProps): EChartsCoreOption {
  const labelWidth = Math.min(widestLabel, Math.max(...rows.map(({ name }) => widthOf(name)), 0));
  const longest = Math.max(...rows.map(({ counts }) => sumOf(Object.values(counts))), 1);
  return {
    aria: { enabled: true, decal: { show: true, decals: patterns } },
    grid: { left: labelWidth + 10, right: 2, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: longest, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: chartColors.ink, fontSize, width: labelWidth, overflow: 'truncate' },
    },
    series: series.map(({ key, name }) => ({
      type: 'bar',
      name,
      stack: 'people',
      barWidth: 20,
      silent: true,
      itemStyle: { color: fills[key], borderColor: chartColors.border, borderWidth: 1 },
      label: {
        show: true,
        color: chartColors.ink,
        fontSize,
        fontWeight: key === 'train' ? 700 : 400,
        formatter: ({ value }: { readonly value: number }) => (value === 0 ? '' : String(value)),
      },
      data: rows.map(({ counts }) => counts[key]),
    })),
  };
}

const patternColor = 'rgba(86, 93, 102, 0.28)';
// Solid, dotted, plain, hatched: told apart without colour.
const patterns = [
  { symbol: 'none' },
  {
    symbol: 'circle',
    symbolSize: 0.5,
    color: patternColor,
    dashArrayX: [4, 4],
    dashArrayY: [4, 4],
  },
  { symbol: 'none' },
  {
    symbol: 'rect',
    color: patternColor,
    rotation: -Math.PI / 4,
    dashArrayX: [1, 0],
    dashArrayY: [2, 5],
  },
];

/** Room for a label, a little too much rather than too little: Chinese is as wide as high. */
function widthOf(label: string): number {
  return [...label].reduce((width, sign) => width + (sign < '\u2e80' ? 0.58 : 1) * fontSize, 2);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
