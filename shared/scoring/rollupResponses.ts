import {
  divide,
  formatFraction,
  isZero,
  sum,
  toFraction,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';

/** A period: number of responses and the sum of their scores. */
export type ResponsePeriod = Readonly<{ n: number; sum: FractionInput }>;

/** Σ sum ÷ Σ n, `null` without responses. Source: measurement spec 2.2 and 2.3. */
export function pooledScore(periods: readonly ResponsePeriod[]): Fraction | null {
  const n = sum(periods.map((period) => toFraction(period.n)));
  return isZero(n) ? null : divide(sum(periods.map((period) => toFraction(period.sum))), n);
}

/**
 * Rolls responses up over periods by pooling them, so that each response counts once.
 * Source: measurement spec 2.3, 13.
 * @param dp decimals of the display text, 2 unless stated.
 */
export function rollupResponses({
  periods,
  dp = 2,
}: Readonly<{ periods: readonly ResponsePeriod[]; dp?: number | undefined }>): Readonly<{
  n: number;
  score: string | null;
  display: string | null;
}> {
  const score = pooledScore(periods);
  return {
    n: periods.reduce((n, period) => n + period.n, 0),
    score: score === null ? null : formatFraction(score),
    display: score === null ? null : roundHalfUp(score, dp),
  };
}
