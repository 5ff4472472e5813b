import { formatFraction, toFraction } from '../base/fraction';
import { percentOf } from './percentOf';

/**
 * Rolls rates up over periods as Σ num ÷ Σ den in per cent, never as a mean of rates; `null` if the
 * denominators add up to 0. Source: measurement spec 2.3, 13.
 */
export function rollupRate({
  periods,
}: Readonly<{ periods: readonly Readonly<{ num: number; den: number }>[] }>): Readonly<{
  num: number;
  den: number;
  rate: string | null;
}> {
  const num = periods.reduce((total, period) => total + period.num, 0);
  const den = periods.reduce((total, period) => total + period.den, 0);
  const rate = percentOf(toFraction(num), toFraction(den));
  return { num, den, rate: rate === null ? null : formatFraction(rate) };
}
