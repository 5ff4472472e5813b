import { formatFraction, type FractionInput } from '../base/fraction';
import { topBoxOf } from '../scoring/topBoxOf';
import type { Interval } from './interval';
import { wilsonPercent } from './wilson';

/**
 * The share of answers at or above `top` in per cent, exact, with its Wilson interval in per cent.
 * Source: measurement spec 1.4, 13.
 */
export function topBox({
  values,
  top,
  conf = 0.95,
}: Readonly<{
  values: readonly (FractionInput | null)[];
  top: FractionInput;
  conf?: number | undefined;
}>): Readonly<{ x: number; n: number; pct: string | null; wilson: Interval | null }> {
  const { x, n, pct } = topBoxOf(values, top);
  return {
    x,
    n,
    pct: pct === null ? null : formatFraction(pct),
    wilson: wilsonPercent(x, n, conf),
  };
}
