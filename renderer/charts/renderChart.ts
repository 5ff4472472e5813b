import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartTheme } from './chartTheme';

register([AriaComponent, BarChart, GridComponent, LineChart, SVGRenderer]);

/** Size of a chart in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG text without motion. The text carries no styles, because the content
 * security policy of the window refuses them.
 */
export function renderChart(option: EChartsCoreOption, size: ChartSize): string {
  const chart = init(null, chartTheme, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, ...option });
    return withoutStyles(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

const styleAttribute = / style="([^"]*)"/g;
const styleElement = /<style[^>]*>.*?<\/style>/gs;
const presentation = ['font-size', 'font-weight', 'font-style'];

function withoutStyles(svg: string): string {
  return svg
    .replaceAll(styleElement, '')
    .replaceAll(styleAttribute, (_whole, declarations: string) =>
      declarations
        .split(';')
        .map((declaration) => declaration.split(':').map((part) => part.trim()))
        .filter(([name]) => presentation.includes(name ?? ''))
        .map(([name, value]) => ` ${name}="${value}"`)
        .join(''),
    );
}
