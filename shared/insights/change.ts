import type { ewma } from '../statistics/ewma';
import type { rateSignal } from '../statistics/rateSignal';
import type { seasonAdjust } from '../statistics/seasonAdjust';
import type { xmr } from '../statistics/xmr';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';

/**
 * Whether values by cycle leave their normal ups and downs; below 6 baseline cycles nothing is
 * judged, below 12 provisionally. Source: measurement spec 6, 3.6, 10.
 * @param baseline cycles behind the limits.
 */
export function xmrInsight(
  { outside, run8, mrOutside }: ReturnType<typeof xmr>,
  baseline: number,
): Insight {
  return changeInsight(outside.length + run8.length + mrOutside.length > 0, baseline);
}

/** The same for slow change. */
export function ewmaInsight({ signals }: ReturnType<typeof ewma>, baseline: number): Insight {
  return changeInsight(signals.length > 0, baseline);
}

/** The same with the season taken out; all months are the baseline. */
export function seasonInsight({ diff, chart }: ReturnType<typeof seasonAdjust>): Insight {
  return xmrInsight(chart, diff.length);
}

/** Whether a rate of few cases is out of line with its baseline. Source: measurement spec 6. */
export function rateSignalInsight({
  signal,
  warn,
}: Pick<ReturnType<typeof rateSignal>, 'signal' | 'warn'>): Insight {
  if (signal !== 'none') return show('chartSignal', {}, 'attention');
  return warn === 'none' ? show('chartCalm', {}) : show('rateWarning', {});
}

function changeInsight(hasSignal: boolean, baseline: number): Insight {
  if (baseline < fewest.chartCycles) return withhold('chartTooFew', {});
  if (baseline < fewest.chartCyclesForMoreThanProvisional) {
    return hasSignal
      ? show('chartSignalProvisional', {}, 'attention')
      : show('chartCalmProvisional', {});
  }
  return hasSignal ? show('chartSignal', {}, 'attention') : show('chartCalm', {});
}
