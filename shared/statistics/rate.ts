import { formatFraction } from '../base/fraction';
import { rateOf, type RateKind } from '../scoring/rateOf';
import type { Interval } from './interval';
import { wilsonPercent } from './wilson';

/**
 * A rate in per cent, exact, with its Wilson interval in per cent; `per100` gets no interval.
 * Source: measurement spec 1.4, 13.
 */
export function rate({
  num,
  den,
  kind,
  conf = 0.95,
}: Readonly<{ num: number; den: number; kind: RateKind; conf?: number | undefined }>): Readonly<{
  status: 'ok' | 'no_data' | 'invalid';
  rate: string | null;
  wilson: Interval | null;
}> {
  const result = rateOf(num, den, kind);
  if (result.status !== 'ok') return { ...result, wilson: null };
  return {
    status: 'ok',
    rate: formatFraction(result.rate),
    wilson: kind === 'proportion' ? wilsonPercent(num, den, conf) : null,
  };
}
