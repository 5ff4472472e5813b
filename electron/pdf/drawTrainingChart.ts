import { barParts, type BarPart, type TrainingChart } from '@shared/sheets/trainingChart';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

// The width between the margins of A4 in CSS pixels; the drawing is scaled to its frame.
const WIDTH = 680;
const ROW_HEIGHT = 21;
const ABOVE = 27;
const BELOW_HALF_LINE = 20;
const BELOW = 8;

const LINE = '#000';
const looks: Readonly<Record<BarPart, object>> = {
  need: { color: '#222' },
  watch: { color: '#fff', decal: stripes([2, 3], -Math.PI / 4) },
  fine: { color: '#fff' },
  unknown: { color: '#fff', decal: stripes([1, 6], Math.PI / 4) },
};

function stripes(dashArrayY: readonly [number, number], rotation: number): object {
  return { symbol: 'rect', color: '#777', dashArrayX: [1, 0], dashArrayY, rotation };
}

/** Draws how many people need training per dimension: stacked bars, black only, as an SVG text. */
export function drawTrainingChart(chart: TrainingChart, font: string): string {
  const drawing = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: ABOVE + below(chart) + ROW_HEIGHT * chart.bars.length,
  });
  try {
    drawing.setOption(optionOf(chart, font));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

function optionOf(chart: TrainingChart, font: string): EChartsCoreOption {
  const axis = { axisLine: { show: false }, axisTick: { show: false } };
  const parts = barParts.filter((part) => chart.bars.some(({ counts }) => counts[part] > 0));
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: 12, color: LINE },
    grid: { left: 118, right: 96, top: ABOVE, bottom: below(chart) },
    legend: {
      top: 4,
      left: 205,
      icon: 'rect',
      itemWidth: 20,
      itemHeight: 11,
      itemGap: 20,
      selectedMode: false,
      textStyle: { fontFamily: font, fontSize: 11.5, color: LINE },
      data: parts.map((part) => chart.legend[part]),
    },
    xAxis: { type: 'value', min: 0, max: chart.people, show: false },
    yAxis: [
      {
        ...axis,
        type: 'category',
        inverse: true,
        data: chart.bars.map(({ name }) => name),
        axisLabel: { color: LINE, fontSize: 12, width: 108, overflow: 'truncate', margin: 9 },
      },
      {
        ...axis,
        type: 'category',
        inverse: true,
        position: 'right',
        name: chart.meanHead,
        nameLocation: 'start',
        nameGap: 9,
        nameTextStyle: { color: LINE, fontSize: 11.5, align: 'left', padding: [0, 0, 0, 18] },
        data: chart.bars.map(({ mean, isBelowTarget }) => (isBelowTarget ? `${mean} ▼` : mean)),
        axisLabel: { color: LINE, fontSize: 12, fontWeight: 'bold', margin: 26 },
      },
    ],
    series: parts.map((part, index) => ({
      type: 'bar',
      name: chart.legend[part],
      stack: 'people',
      barWidth: 15,
      itemStyle: { ...looks[part], borderColor: LINE, borderWidth: 0.8 },
      label: labelOf(part),
      data: chart.bars.map(({ counts, labels }) => ({
        value: counts[part],
        label: { show: counts[part] > 0, formatter: () => labels[part] },
      })),
      ...(index === 0 && chart.half !== null ? { markLine: halfLine(chart.half) } : {}),
    })),
  };
}

function below({ half }: TrainingChart): number {
  return half === null ? BELOW : BELOW_HALF_LINE;
}

function labelOf(part: BarPart): object {
  if (part === 'need') return { color: '#fff', fontSize: 11.5 };
  const isPatterned = part === 'watch' || part === 'unknown';
  return {
    color: LINE,
    fontSize: 11.5,
    ...(isPatterned ? { backgroundColor: '#fff', padding: [0, 4], lineHeight: 12 } : {}),
  };
}

function halfLine({ at, label }: NonNullable<TrainingChart['half']>): object {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: LINE, type: [4, 3], width: 1 },
    label: { position: 'end', color: LINE, fontSize: 11, formatter: () => label },
    data: [{ xAxis: at }],
  };
}
